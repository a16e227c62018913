package org.linli.servicewindow.estimate;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/**
 * Keeps what the live view said. A phone asks every few seconds: only what a reader would notice is
 * kept, so a wait of an hour leaves a dozen rows.
 */
@ApplicationScoped
class EstimateLog {
  private final EstimateRepository estimates;

  EstimateLog(EstimateRepository estimates) {
    this.estimates = estimates;
  }

  void keep(@ObservesAsync EstimateSaid said) {
    try {
      QuarkusTransaction.requiringNew().run(() -> keepIfNew(said));
    } catch (RuntimeException e) {
      // Two views of one ticket at once reach for the same number; one of them is enough.
      Log.debugf(e, "An estimate of ticket %s was not kept", said.asker().ticketId());
    }
  }

  private void keepIfNew(EstimateSaid said) {
    var before = estimates.latest(said.asker().ticketId());
    if (before.isEmpty()) {
      // Nothing could be said when it was taken; that place stays empty.
      estimates.persist(new EstimateRow(1, said));
    } else if (before.get().shownRange().differsFrom(said.range())) {
      estimates.persist(new EstimateRow(before.get().key.nr() + 1, said));
    }
  }
}
