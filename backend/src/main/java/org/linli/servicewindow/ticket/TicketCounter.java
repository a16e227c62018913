package org.linli.servicewindow.ticket;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.problem.ProblemException;

/** Where a prefix's numbers of a day come from; read and moved under the hall's lock only. */
@Entity
class TicketCounter {
  /** Which numbers. */
  record Key(UUID hallId, LocalDate businessDate, String prefix) {}

  @EmbeddedId Key key;
  int lastNumber;

  TicketCounter() {}

  TicketCounter(Key key) {
    this.key = key;
  }

  TicketNumber next() {
    if (lastNumber == TicketNumber.LAST) {
      throw new ProblemException(TicketProblem.NUMBERS_EXHAUSTED);
    }
    lastNumber++;
    return new TicketNumber(key.prefix(), lastNumber);
  }
}
