package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import org.linli.servicewindow.estimate.Asker;
import org.linli.servicewindow.estimate.EstimateService;
import org.linli.servicewindow.estimate.WaitRange;

/**
 * How long a ticket will wait: one indexed query. Who waits for something discreet is told the
 * people ahead only.
 */
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
   * @param fresh the number is being taken
   * @return null where nothing can be claimed
   */
  WaitRange of(Ticket ticket, int ahead, ServedAt servedAt, boolean fresh) {
    if (ticket.discreet) {
      return null;
    }
    var latest = turns.at(servedAt.windowIds(), ticket.businessDate, LATEST_CALLS);
    var moment = RecentTurns.moment(ahead, servedAt.windows(), servedAt.services(), latest);
    var asker = new Asker(ticket.id, ticket.hallId, ticket.businessDate);
    return fresh ? estimates.atIssue(asker, moment) : estimates.meanwhile(asker, moment);
  }
}
