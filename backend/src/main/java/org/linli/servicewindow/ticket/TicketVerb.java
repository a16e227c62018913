package org.linli.servicewindow.ticket;

import static org.linli.servicewindow.ticket.TicketStatus.CALLED;
import static org.linli.servicewindow.ticket.TicketStatus.CANCELLED;
import static org.linli.servicewindow.ticket.TicketStatus.COMPLETED;
import static org.linli.servicewindow.ticket.TicketStatus.EXPIRED;
import static org.linli.servicewindow.ticket.TicketStatus.NO_SHOW;
import static org.linli.servicewindow.ticket.TicketStatus.ON_HOLD;
import static org.linli.servicewindow.ticket.TicketStatus.SERVING;
import static org.linli.servicewindow.ticket.TicketStatus.WAITING;

import java.util.Set;
import org.linli.servicewindow.ledger.LedgerKind;

/**
 * The table of states: what can be done to a ticket, from where, and where it leads. Nothing else
 * can happen.
 */
enum TicketVerb {
  CALL(LedgerKind.TICKET_CALLED, CALLED, WAITING),
  RECALL(LedgerKind.TICKET_RECALLED, CALLED, CALLED),
  START(LedgerKind.TICKET_STARTED, SERVING, CALLED),
  NO_SHOW_UP(LedgerKind.TICKET_NO_SHOW, NO_SHOW, CALLED),
  REQUEUE(LedgerKind.TICKET_REQUEUED, WAITING, NO_SHOW),
  HOLD(LedgerKind.TICKET_HELD, ON_HOLD, SERVING),
  RESUME(LedgerKind.TICKET_RESUMED, SERVING, ON_HOLD),
  TRANSFER(LedgerKind.TICKET_TRANSFERRED, WAITING, CALLED, SERVING),
  /** The holder lets others go first. */
  GIVE_WAY(LedgerKind.TICKET_GAVE_WAY, WAITING, WAITING, CALLED),
  /** The window it was sent to closed. */
  RELEASE(LedgerKind.TICKET_RELEASED, WAITING, WAITING),
  /** Another priority class; the state stays what it is. */
  CLASSIFY(LedgerKind.TICKET_CLASSIFIED, null, WAITING, CALLED, SERVING, ON_HOLD, NO_SHOW),
  FINISH(LedgerKind.TICKET_FINISHED, COMPLETED, SERVING),
  CANCEL(LedgerKind.TICKET_CANCELLED, CANCELLED, WAITING, CALLED, ON_HOLD),
  /** Only for what is left over from an earlier day, and only by a manager. */
  WITHDRAW(LedgerKind.TICKET_CANCELLED, CANCELLED, SERVING),
  EXPIRE(LedgerKind.TICKET_EXPIRED, EXPIRED, WAITING, CALLED, NO_SHOW, ON_HOLD);

  final LedgerKind kind;

  /** Null where the state stays what it is. */
  final TicketStatus to;

  final Set<TicketStatus> from;

  TicketVerb(LedgerKind kind, TicketStatus to, TicketStatus... from) {
    this.kind = kind;
    this.to = to;
    this.from = Set.of(from);
  }
}
