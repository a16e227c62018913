package org.linli.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.http.CallerNetwork;
import org.linli.shared.problem.ProblemException;

/**
 * Lock-out after too many wrong passwords: of a username at the network they came from, and after
 * far more everywhere. Counts in transactions of its own, so that a try stays counted whatever
 * becomes of the request, and under row locks, so that parallel tries on any number of nodes are
 * counted one by one.
 */
@ApplicationScoped
class SignInLock {
  private static final int SECONDS_A_MINUTE = 60;

  private final GuardRepository guards;
  private final CallerNetwork caller;
  private final SignInConfig config;
  private final Clock clock;

  SignInLock(GuardRepository guards, CallerNetwork caller, SignInConfig config, Clock clock) {
    this.guards = guards;
    this.caller = caller;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Counts a try, before its password is looked at.
   *
   * @return until when the username is locked for the caller if this try turns out wrong; else
   *     empty
   * @throws ProblemException sign-in-locked while it is locked
   */
  Optional<Instant> countTry(String username) {
    var anywhere = SignInKey.anywhere(username);
    var here = SignInKey.at(caller.get(), username);
    var now = clock.instant();
    var counted = QuarkusTransaction.requiringNew().call(() -> count(anywhere, here, now));
    // More than once only if the purge came between.
    while (counted.isEmpty()) {
      // Apart from the counting: on MySQL a refused insert keeps a lock that would deadlock.
      QuarkusTransaction.requiringNew().run(() -> guards.ensure(anywhere, now));
      QuarkusTransaction.requiringNew().run(() -> guards.ensure(here, now));
      counted = QuarkusTransaction.requiringNew().call(() -> count(anywhere, here, now));
    }
    return counted.stream()
        .map(guard -> guard.lockedUntil)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /**
   * The two counts, always locked in this order; none where one of them is missing: nobody tried
   * lately.
   */
  private List<SignInGuard> count(SignInKey anywhere, SignInKey here, Instant now) {
    var all = guards.locked(anywhere);
    var some = all.isEmpty() ? all : guards.locked(here);
    if (some.isEmpty()) {
      return List.of();
    }
    var both = List.of(all.get(), some.get());
    both.stream().filter(it -> it.isLocked(now)).forEach(it -> refuse(it.lockedUntil, now));
    all.get().count(now, config.failuresAnywhere(), config.lock());
    some.get().count(now, config.failures(), config.lock());
    return both;
  }

  private static void refuse(Instant lockedUntil, Instant now) {
    var seconds = (int) Duration.between(now, lockedUntil).toSeconds() + 1;
    var minutes = (seconds + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
    throw ProblemException.retryAfter(seconds, AccountProblem.SIGN_IN_LOCKED, minutes);
  }

  /** The password was right: what came from the caller's network, and all together. */
  @Transactional(Transactional.TxType.MANDATORY)
  void forgive(String username) {
    Stream.of(SignInKey.anywhere(username), SignInKey.at(caller.get(), username))
        .forEach(key -> guards.locked(key).ifPresent(SignInGuard::forgive));
  }

  /** An administrator unlocks, wherever the wrong ones came from. */
  @Transactional(Transactional.TxType.MANDATORY)
  void unlock(String username) {
    var anywhere = SignInKey.anywhere(username);
    // Whoever tries now waits for this one before locking any other.
    guards.locked(anywhere);
    guards.forgive(anywhere.usernameHash());
  }

  /** Which of these usernames are locked, somewhere or everywhere, and until when. */
  @Transactional(Transactional.TxType.MANDATORY)
  Map<String, Instant> lockedUntil(Collection<String> usernames) {
    var byHash =
        usernames.stream()
            .collect(
                Collectors.toMap(
                    name -> ByteBuffer.wrap(SignInKey.anywhere(name).usernameHash()),
                    Function.identity()));
    return guards.lockedNow(clock.instant()).stream()
        .filter(guard -> byHash.containsKey(ByteBuffer.wrap(guard.usernameHash)))
        .collect(
            Collectors.toMap(
                guard -> byHash.get(ByteBuffer.wrap(guard.usernameHash)),
                guard -> guard.lockedUntil,
                (a, b) -> a.isAfter(b) ? a : b));
  }
}
