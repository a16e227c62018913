package org.linli.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.rating.RateVisit;
import org.linli.servicewindow.rating.RatingLevel;
import org.linli.servicewindow.rating.RatingReason;
import org.linli.servicewindow.rating.RatingService;
import org.linli.servicewindow.ticket.CallService;
import org.linli.servicewindow.ticket.FinishTicket;
import org.linli.servicewindow.ticket.HeldTicketService;
import org.linli.servicewindow.ticket.IssueTicket;
import org.linli.servicewindow.ticket.TicketService;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.security.Secrets;

/** Somebody who was served this morning and was not content: a follow-up waits for the manager. */
@ApplicationScoped
class DemoRating {
  private final HeldTicketService held;
  private final CallService calls;
  private final TicketService tickets;
  private final RatingService ratings;
  private final CurrentActor actor;

  DemoRating(
      HeldTicketService held,
      CallService calls,
      TicketService tickets,
      RatingService ratings,
      CurrentActor actor) {
    this.held = held;
    this.calls = calls;
    this.tickets = tickets;
    this.ratings = ratings;
    this.actor = actor;
  }

  /**
   * @param windowId an open window where nobody is served; whoever waits there is served first
   */
  void make(UUID hallId, UUID windowId, UUID serviceId) {
    var mine = held.issue(hallId, new IssueTicket(serviceId, null));
    actor.asSystem(() -> serveAll(windowId));
    actor.as(
        Actor.holder(Secrets.hash(mine.token())),
        () ->
            ratings.rateHeld(
                mine.ticket().id(),
                new RateVisit(
                    RatingLevel.DISSATISFIED,
                    List.of(RatingReason.UNCLEAR, RatingReason.SENT_AROUND),
                    "跑了两趟。第一次没有说要带租房合同。",
                    "13800001234")));
  }

  private Void serveAll(UUID windowId) {
    for (var next = calls.callNext(windowId); next.isPresent(); next = calls.callNext(windowId)) {
      var id = next.get().id();
      tickets.start(id);
      tickets.finish(id, new FinishTicket("已受理"));
    }
    return null;
  }
}
