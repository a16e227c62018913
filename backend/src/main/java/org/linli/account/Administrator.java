package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.security.Role;

/** The administrator who asks, as far as the resources need to know. */
@ApplicationScoped
class Administrator {
  private static final List<String> ROLE = List.of(Role.SYSTEM_ADMINISTRATOR);
  private final CurrentActor actor;

  Administrator(CurrentActor actor) {
    this.actor = actor;
  }

  /** The units on which the caller was made administrator. */
  Set<UUID> reach() {
    return actor.get().unitsAs(ROLE);
  }
}
