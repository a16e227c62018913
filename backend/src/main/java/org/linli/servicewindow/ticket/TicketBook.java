package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.linli.servicewindow.hall.HallLock;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.LockedHall;
import org.linli.servicewindow.ledger.LedgerFact;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * The one way a ticket changes: take the hall's lock, load, let the ticket decide, write ledger and
 * audit. Nothing is loaded before the lock is held, so every decision sees what was last committed.
 */
@ApplicationScoped
class TicketBook {
  /** What an earlier or closed day still allows. */
  private static final Set<LedgerKind> AFTER_THE_DAY =
      Set.of(LedgerKind.TICKET_FINISHED, LedgerKind.TICKET_CANCELLED, LedgerKind.TICKET_EXPIRED);

  private final TicketRepository tickets;
  private final TicketDiscretion discretion;
  private final LedgerService ledger;
  private final Audit audit;

  TicketBook(
      TicketRepository tickets, TicketDiscretion discretion, LedgerService ledger, Audit audit) {
    this.tickets = tickets;
    this.discretion = discretion;
    this.ledger = ledger;
    this.audit = audit;
  }

  /**
   * Changes a ticket the caller was found to have access to.
   *
   * @param verb asks the ticket, which refuses or says what the ledger will
   */
  Ticket change(LockedHall hall, UUID ticketId, Function<Ticket, LedgerKind> verb) {
    return change(hall.hall(), hall.lock(), ticketId, verb);
  }

  /** The same where hall and lock came apart. */
  Ticket change(HallRef hall, HallLock lock, UUID ticketId, Function<Ticket, LedgerKind> verb) {
    var ticket =
        tickets
            .findByIdOptional(ticketId)
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    var before = Before.of(ticket);
    var service = ticket.serviceId;
    var kind = verb.apply(ticket);
    checkDay(hall, ticket, kind);
    // What was told in confidence stays so, wherever it goes on: only another matter is another.
    var sameMatter = ticket.serviceId.equals(service);
    ticket.discreet = discretion.covers(ticket) || (sameMatter && ticket.discreet);
    write(hall, lock.nextSeq(), ticket, kind, before);
    tickets.flush();
    return ticket;
  }

  /** A new ticket at the ledger position that also gives its place in the queue. */
  void issue(HallRef hall, long seq, Ticket ticket) {
    ticket.discreet = discretion.covers(ticket);
    tickets.persist(ticket);
    write(hall, seq, ticket, LedgerKind.TICKET_ISSUED, Before.NOTHING);
    tickets.flush();
  }

  /** The same for a number that was given out some time ago, while the kiosk was cut off. */
  void issueLate(HallRef hall, long seq, Ticket ticket) {
    ticket.discreet = discretion.covers(ticket);
    tickets.persist(ticket);
    var fact = fact(ticket, null, LedgerKind.TICKET_ISSUED);
    ledger.appendLate(hall.id(), seq, fact, ticket.arrivedAt);
    audit(hall, ticket, LedgerKind.TICKET_ISSUED, Before.NOTHING);
    tickets.flush();
  }

  private void checkDay(HallRef hall, Ticket ticket, LedgerKind kind) {
    if (AFTER_THE_DAY.contains(kind)) {
      return;
    }
    if (ticket.businessDate.isBefore(hall.today()) || hall.dayClosed()) {
      throw new ProblemException(TicketProblem.TICKET_DAY_OVER, ticket.label());
    }
  }

  /** What the audit log compares with. */
  private record Before(TicketStatus status, UUID windowId, PriorityClass priorityClass) {
    static final Before NOTHING = new Before(null, null, PriorityClass.ORDINARY);

    static Before of(Ticket t) {
      return new Before(t.status, t.windowId, t.precedence.priorityClass);
    }
  }

  private void write(HallRef hall, long seq, Ticket ticket, LedgerKind kind, Before before) {
    ledger.append(hall.id(), seq, fact(ticket, before.status(), kind));
    audit(hall, ticket, kind, before);
  }

  private void audit(HallRef hall, Ticket ticket, LedgerKind kind, Before before) {
    audit.record(
        kind.slug(),
        new AuditSubject("Ticket", ticket.id, hall.unitId()),
        Changes.of("status", before.status(), ticket.status)
            .and("windowId", before.windowId(), ticket.windowId)
            .and("priorityClass", before.priorityClass(), ticket.precedence.priorityClass));
  }

  private LedgerFact fact(Ticket ticket, TicketStatus before, LedgerKind kind) {
    return new LedgerFact(
        kind,
        ticket.businessDate,
        ticket.id,
        ticket.label(),
        ticket.discreet,
        before == null ? null : before.name(),
        ticket.status.name(),
        ticket.serviceId,
        ticket.windowId,
        ticket.targetWindowId,
        ticket.queueRank,
        ticket.precedence.priorityClass.name(),
        ticket.reasonFor(kind));
  }
}
