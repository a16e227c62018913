package org.linli.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;

/** Walks the chain from its start and says where it breaks, if it does. */
@ApplicationScoped
public class AuditVerifier {
  private static final int BATCH = 1000;
  private static final int HASH_BYTES = 32;
  private final EntityManager database;

  AuditVerifier(EntityManager database) {
    this.database = database;
  }

  @Transactional
  public AuditVerification verify() {
    var end = database.find(AuditChain.class, AuditChain.ONLY);
    var sealed = end.lastNumber;
    var lastHash = end.lastHash;
    var previous = new byte[HASH_BYTES];
    var number = 0L;
    while (number < sealed) {
      var batch = after(number, sealed);
      for (var entry : batch) {
        if (entry.sealNumber != number + 1
            || !Arrays.equals(entry.hash, entry.hashBehind(previous))) {
          return new AuditVerification(false, sealed, number + 1, unsealed());
        }
        number = entry.sealNumber;
        previous = entry.hash;
      }
      if (batch.isEmpty()) {
        return new AuditVerification(false, sealed, number + 1, unsealed());
      }
      database.clear();
    }
    var whole = Arrays.equals(previous, lastHash);
    return new AuditVerification(whole, sealed, whole ? null : sealed, unsealed());
  }

  private List<AuditEntry> after(long number, long last) {
    return database
        .createQuery(
            "from AuditEntry where sealNumber > :number and sealNumber <= :last order by sealNumber",
            AuditEntry.class)
        .setParameter("number", number)
        .setParameter("last", last)
        .setMaxResults(BATCH)
        .getResultList();
  }

  private long unsealed() {
    return database
        .createQuery("select count(*) from AuditEntry where sealNumber is null", Long.class)
        .getSingleResult();
  }
}
