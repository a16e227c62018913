package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.linli.servicewindow.hall.HallLock;
import org.linli.servicewindow.hall.HallRef;

/** Tickets sent to one window by name: when it closes, nobody would ever call them. */
@ApplicationScoped
public class SentTickets {
  private final TicketRepository tickets;
  private final TicketBook book;

  SentTickets(TicketRepository tickets, TicketBook book) {
    this.tickets = tickets;
    this.book = book;
  }

  /**
   * The window closes: whoever was sent to it waits for any window that offers the service, at the
   * same place.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void release(HallRef hall, HallLock lock, UUID windowId) {
    tickets
        .waitingSentTo(hall, windowId)
        .forEach(id -> book.change(hall, lock, id, Ticket::release));
  }
}
