package org.linli.servicewindow.ticket;

import java.time.Instant;
import java.util.UUID;

/**
 * A waiting ticket, as far as the choice of the next one needs to know it.
 *
 * @param overtakes it is called before ordinary tickets that came earlier
 * @param overtaken how often it was passed over
 */
record Waiting(
    UUID ticketId,
    UUID serviceId,
    UUID targetWindowId,
    boolean overtakes,
    int overtaken,
    long rank,
    Instant arrivedAt) {

  static Waiting of(Ticket t) {
    return new Waiting(
        t.id,
        t.serviceId,
        t.targetWindowId,
        t.precedence.overtakes,
        t.precedence.overtaken,
        t.queueRank,
        t.arrivedAt);
  }

  /** The same, passed over once more. */
  Waiting passedOver() {
    return new Waiting(
        ticketId, serviceId, targetWindowId, overtakes, overtaken + 1, rank, arrivedAt);
  }
}
