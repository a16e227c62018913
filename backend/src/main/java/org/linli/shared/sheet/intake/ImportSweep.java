package org.linli.shared.sheet.intake;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.linli.shared.actor.CurrentActor;

/** Lets go of tables that nobody applied for a week: they hold what people's records hold. */
@ApplicationScoped
class ImportSweep {
  private static final Duration AFTER = Duration.ofDays(7);

  private final ImportDesk desk;
  private final List<Intake<?, ?, ?>> intakes;
  private final CurrentActor actor;
  private final Clock clock;

  ImportSweep(
      ImportDesk desk, @All List<Intake<?, ?, ?>> intakes, CurrentActor actor, Clock clock) {
    this.desk = desk;
    this.intakes = intakes;
    this.actor = actor;
    this.clock = clock;
  }

  @Scheduled(
      every = "1h",
      delayed = "15m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void sweep() {
    var limit = clock.instant().minus(AFTER);
    actor.asSystem(
        () -> {
          intakes.forEach(intake -> desk.discardOlder(intake, limit));
          return null;
        });
  }
}
