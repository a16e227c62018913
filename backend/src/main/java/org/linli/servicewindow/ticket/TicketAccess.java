package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.service.ServiceService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Role;

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
  UUID hallOf(UUID ticketId, Collection<String> roles) {
    var place =
        tickets.placeOf(ticketId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    halls.checkAccess(place.hallId(), roles);
    if (place.discreet() && !sight(halls.require(place.hallId()), roles).reaches(place)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return place.hallId();
  }

  /** With a role other than clerk everything; a clerk sees what belongs to where they sit now. */
  TicketSight sight(HallRef hall, Collection<String> roles) {
    var others = roles.stream().filter(role -> !role.equals(Role.CLERK)).toList();
    if (access.reaches(hall.unitId(), others)) {
      return new TicketSight(true, Set.of(), Set.of());
    }
    var me = actor.get().id();
    var mine =
        windows.ofHall(hall.id()).stream()
            .filter(w -> w.isStaffedBy(me))
            .map(WindowRef::id)
            .collect(Collectors.toSet());
    var served =
        services.servicesByWindow(mine).values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return new TicketSight(false, mine, served);
  }
}
