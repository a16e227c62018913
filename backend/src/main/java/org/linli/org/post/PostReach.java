package org.linli.org.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.security.Role;

/** The units on which the caller has a right, as far as the resources of posts need to know. */
@ApplicationScoped
class PostReach {
  private static final List<String> ADMINISTRATOR = List.of(Role.SYSTEM_ADMINISTRATOR);
  private static final List<String> KEEPERS = List.of(Role.SYSTEM_ADMINISTRATOR, Role.REGISTRAR);
  private final CurrentActor actor;

  PostReach(CurrentActor actor) {
    this.actor = actor;
  }

  /** Any role on a unit lets its holder see who holds the posts at it and below. */
  Set<UUID> toSee() {
    return actor.get().unitsAs(actor.get().roles());
  }

  /** Of the units whose people's records the caller looks through. */
  Set<UUID> toKeepPeople() {
    return actor.get().unitsAs(KEEPERS);
  }

  Set<UUID> toChange() {
    return actor.get().unitsAs(ADMINISTRATOR);
  }
}
