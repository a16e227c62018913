package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.servicewindow.estimate.Asker;
import org.linli.servicewindow.estimate.EstimateService;
import org.linli.servicewindow.estimate.WaitRange;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.service.ServiceService;

/**
 * How long a ticket will wait: two indexed queries. Who waits for something discreet is told the
 * people ahead only.
 */
@ApplicationScoped
class TicketEstimates {
  private static final int LATEST_CALLS = 40;

  private final RecentTurns turns;
  private final ServiceService services;
  private final EstimateService estimates;

  TicketEstimates(RecentTurns turns, ServiceService services, EstimateService estimates) {
    this.turns = turns;
    this.services = services;
    this.estimates = estimates;
  }

  /**
   * @param servedAt the windows that can serve it
   * @param fresh the number is being taken
   * @return null where nothing can be claimed
   */
  WaitRange of(Ticket ticket, int ahead, Collection<WindowRef> servedAt, boolean fresh) {
    if (ticket.discreet) {
      return null;
    }
    var ids = servedAt.stream().map(WindowRef::id).toList();
    var done =
        services.servicesByWindow(ids).values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    var latest = turns.at(ids, ticket.businessDate, LATEST_CALLS);
    var moment = RecentTurns.moment(ahead, servedAt, done, latest);
    var asker = new Asker(ticket.id, ticket.hallId, ticket.businessDate);
    return fresh ? estimates.atIssue(asker, moment) : estimates.meanwhile(asker, moment);
  }
}
