package org.linli.servicewindow.ticket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.linli.servicewindow.ledger.LedgerEntryView;
import org.linli.servicewindow.ledger.LedgerKind;

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
      int requeues,
      int gaveWay,
      int outOfOrderCalls,
      String priorityClass,
      boolean overtakes,
      int overtaken) {

    static Standing of(Ticket t) {
      return new Standing(
          t.label(),
          t.status,
          t.serviceId,
          t.windowId,
          t.targetWindowId,
          t.queueRank,
          t.recalls,
          t.requeues,
          t.gaveWay,
          t.outOfOrderCalls,
          t.precedence.priorityClass.name(),
          t.precedence.overtakes,
          t.precedence.overtaken);
    }

    private Standing passedOver() {
      return new Standing(
          number,
          status,
          serviceId,
          windowId,
          targetWindowId,
          queueRank,
          recalls,
          requeues,
          gaveWay,
          outOfOrderCalls,
          priorityClass,
          overtakes,
          overtaken + 1);
    }
  }

  private LedgerReplay() {}

  /**
   * @param entries in order
   * @param passedOver by position: whom the change passed over
   * @return by ticket, in the order of issue
   * @throws IllegalStateException where an entry does not follow from the one before, or passes
   *     over somebody who did not wait before it
   */
  static Map<UUID, Standing> rebuild(
      List<LedgerEntryView> entries, Map<Long, Set<UUID>> passedOver) {
    var standings = new LinkedHashMap<UUID, Standing>();
    for (var entry : entries) {
      var before = standings.get(entry.ticketId());
      if (entry.ticketId() != null) {
        standings.put(entry.ticketId(), next(before, entry));
      }
      for (var passed : passedOver.getOrDefault(entry.seq(), Set.of())) {
        standings.compute(passed, (id, other) -> passOver(other, entry, before));
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
        count(LedgerKind.TICKET_REQUEUED, before == null ? 0 : before.requeues(), entry),
        count(LedgerKind.TICKET_GAVE_WAY, before == null ? 0 : before.gaveWay(), entry),
        outOfOrderCalls(before, entry),
        entry.priorityClass(),
        overtakes(before, entry),
        before == null ? 0 : before.overtaken());
  }

  /** "Next" gives no reason; whoever calls out of order must. */
  private static int outOfOrderCalls(Standing before, LedgerEntryView entry) {
    var so = before == null ? 0 : before.outOfOrderCalls();
    return entry.reason() == null ? so : count(LedgerKind.TICKET_CALLED, so, entry);
  }

  private static Standing passOver(Standing passed, LedgerEntryView entry, Standing before) {
    var possible =
        passed != null
            && before != null
            && passed.status() == TicketStatus.WAITING
            && !passed.overtakes()
            && passed.queueRank() < before.queueRank()
            && switch (entry.kind()) {
              case TICKET_CALLED -> true;
              case TICKET_REQUEUED, TICKET_GAVE_WAY -> passed.queueRank() > entry.queueRank();
              default -> false;
            };
    if (!possible) {
      throw new IllegalStateException(
          "entry %d passes over somebody who did not wait before it".formatted(entry.seq()));
    }
    return passed.passedOver();
  }

  private static boolean overtakes(Standing before, LedgerEntryView entry) {
    var claims = !PriorityClass.ORDINARY.name().equals(entry.priorityClass());
    return switch (entry.kind()) {
      case TICKET_ISSUED, TICKET_CLASSIFIED -> claims;
      case TICKET_REQUEUED, TICKET_GAVE_WAY -> false;
      case TICKET_TRANSFERRED ->
          TicketStatus.SERVING.name().equals(entry.fromStatus()) || before.overtakes();
      default -> before.overtakes();
    };
  }

  private static int recalls(Standing before, LedgerEntryView entry) {
    return switch (entry.kind()) {
      case TICKET_ISSUED, TICKET_CALLED -> 0;
      case TICKET_RECALLED -> before.recalls() + 1;
      default -> before.recalls();
    };
  }

  private static int count(LedgerKind kind, int before, LedgerEntryView entry) {
    return entry.kind() == kind ? before + 1 : before;
  }
}
