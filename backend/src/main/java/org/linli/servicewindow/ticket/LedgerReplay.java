package org.linli.servicewindow.ticket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.linli.servicewindow.ledger.LedgerEntryView;

/** Rebuilds how every ticket stands from the ledger alone: a pure function. */
final class LedgerReplay {
  /** How a ticket stands, as far as the queue is concerned. */
  record Standing(
      String number,
      TicketStatus status,
      UUID serviceId,
      UUID windowId,
      UUID targetWindowId,
      long queueRank,
      int recalls,
      int requeues) {

    static Standing of(Ticket t) {
      return new Standing(
          t.label(),
          t.status,
          t.serviceId,
          t.windowId,
          t.targetWindowId,
          t.queueRank,
          t.recalls,
          t.requeues);
    }
  }

  private LedgerReplay() {}

  /**
   * @param entries in order
   * @return by ticket, in the order of issue
   * @throws IllegalStateException where an entry does not follow from the one before
   */
  static Map<UUID, Standing> rebuild(List<LedgerEntryView> entries) {
    var standings = new LinkedHashMap<UUID, Standing>();
    for (var entry : entries) {
      if (entry.ticketId() != null) {
        standings.compute(entry.ticketId(), (id, before) -> next(before, entry));
      }
    }
    return standings;
  }

  private static Standing next(Standing before, LedgerEntryView entry) {
    var was = before == null ? null : before.status().name();
    if (!Objects.equals(was, entry.fromStatus())) {
      throw new IllegalStateException(
          "entry %d starts from %s, but the ticket was %s"
              .formatted(entry.seq(), entry.fromStatus(), was));
    }
    return new Standing(
        entry.number(),
        TicketStatus.valueOf(entry.toStatus()),
        entry.serviceId(),
        entry.windowId(),
        entry.targetWindowId(),
        entry.queueRank(),
        recalls(before, entry),
        requeues(before, entry));
  }

  private static int recalls(Standing before, LedgerEntryView entry) {
    return switch (entry.kind()) {
      case TICKET_ISSUED, TICKET_CALLED -> 0;
      case TICKET_RECALLED -> before.recalls() + 1;
      default -> before.recalls();
    };
  }

  private static int requeues(Standing before, LedgerEntryView entry) {
    return switch (entry.kind()) {
      case TICKET_ISSUED -> 0;
      case TICKET_REQUEUED -> before.requeues() + 1;
      default -> before.requeues();
    };
  }
}
