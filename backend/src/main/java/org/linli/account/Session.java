package org.linli.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.linli.shared.database.Ids;

/** One browser in which an account is signed in. When it ends, its row goes. */
@Entity
class Session {
  @Id UUID id;

  /** SHA-256 of the secret in the cookie. */
  byte[] tokenHash;

  UUID accountId;
  Instant createdAt;

  /** True to the minute; see {@link SessionService}. */
  Instant lastSeenAt;

  Instant expiresAt;

  Session() {}

  Session(UUID accountId, byte[] tokenHash, Instant at, Duration life) {
    this.id = Ids.next();
    this.accountId = accountId;
    this.tokenHash = tokenHash;
    this.createdAt = at;
    this.lastSeenAt = at;
    this.expiresAt = at.plus(life);
  }
}
