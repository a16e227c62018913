package org.linli.shared.actor;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Who acts in the request at hand: nobody, unless a mechanism recognised somebody. */
@ApplicationScoped
public class CurrentActor {
  /** Where an authentication mechanism leaves the actor in the security identity. */
  public static final String ATTRIBUTE = "linli.actor";

  private static final ThreadLocal<Boolean> SYSTEM = new ThreadLocal<>();
  private final CurrentIdentityAssociation identities;

  CurrentActor(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  public Actor get() {
    if (Boolean.TRUE.equals(SYSTEM.get())) {
      return Actor.SYSTEM;
    }
    if (!Arc.container().requestContext().isActive()) {
      return Actor.NOBODY;
    }
    var actor = identities.getIdentity().<Actor>getAttribute(ATTRIBUTE);
    return actor == null ? Actor.NOBODY : actor;
  }

  /** Timers and commands say so themselves; it is never concluded from a missing request. */
  public <T> T asSystem(Supplier<T> work) {
    SYSTEM.set(true);
    try {
      return work.get();
    } finally {
      SYSTEM.remove();
    }
  }
}
