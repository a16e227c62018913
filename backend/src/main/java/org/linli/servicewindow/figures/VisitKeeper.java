package org.linli.servicewindow.figures;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Puts days that are over into the table, a few at a time. Every node tries; the hall's lock makes
 * one follow the other, and doing it again changes nothing.
 */
@ApplicationScoped
class VisitKeeper {
  private static final int AT_A_TIME = 20;
  private final VisitService visits;

  VisitKeeper(VisitService visits) {
    this.visits = visits;
  }

  @Scheduled(
      every = "1m",
      delayed = "40s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void keepWhatIsOver() {
    for (var day : QuarkusTransaction.requiringNew().call(() -> visits.notStored(AT_A_TIME))) {
      try {
        QuarkusTransaction.requiringNew().run(() -> visits.store(day.hallId(), day.businessDate()));
      } catch (RuntimeException e) {
        // Nothing is lost: figures of that day go on being read from the ledger.
        Log.errorf(e, "Visits of %s in hall %s were not kept", day.businessDate(), day.hallId());
      }
    }
  }
}
