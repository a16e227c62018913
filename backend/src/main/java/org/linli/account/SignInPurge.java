package org.linli.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets what has run out. Every node does it; the second finds nothing left. */
@ApplicationScoped
class SignInPurge {
  private final SessionService sessions;
  private final SignInEntryRepository entries;
  private final InvitationRepository invitations;
  private final GuardRepository guards;
  private final SignInConfig config;
  private final Clock clock;

  SignInPurge(
      SessionService sessions,
      SignInEntryRepository entries,
      InvitationRepository invitations,
      GuardRepository guards,
      SignInConfig config,
      Clock clock) {
    this.sessions = sessions;
    this.entries = entries;
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
    sessions.endExpired();
    entries.forget(now.minus(config.logLife()));
    invitations.forget(now);
    guards.forget(now.minus(config.lock()), now);
  }
}
