package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.linli.servicewindow.estimate.Asker;
import org.linli.servicewindow.estimate.EstimateService;
import org.linli.servicewindow.estimate.WaitRange;
import org.linli.servicewindow.hall.WindowRef;

/** How long a ticket will wait. Who waits for something discreet is told the people ahead only. */
@ApplicationScoped
class TicketEstimates {
  private static final int LATEST_CALLS = 40;

  private final RecentTurns turns;
  private final EstimateService estimates;

  TicketEstimates(RecentTurns turns, EstimateService estimates) {
    this.turns = turns;
    this.estimates = estimates;
  }

  /**
   * @param servedAt the windows that can serve it
   * @param rivals what these windows do
   * @param fresh the number is being taken
   * @return null where nothing can be claimed
   */
  WaitRange of(
      Ticket ticket,
      int ahead,
      Collection<WindowRef> servedAt,
      Collection<UUID> rivals,
      boolean fresh) {
    if (ticket.discreet) {
      return null;
    }
    var ids = servedAt.stream().map(WindowRef::id).toList();
    var latest = turns.at(ids, ticket.businessDate, LATEST_CALLS);
    var moment = RecentTurns.moment(ahead, servedAt, rivals, latest);
    var asker = new Asker(ticket.id, ticket.hallId, ticket.businessDate);
    return fresh ? estimates.atIssue(asker, moment) : estimates.meanwhile(asker, moment);
  }
}
