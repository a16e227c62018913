package org.linli.account;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.http.CallerNetwork;

/** Writes the sign-in log, in the transaction of what it records. */
@ApplicationScoped
class SignInLog {
  private final SignInEntryRepository entries;
  private final CallerNetwork network;
  private final CurrentVertxRequest request;
  private final CurrentActor actor;
  private final Clock clock;

  SignInLog(
      SignInEntryRepository entries,
      CallerNetwork network,
      CurrentVertxRequest request,
      CurrentActor actor,
      Clock clock) {
    this.entries = entries;
    this.network = network;
    this.request = request;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void entered(Account account) {
    entries.persist(SignInEntry.of(account, clock.instant(), SignInEvent.SIGNED_IN, origin()));
  }

  /** A wrong password. */
  @Transactional(Transactional.TxType.MANDATORY)
  void failed(Account account, boolean locked) {
    entries.persist(SignInEntry.of(account, clock.instant(), failure(locked), origin()));
  }

  /** A username that nobody has. */
  @Transactional(Transactional.TxType.MANDATORY)
  void failed(String typed, boolean locked) {
    entries.persist(SignInEntry.ofNobody(typed, clock.instant(), failure(locked), origin()));
  }

  /** Whoever acts ended so many: their own, or somebody else's. */
  @Transactional(Transactional.TxType.MANDATORY)
  void left(Account account, int sessions) {
    var by = actor.get().id();
    var event = account.id.equals(by) ? SignInEvent.SIGNED_OUT : SignInEvent.SESSIONS_ENDED;
    entries.persist(SignInEntry.ended(account, clock.instant(), event, origin(), by, sessions));
  }

  /** One ended by itself, at that moment. */
  @Transactional(Transactional.TxType.MANDATORY)
  void expired(Account account, Instant at) {
    entries.persist(
        SignInEntry.ended(account, at, SignInEvent.EXPIRED, SignInOrigin.NOWHERE, null, 1));
  }

  private static SignInEvent failure(boolean locked) {
    return locked ? SignInEvent.LOCKED_OUT : SignInEvent.FAILED;
  }

  private SignInOrigin origin() {
    var current = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    return current == null
        ? SignInOrigin.NOWHERE
        : SignInOrigin.of(network.get(), current.request().getHeader("User-Agent"));
  }
}
