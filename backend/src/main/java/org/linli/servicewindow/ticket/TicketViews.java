package org.linli.servicewindow.ticket;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.service.ServiceService;

/** Puts names to a ticket's ids, a list at a time. */
@ApplicationScoped
class TicketViews {
  private final ServiceService services;
  private final WindowService windows;

  TicketViews(ServiceService services, WindowService windows) {
    this.services = services;
    this.windows = windows;
  }

  TicketView of(Ticket ticket) {
    return TicketView.of(ticket, services.require(ticket.serviceId).name(), label(ticket.windowId));
  }

  List<TicketView> of(List<Ticket> tickets) {
    if (tickets.isEmpty()) {
      return List.of();
    }
    var names = services.byIds(tickets.stream().map(t -> t.serviceId).distinct().toList());
    var labels =
        windows.ofHalls(tickets.stream().map(t -> t.hallId).distinct().toList()).stream()
            .collect(toMap(WindowRef::id, WindowRef::label));
    return tickets.stream()
        .map(t -> TicketView.of(t, names.get(t.serviceId).name(), labels.get(t.windowId)))
        .toList();
  }

  /** Null without a window. */
  String label(UUID windowId) {
    return windowId == null ? null : windows.require(windowId).label();
  }
}
