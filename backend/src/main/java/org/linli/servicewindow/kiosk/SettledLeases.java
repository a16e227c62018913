package org.linli.servicewindow.kiosk;

import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.ticket.TicketStatus;

/** The tickets that were made of them, in the same order. */
public record SettledLeases(List<SettledLease> tickets) {
  /**
   * One of them.
   *
   * @param status where the ticket stands now; EXPIRED where the day had ended
   */
  public record SettledLease(UUID ticketId, String number, TicketStatus status) {}
}
