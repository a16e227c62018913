package org.linli.shared.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Forgets answers after a day. Every node does it; the second finds nothing left. */
@ApplicationScoped
class KeyPurge {
  private static final Duration KEPT = Duration.ofHours(24);

  private final EntityManager database;
  private final Clock clock;

  KeyPurge(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void purge() {
    database
        .createNativeQuery("delete from idempotency_key where created_at < :limit")
        .setParameter("limit", LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
        .executeUpdate();
  }
}
