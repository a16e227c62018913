package org.linli.resident.sheet;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.linli.shared.actor.CurrentActor;

/** Lets go of tables that nobody applied for a week: they hold what people's records hold. */
@ApplicationScoped
class ImportSweep {
  private static final Duration AFTER = Duration.ofDays(7);
  private static final int AT_ONCE = 100;

  private final EntityManager database;
  private final ImportService imports;
  private final CurrentActor actor;
  private final Clock clock;

  ImportSweep(EntityManager database, ImportService imports, CurrentActor actor, Clock clock) {
    this.database = database;
    this.imports = imports;
    this.actor = actor;
    this.clock = clock;
  }

  @Scheduled(
      every = "1h",
      delayed = "15m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void sweep() {
    actor.asSystem(
        () -> {
          old().forEach(imports::discard);
          return null;
        });
  }

  private List<ResidentImport> old() {
    return database
        .createQuery(
            "from ResidentImport where fileId is not null and createdAt < :limit order by id",
            ResidentImport.class)
        .setParameter("limit", clock.instant().minus(AFTER))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }
}
