package org.linli.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Questions about failed tries. */
@ApplicationScoped
class GuardRepository implements PanacheRepositoryBase<SignInGuard, byte[]> {

  Optional<SignInGuard> locked(byte[] usernameHash) {
    return findByIdOptional(usernameHash, LockModeType.PESSIMISTIC_WRITE);
  }

  List<SignInGuard> lockedAmong(Collection<byte[]> usernameHashes, Instant now) {
    return usernameHashes.isEmpty()
        ? List.of()
        : list("usernameHash in ?1 and lockedUntil > ?2", usernameHashes, now);
  }

  List<SignInGuard> lockedNow(Instant now) {
    return list("lockedUntil > ?1", now);
  }

  /** Makes the row where there is none; of many at once one does. */
  void ensure(byte[] usernameHash, Instant now) {
    getEntityManager()
        .createNativeQuery(
            "insert ignore into sign_in_guard (username_hash, failures, last_try_at)"
                + " values (:name, 0, :now)")
        .setParameter("name", usernameHash)
        .setParameter("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
        .executeUpdate();
  }

  void forget(Instant triedBefore) {
    delete("lastTryAt < ?1", triedBefore);
  }
}
