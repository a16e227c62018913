package org.linli.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The open invitation of an account; there is never more than one. */
@Entity
class Invitation {
  @Id UUID accountId;

  /** SHA-256 of the secret in the link. */
  byte[] tokenHash;

  Instant createdAt;
  Instant expiresAt;

  Invitation() {}

  Invitation(UUID accountId, byte[] tokenHash, Instant at, Duration life) {
    this.accountId = accountId;
    this.tokenHash = tokenHash;
    this.createdAt = at;
    this.expiresAt = at.plus(life);
  }
}
