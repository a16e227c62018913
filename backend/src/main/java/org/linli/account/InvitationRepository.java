package org.linli.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Questions about invitations. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

  Optional<Invitation> open(byte[] tokenHash, Instant now) {
    return find("tokenHash = ?1 and expiresAt > ?2", tokenHash, now).firstResultOptional();
  }

  /** One taker only: true for whoever really removed it. */
  boolean take(byte[] tokenHash, Instant now) {
    return delete("tokenHash = ?1 and expiresAt > ?2", tokenHash, now) == 1;
  }

  void withdraw(UUID account) {
    delete("accountId", account);
  }

  void forget(Instant now) {
    delete("expiresAt <= ?1", now);
  }
}
