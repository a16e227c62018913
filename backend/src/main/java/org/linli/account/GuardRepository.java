package org.linli.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Questions about failed tries. */
@ApplicationScoped
class GuardRepository implements PanacheRepositoryBase<SignInGuard, byte[]> {

  Optional<SignInGuard> locked(SignInKey key) {
    return findByIdOptional(key.id(), LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Few are, whoever's they are; a list of all that might be would be as long as a tree is large.
   */
  List<SignInGuard> lockedNow(Instant now) {
    return list("lockedUntil > ?1", now);
  }

  /** From wherever they came. */
  void forgive(byte[] usernameHash) {
    update("failures = 0, lockedUntil = null where usernameHash = ?1", usernameHash);
  }

  /** Makes the row where there is none; of many at once one does. */
  void ensure(SignInKey key, Instant now) {
    getEntityManager()
        .createNativeQuery(
            "insert ignore into sign_in_guard (id, username_hash, failures, counted_since)"
                + " values (:id, :name, 0, :now)")
        .setParameter("id", key.id())
        .setParameter("name", key.usernameHash())
        .setParameter("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Counts that began before this moment; in the order in which tries lock them. */
  void forget(Instant begunBefore, Instant now) {
    var old = "countedSince < ?1 and (lockedUntil is null or lockedUntil <= ?2)";
    delete(old + " and id = usernameHash", begunBefore, now);
    delete(old, begunBefore, now);
  }
}
