package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInGuardTest {
  private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
  private static final Duration LOCK = Duration.ofMinutes(15);
  private static final int ALLOWED = 5;
  private final SignInGuard guard = new SignInGuard(SignInKey.anywhere("clerk"), NOW);

  @Test
  void locksWithTheLastTryAllowed() {
    tries(ALLOWED - 1, NOW);
    assertThat(guard.isLocked(NOW)).isFalse();
    tries(1, NOW);
    assertThat(guard.isLocked(NOW)).isTrue();
    assertThat(guard.lockedUntil).isEqualTo(NOW.plus(LOCK));
  }

  @Test
  void opensWhenTheLockRunsOutAndCountsFromOne() {
    tries(ALLOWED, NOW);
    var later = NOW.plus(LOCK);
    assertThat(guard.isLocked(later.minusMillis(1))).isTrue();
    assertThat(guard.isLocked(later)).isFalse();
    tries(ALLOWED - 1, later);
    assertThat(guard.isLocked(later)).isFalse();
  }

  @Test
  void forgetsFailuresOlderThanTheLock() {
    tries(ALLOWED - 1, NOW);
    tries(1, NOW.plus(LOCK).plusMillis(1));
    assertThat(guard.failures).isEqualTo(1);
  }

  /** Two strangers who take turns must not add up to a lock for everybody. */
  @Test
  void countsFromTheFirstFailureNotFromTheLast() {
    tries(ALLOWED - 2, NOW);
    tries(1, NOW.plus(LOCK).minusSeconds(1));
    tries(1, NOW.plus(LOCK).plusSeconds(1));
    assertThat(guard.isLocked(NOW.plus(LOCK).plusSeconds(1))).isFalse();
    assertThat(guard.failures).isEqualTo(1);
  }

  @Test
  void remembersFailuresThatAreNotThatOld() {
    tries(ALLOWED - 1, NOW);
    tries(1, NOW.plus(LOCK));
    assertThat(guard.isLocked(NOW.plus(LOCK))).isTrue();
  }

  @Test
  void forgivesAll() {
    tries(ALLOWED, NOW);
    guard.forgive();
    assertThat(guard.isLocked(NOW)).isFalse();
    assertThat(guard.failures).isZero();
  }

  private void tries(int times, Instant at) {
    for (var i = 0; i < times; i++) {
      guard.count(at, ALLOWED, LOCK);
    }
  }
}
