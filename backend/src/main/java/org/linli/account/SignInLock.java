package org.linli.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Secrets;

/**
 * Lock-out after too many wrong passwords. Counts in transactions of its own, so that a try stays
 * counted whatever becomes of the request, and under a row lock, so that parallel tries on any
 * number of nodes are counted one by one.
 */
@ApplicationScoped
class SignInLock {
  private static final int SECONDS_A_MINUTE = 60;

  private final GuardRepository guards;
  private final SignInConfig config;
  private final Clock clock;

  SignInLock(GuardRepository guards, SignInConfig config, Clock clock) {
    this.guards = guards;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Counts a try, before its password is looked at.
   *
   * @return until when the username is locked if this try turns out wrong; else empty
   * @throws ProblemException sign-in-locked while it is locked
   */
  Optional<Instant> countTry(String username) {
    var key = key(username);
    var now = clock.instant();
    var guard = QuarkusTransaction.requiringNew().call(() -> count(key, now));
    if (guard.isEmpty()) {
      // Apart from the counting: on MySQL a refused insert keeps a lock that would deadlock.
      QuarkusTransaction.requiringNew().run(() -> guards.ensure(key, now));
      guard = QuarkusTransaction.requiringNew().call(() -> count(key, now));
    }
    return Optional.ofNullable(guard.orElseThrow().lockedUntil);
  }

  /** Empty for a username that was not tried lately. */
  private Optional<SignInGuard> count(byte[] key, Instant now) {
    var guard = guards.locked(key);
    guard.filter(it -> it.isLocked(now)).ifPresent(it -> refuse(it.lockedUntil, now));
    guard.ifPresent(it -> it.count(now, config.failures(), config.lock()));
    return guard;
  }

  private static void refuse(Instant lockedUntil, Instant now) {
    var seconds = (int) Duration.between(now, lockedUntil).toSeconds() + 1;
    var minutes = (seconds + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
    throw ProblemException.retryAfter(seconds, AccountProblem.SIGN_IN_LOCKED, minutes);
  }

  /** The password was right, or an administrator unlocks. */
  @Transactional(Transactional.TxType.MANDATORY)
  void forgive(String username) {
    guards.locked(key(username)).ifPresent(SignInGuard::forgive);
  }

  /** Which of these usernames are locked, and until when. */
  @Transactional(Transactional.TxType.MANDATORY)
  Map<String, Instant> lockedUntil(Collection<String> usernames) {
    var byKey =
        usernames.stream()
            .collect(Collectors.toMap(name -> ByteBuffer.wrap(key(name)), Function.identity()));
    var keys = byKey.keySet().stream().map(ByteBuffer::array).toList();
    return guards.lockedAmong(keys, clock.instant()).stream()
        .collect(
            Collectors.toMap(
                guard -> byKey.get(ByteBuffer.wrap(guard.usernameHash)),
                guard -> guard.lockedUntil));
  }

  /** Those of them that are locked now. Few usernames are, whoever's they are. */
  @Transactional(Transactional.TxType.MANDATORY)
  Set<String> lockedAmong(Collection<String> usernames) {
    var locked =
        guards.lockedNow(clock.instant()).stream()
            .map(guard -> ByteBuffer.wrap(guard.usernameHash))
            .collect(Collectors.toSet());
    return usernames.stream()
        .filter(name -> locked.contains(ByteBuffer.wrap(key(name))))
        .collect(Collectors.toSet());
  }

  private static byte[] key(String username) {
    return Secrets.hash(username);
  }
}
