package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.linli.servicewindow.hall.HallRef;

/** Tickets that were taken before a service or a window became discreet. */
@ApplicationScoped
public class DiscreetTickets {
  private final TicketRepository tickets;
  private final TicketDiscretion discretion;

  DiscreetTickets(TicketRepository tickets, TicketDiscretion discretion) {
    this.tickets = tickets;
    this.discretion = discretion;
  }

  /**
   * Whoever is still there for something that is discreet now is nobody else's business from now
   * on. Never the other way round: what was taken in confidence stays discreet. The caller holds
   * the hall's lock and writes to the ledger, so that displays look again.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void cover(HallRef hall) {
    tickets.openlyThere(hall.id()).stream()
        .filter(discretion::covers)
        .forEach(ticket -> ticket.discreet = true);
    tickets.flush();
  }
}
