package org.linli.servicewindow.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.actor.ActorKind;

/** One entry of a hall's ledger, for managers and auditors. */
public record LedgerEntryView(
    long seq,
    Instant at,
    LocalDate businessDate,
    LedgerKind kind,
    UUID ticketId,
    String number,
    String fromStatus,
    String toStatus,
    UUID serviceId,
    UUID windowId,
    UUID targetWindowId,
    Long queueRank,
    ActorKind actorKind,
    UUID actorId,
    String reason) {
  static LedgerEntryView of(LedgerEntry e) {
    return new LedgerEntryView(
        e.key.seq(),
        e.at,
        e.businessDate,
        e.kind,
        e.ticketId,
        e.number,
        e.fromStatus,
        e.toStatus,
        e.serviceId,
        e.windowId,
        e.targetWindowId,
        e.queueRank,
        e.actorKind,
        e.actorId,
        e.reason);
  }
}
