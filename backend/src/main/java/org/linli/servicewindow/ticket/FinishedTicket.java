package org.linli.servicewindow.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What other parts of the room need of a ticket once it was served.
 *
 * @param number as people see it
 * @param windowId where it was served last; null if it never was
 * @param finishedAt null while it is not over
 */
public record FinishedTicket(
    UUID id,
    UUID hallId,
    UUID serviceId,
    UUID windowId,
    LocalDate businessDate,
    String number,
    TicketStatus status,
    Instant finishedAt) {
  static FinishedTicket of(Ticket t) {
    return new FinishedTicket(
        t.id, t.hallId, t.serviceId, t.windowId, t.businessDate, t.label(), t.status, t.finishedAt);
  }

  /** Served to the end, and not merely over. */
  public boolean isServed() {
    return status == TicketStatus.COMPLETED;
  }
}
