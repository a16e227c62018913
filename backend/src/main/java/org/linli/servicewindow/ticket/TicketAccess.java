package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.service.ServiceService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Which tickets staff may see and touch: those of their halls; a discreet service's only where it
 * is served.
 */
@ApplicationScoped
class TicketAccess {
  private final TicketRepository tickets;
  private final HallService halls;
  private final HallAccess access;
  private final WindowService windows;
  private final ServiceService services;
  private final CurrentActor actor;

  TicketAccess(
      TicketRepository tickets,
      HallService halls,
      HallAccess access,
      WindowService windows,
      ServiceService services,
      CurrentActor actor) {
    this.tickets = tickets;
    this.halls = halls;
    this.access = access;
    this.windows = windows;
    this.services = services;
    this.actor = actor;
  }

  /** The hall of a ticket the caller may act on with one of these roles; else not-found. */
  HallRef hallOf(UUID ticketId, Collection<String> roles) {
    var place =
        tickets.placeOf(ticketId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    var hall = halls.requireFor(place.hallId(), roles);
    if (services.require(place.serviceId()).discreet()
        && !seesDiscreet(hall, place.serviceId(), place.targetWindowId())) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return hall;
  }

  private boolean seesDiscreet(HallRef hall, UUID serviceId, UUID targetWindowId) {
    if (access.reaches(hall.unitId(), HallAccess.READERS)) {
      return true;
    }
    var me = actor.get().id();
    var offered = services.windowsByService(List.of(serviceId)).getOrDefault(serviceId, List.of());
    return windows.ofHalls(List.of(hall.id())).stream()
        .filter(w -> w.isStaffedBy(me))
        .anyMatch(w -> offered.contains(w.id()) || w.id().equals(targetWindowId));
  }

  /** The services of a hall whose tickets this caller must not see in lists. */
  List<UUID> hiddenServices(HallRef hall) {
    return services.discreetIn(hall.id()).stream()
        .filter(id -> !seesDiscreet(hall, id, null))
        .toList();
  }
}
