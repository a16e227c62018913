package org.linli.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets what has run out. Every node does it; the second finds nothing left. */
@ApplicationScoped
class SignInPurge {
  private final SessionRepository sessions;
  private final InvitationRepository invitations;
  private final GuardRepository guards;
  private final SignInConfig config;
  private final Clock clock;

  SignInPurge(
      SessionRepository sessions,
      InvitationRepository invitations,
      GuardRepository guards,
      SignInConfig config,
      Clock clock) {
    this.sessions = sessions;
    this.invitations = invitations;
    this.guards = guards;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void purge() {
    var now = clock.instant();
    sessions.forget(now, now.minus(config.sessionIdle()));
    invitations.forget(now);
    guards.forget(now.minus(config.lock()), now);
  }
}
