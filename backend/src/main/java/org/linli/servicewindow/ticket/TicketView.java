package org.linli.servicewindow.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.http.Versioned;

/**
 * A ticket as staff see it.
 *
 * @param number as people see it, {@code A003}
 * @param windowId where it is called to or served, or was last
 * @param targetWindowId the one window that may call it, after a transfer to it
 * @param arrivedAt when the number was taken; no later change moves it
 * @param recalls of the current call
 * @param gaveWay how often it let others go first
 * @param outOfOrderCalls how often it was called before its turn, for a reason
 * @param priorityReason why a clerk changed the class; null as long as it is what was claimed
 * @param overtakes it is called before ordinary tickets that came earlier
 * @param overtaken how often priority tickets were called before it although they came later
 * @param phoneLast4 last digits of a phone, if the resident wants a message; null once the visit
 *     has ended
 */
public record TicketView(
    UUID id,
    String number,
    TicketStatus status,
    UUID hallId,
    UUID serviceId,
    String serviceName,
    @Nullable UUID windowId,
    @Nullable String windowLabel,
    @Nullable UUID targetWindowId,
    LocalDate businessDate,
    Instant arrivedAt,
    @Nullable Instant calledAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    int recalls,
    int requeues,
    int gaveWay,
    int outOfOrderCalls,
    PriorityClass priorityClass,
    @Nullable String priorityReason,
    boolean overtakes,
    int overtaken,
    @Nullable String outcome,
    @Nullable String reason,
    @Nullable String phoneLast4,
    long version)
    implements Versioned {
  @Override
  public boolean exactlyOneRow() {
    return false;
  }

  static TicketView of(Ticket t, String serviceName, String windowLabel) {
    return new TicketView(
        t.id,
        t.label(),
        t.status,
        t.hallId,
        t.serviceId,
        serviceName,
        t.windowId,
        windowLabel,
        t.targetWindowId,
        t.businessDate,
        t.arrivedAt,
        t.calledAt,
        t.startedAt,
        t.finishedAt,
        t.recalls,
        t.requeues,
        t.gaveWay,
        t.outOfOrderCalls,
        t.precedence.priorityClass,
        t.precedence.priorityReason,
        t.precedence.overtakes,
        t.precedence.overtaken,
        t.outcome,
        t.reason,
        t.phoneLast4,
        t.version);
  }
}
