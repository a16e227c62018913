package org.linli.servicewindow.estimate;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Reckons each hall's pace anew once an hour, a few halls at a time, beside all requests. */
@ApplicationScoped
class PaceKeeper {
  private static final Duration GOOD_FOR = Duration.ofHours(1);
  private static final int AT_A_TIME = 20;

  private final PaceReckoner reckoner;
  private final Clock clock;

  PaceKeeper(PaceReckoner reckoner, Clock clock) {
    this.reckoner = reckoner;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "50s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void keepUp() {
    for (var hallId : reckoner.due(clock.instant().minus(GOOD_FOR), AT_A_TIME)) {
      try {
        QuarkusTransaction.requiringNew().run(() -> reckoner.reckon(hallId));
      } catch (RuntimeException e) {
        // Another node may have been faster; else the old pace stands until next time.
        Log.warnf(e, "The pace of hall %s was not reckoned", hallId);
      }
    }
  }
}
