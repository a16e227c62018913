package org.linli.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts tries at one username, from one network or from anywhere. A try is counted before its
 * password is looked at and forgiven when it was right, so that guesses made at the same moment
 * cannot outrun the count.
 */
@Entity
class SignInGuard {
  @Id byte[] id;

  /** SHA-256 of the username that was typed, whether or not it exists. */
  byte[] usernameHash;

  int failures;

  /** When the first of them was. */
  Instant countedSince;

  /** Null while tries are let through. */
  Instant lockedUntil;

  SignInGuard() {}

  SignInGuard(SignInKey key, Instant at) {
    this.id = key.id();
    this.usernameHash = key.usernameHash();
    this.countedSince = at;
  }

  boolean isLocked(Instant now) {
    return lockedUntil != null && lockedUntil.isAfter(now);
  }

  /**
   * Counts one try as failed until it is forgiven; the last one allowed locks. After the lock's own
   * length the count begins anew, so that a few strangers who take turns do not add up for ever.
   */
  void count(Instant now, int allowed, Duration lock) {
    if (lockedUntil != null || countedSince.plus(lock).isBefore(now)) {
      forgive();
    }
    if (failures == 0) {
      countedSince = now;
    }
    failures++;
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
