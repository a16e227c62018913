package org.linli.shared.actor;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;

/** Who acts in the request at hand; the system where there is no request. */
@ApplicationScoped
public class CurrentActor {
  /** Where an authentication mechanism leaves the actor in the security identity. */
  public static final String ATTRIBUTE = "linli.actor";

  private final CurrentIdentityAssociation identities;

  CurrentActor(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  public Actor get() {
    if (!Arc.container().requestContext().isActive()) {
      return Actor.SYSTEM;
    }
    var actor = identities.getIdentity().<Actor>getAttribute(ATTRIBUTE);
    return actor == null ? Actor.NOBODY : actor;
  }
}
