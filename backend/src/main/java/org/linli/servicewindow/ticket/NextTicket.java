package org.linli.servicewindow.ticket;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is called next: a pure function of who waits and what the window does. */
final class NextTicket {
  static final Comparator<Waiting> QUEUE_ORDER =
      Comparator.comparingLong(Waiting::rank)
          .thenComparing(Waiting::arrivedAt)
          .thenComparing(Waiting::ticketId);

  private NextTicket() {}

  /**
   * The first in the queue this window may call: sent to it by name, or come for a service it
   * offers and not sent to another window.
   */
  static Optional<Waiting> choose(List<Waiting> waiting, UUID windowId, Collection<UUID> services) {
    return waiting.stream().filter(w -> canServe(w, windowId, services)).min(QUEUE_ORDER);
  }

  static boolean canServe(Waiting ticket, UUID windowId, Collection<UUID> services) {
    return ticket.targetWindowId() == null
        ? services.contains(ticket.serviceId())
        : ticket.targetWindowId().equals(windowId);
  }
}
