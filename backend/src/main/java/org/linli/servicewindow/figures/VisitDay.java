package org.linli.servicewindow.figures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A day whose visits are in the table, and up to which entry of the ledger. */
@Entity
class VisitDay {
  /** Which day of which hall. */
  @Embeddable
  record Key(UUID hallId, LocalDate businessDate) {}

  @EmbeddedId Key key;
  long throughSeq;
  Instant storedAt;

  VisitDay() {}

  VisitDay(Key key) {
    this.key = key;
  }
}
