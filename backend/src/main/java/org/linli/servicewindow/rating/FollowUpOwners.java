package org.linli.servicewindow.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.servicewindow.hall.HallRef;
import org.linli.shared.actor.Colleagues;
import org.linli.shared.security.Role;

/** Who may own a follow-up: whoever manages the hall, but for those who served the visit. */
@ApplicationScoped
class FollowUpOwners {
  private final Colleagues colleagues;

  FollowUpOwners(Colleagues colleagues) {
    this.colleagues = colleagues;
  }

  /** The nearest to the hall first. */
  List<FollowUpOwner> of(HallRef hall, Collection<UUID> concerned) {
    return colleagues.withRole(Role.HALL_MANAGER, hall.unitId()).stream()
        .map(FollowUpOwner::of)
        .filter(owner -> !concerned.contains(owner.accountId()))
        .toList();
  }

  /** The configured one if possible, else the nearest; nobody where every manager is concerned. */
  Optional<FollowUpOwner> first(HallRef hall, RatingRules rules, Collection<UUID> concerned) {
    var all = of(hall, concerned);
    return all.stream()
        .filter(owner -> owner.accountId().equals(rules.ownerId))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }
}
