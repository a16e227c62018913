package org.linli.servicewindow.hall;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A day that is over in a hall: no ticket of it is issued or called any more. */
@Entity
class HallDay {
  /** Which day of which hall. */
  record Key(UUID hallId, LocalDate businessDate) {}

  @EmbeddedId Key key;
  Instant closedAt;

  HallDay() {}

  HallDay(Key key, Instant closedAt) {
    this.key = key;
    this.closedAt = closedAt;
  }
}
