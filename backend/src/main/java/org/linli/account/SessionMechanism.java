package org.linli.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.linli.shared.actor.CurrentActor;

/**
 * Recognises the session cookie. A dead cookie, or none, is simply nobody; a request with a bearer
 * token or a device's credential is left to whoever issued that. It needs no identity provider,
 * since one look into the database says everything.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
  private static final Pattern OTHERS = Pattern.compile("(?i)(Bearer|Device) ");

  private final SessionService sessions;
  private final BlockingSecurityExecutor workers;

  SessionMechanism(SessionService sessions, BlockingSecurityExecutor workers) {
    this.sessions = sessions;
    this.workers = workers;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager providers) {
    var secret = SessionCookies.secretIn(context.request());
    if (secret == null || showsSomethingElse(context)) {
      return Uni.createFrom().nullItem();
    }
    return workers.executeBlocking(
        () -> sessions.identify(secret).map(SessionMechanism::identity).orElse(null));
  }

  private static boolean showsSomethingElse(RoutingContext context) {
    var authorization = context.request().getHeader("Authorization");
    return authorization != null && OTHERS.matcher(authorization).lookingAt();
  }

  private static SecurityIdentity identity(SessionRepository.Living living) {
    var actor = living.actor();
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(actor.id().toString()))
        .addRoles(actor.roles())
        .addAttribute(CurrentActor.ATTRIBUTE, actor)
        .addAttribute(CurrentAccount.SESSION, living.id())
        .build();
  }

  /** Answers are problems; the mappers write them. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().nullItem();
  }
}
