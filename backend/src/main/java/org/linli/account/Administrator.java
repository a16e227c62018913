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
  private static final List<String> SYSTEM = List.of(Role.SYSTEM_ADMINISTRATOR);
  private static final List<String> SECURITY = List.of(Role.SECURITY_ADMINISTRATOR);
  private static final List<String> EITHER =
      List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);
  private final CurrentActor actor;

  Administrator(CurrentActor actor) {
    this.actor = actor;
  }

  /** The units on which the caller was made system administrator. */
  Set<UUID> reach() {
    return actor.get().unitsAs(SYSTEM);
  }

  /** The units on which the caller was made security administrator. */
  Set<UUID> securityReach() {
    return actor.get().unitsAs(SECURITY);
  }

  /** The units on which the caller was made one or the other, never both. */
  Set<UUID> eitherReach() {
    return actor.get().unitsAs(EITHER);
  }
}
