package org.linli.servicewindow.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.actor.ActorKind;

/**
 * One entry of a hall's ledger, for managers and auditors.
 *
 * @param happenedAt where that was earlier: a number given out while the kiosk was cut off
 */
public record LedgerEntryView(
    long seq,
    Instant at,
    @Nullable Instant happenedAt,
    LocalDate businessDate,
    LedgerKind kind,
    @Nullable UUID ticketId,
    @Nullable String number,
    @Nullable String fromStatus,
    @Nullable String toStatus,
    @Nullable UUID serviceId,
    @Nullable UUID windowId,
    @Nullable UUID targetWindowId,
    @Nullable Long queueRank,
    @Nullable String priorityClass,
    ActorKind actorKind,
    @Nullable UUID actorId,
    @Nullable String reason) {
  static LedgerEntryView of(LedgerEntry e) {
    return new LedgerEntryView(
        e.key.seq(),
        e.at,
        e.happenedAt,
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
        e.priorityClass,
        e.actorKind,
        e.actorId,
        e.reason);
  }
}
