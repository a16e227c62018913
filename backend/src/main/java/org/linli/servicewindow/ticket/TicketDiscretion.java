package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.service.ServiceService;

/** Whether a visit is nobody else's business: for what it is, where it is, or where it was sent. */
@ApplicationScoped
class TicketDiscretion {
  private final ServiceService services;
  private final WindowService windows;

  TicketDiscretion(ServiceService services, WindowService windows) {
    this.services = services;
    this.windows = windows;
  }

  boolean covers(Ticket ticket) {
    return services.require(ticket.serviceId).discreet()
        || Stream.of(ticket.windowId, ticket.targetWindowId)
            .filter(Objects::nonNull)
            .anyMatch(id -> windows.require(id).discreet());
  }
}
