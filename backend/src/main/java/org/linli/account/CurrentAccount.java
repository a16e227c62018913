package org.linli.account;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** The account and session behind the request at hand. */
@ApplicationScoped
class CurrentAccount {
  static final String SESSION = "linli.session";

  private final CurrentActor actor;
  private final CurrentIdentityAssociation identities;

  CurrentAccount(CurrentActor actor, CurrentIdentityAssociation identities) {
    this.actor = actor;
    this.identities = identities;
  }

  /**
   * @throws ProblemException not-signed-in for whoever is recognised by something else than a
   *     session
   */
  UUID id() {
    var who = actor.get();
    if (who.kind() != ActorKind.ACCOUNT) {
      throw new ProblemException(CommonProblem.NOT_SIGNED_IN);
    }
    return who.id();
  }

  UUID session() {
    return identities.getIdentity().getAttribute(SESSION);
  }
}
