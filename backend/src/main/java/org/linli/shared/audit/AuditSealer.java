package org.linli.shared.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * Chains entries after they are committed, in batches, so that writers never wait for one another
 * here. An entry that commits late is simply sealed later: the chain's order is the sealing order.
 */
@ApplicationScoped
class AuditSealer {
  private static final int BATCH = 500;
  private final EntityManager database;

  AuditSealer(EntityManager database) {
    this.database = database;
  }

  @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sealAll() {
    while (QuarkusTransaction.requiringNew().call(this::sealBatch) == BATCH) {
      // Until caught up; each batch is a transaction of its own.
    }
  }

  private int sealBatch() {
    var open =
        database.createQuery(
            "from AuditEntry where sealNumber is null order by id", AuditEntry.class);
    if (database
        .createQuery("select id from AuditEntry where sealNumber is null", Object.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty()) {
      return 0;
    }
    var chain = database.find(AuditChain.class, AuditChain.ONLY, LockModeType.PESSIMISTIC_WRITE);
    var entries = open.setMaxResults(BATCH).getResultList();
    entries.forEach(chain::append);
    return entries.size();
  }
}
