package org.linli.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts tries at one username. A try is counted before its password is looked at and forgiven when
 * it was right, so that guesses made at the same moment cannot outrun the count.
 */
@Entity
class SignInGuard {
  /** SHA-256 of the username that was typed, whether or not it exists. */
  @Id byte[] usernameHash;

  int failures;
  Instant lastTryAt;

  /** Null while tries are let through. */
  Instant lockedUntil;

  SignInGuard() {}

  SignInGuard(byte[] usernameHash, Instant at) {
    this.usernameHash = usernameHash;
    this.lastTryAt = at;
  }

  boolean isLocked(Instant now) {
    return lockedUntil != null && lockedUntil.isAfter(now);
  }

  /**
   * Counts one try as failed until it is forgiven; the last one allowed locks. Failures older than
   * the lock's own length are forgotten.
   */
  void count(Instant now, int allowed, Duration lock) {
    if (lockedUntil != null || lastTryAt.plus(lock).isBefore(now)) {
      forgive();
    }
    failures++;
    lastTryAt = now;
    if (failures >= allowed) {
      lockedUntil = now.plus(lock);
    }
  }

  /** The password was right, or an administrator vouches. */
  final void forgive() {
    failures = 0;
    lockedUntil = null;
  }
}
