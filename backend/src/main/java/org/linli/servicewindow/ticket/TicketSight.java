package org.linli.servicewindow.ticket;

import java.util.Set;
import java.util.UUID;

/**
 * Which discreet tickets somebody sees: all, or those that belong to the windows where they sit.
 *
 * @param windows where they sit
 * @param services what is offered there
 */
record TicketSight(boolean everything, Set<UUID> windows, Set<UUID> services) {
  boolean reaches(TicketRepository.Place discreet) {
    return everything
        || windows.contains(discreet.windowId())
        || windows.contains(discreet.targetWindowId())
        || services.contains(discreet.serviceId());
  }
}
