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

  private static final ThreadLocal<Actor> STATED = new ThreadLocal<>();
  private final CurrentIdentityAssociation identities;

  CurrentActor(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  public Actor get() {
    var stated = STATED.get();
    if (stated != null) {
      return stated;
    }
    if (!Arc.container().requestContext().isActive()) {
      return Actor.NOBODY;
    }
    var actor = identities.getIdentity().<Actor>getAttribute(ATTRIBUTE);
    return actor == null ? Actor.NOBODY : actor;
  }

  /** Timers and commands say so themselves; it is never concluded from a missing request. */
  public <T> T asSystem(Supplier<T> work) {
    return as(Actor.SYSTEM, work);
  }

  /** Work done in somebody's name outside a request. */
  public <T> T as(Actor who, Supplier<T> work) {
    var before = STATED.get();
    STATED.set(who);
    try {
      return work.get();
    } finally {
      if (before == null) {
        STATED.remove();
      } else {
        STATED.set(before);
      }
    }
  }
}
