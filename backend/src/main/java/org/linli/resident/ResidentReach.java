package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.security.Role;

/** The units on which the caller keeps residents, sees them, or cares for them. */
@ApplicationScoped
class ResidentReach {
  private static final List<String> KEEPERS = List.of(Role.REGISTRAR);
  private static final List<String> SEERS = List.of(Role.REGISTRAR, Role.CARE_WORKER);
  private static final List<String> CARERS = List.of(Role.CARE_WORKER);
  private final CurrentActor actor;

  ResidentReach(CurrentActor actor) {
    this.actor = actor;
  }

  Set<UUID> toKeep() {
    return actor.get().unitsAs(KEEPERS);
  }

  Set<UUID> toSee() {
    return actor.get().unitsAs(SEERS);
  }

  Set<UUID> toCare() {
    return actor.get().unitsAs(CARERS);
  }
}
