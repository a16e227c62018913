package org.linli.servicewindow.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.actor.ActorKind;

/**
 * An entry as far as figures need to know it: no number, no words.
 *
 * @param ticketId null for windows and days
 * @param discreet nobody else's business when it happened
 * @param outOfOrder a call that passed over others, for a reason
 */
public record LedgerStep(
    long seq,
    Instant at,
    LocalDate businessDate,
    LedgerKind kind,
    UUID ticketId,
    boolean discreet,
    String fromStatus,
    UUID serviceId,
    UUID windowId,
    ActorKind actorKind,
    boolean outOfOrder) {

  static LedgerStep of(LedgerEntry e) {
    return new LedgerStep(
        e.key.seq(),
        e.happenedAt == null ? e.at : e.happenedAt,
        e.businessDate,
        e.kind,
        e.ticketId,
        e.discreet,
        e.fromStatus,
        e.serviceId,
        e.windowId,
        e.actorKind,
        // "Next" gives no reason; whoever calls out of order must.
        e.kind == LedgerKind.TICKET_CALLED && e.reason != null);
  }
}
