package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** Tickets after service, for whatever follows it. Reads only: nothing here leaves a trace. */
@ApplicationScoped
public class FinishedTickets {
  private final TicketRepository tickets;
  private final CurrentActor actor;

  FinishedTickets(TicketRepository tickets, CurrentActor actor) {
    this.tickets = tickets;
    this.actor = actor;
  }

  /** The ticket, in whatever state, if the one who acts shows its token; else not-found. */
  @Transactional
  public FinishedTicket held(UUID id) {
    var token = actor.get().secret();
    if (token == null || tickets.hallOfHeld(id, token).isEmpty()) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return FinishedTicket.of(tickets.findById(id));
  }

  /** The one served last at a window that day. */
  @Transactional
  public Optional<FinishedTicket> lastServedAt(UUID windowId, LocalDate date) {
    return tickets
        .find(
            "windowId = ?1 and businessDate = ?2 and status = COMPLETED"
                + " order by finishedAt desc, id desc",
            windowId,
            date)
        .range(0, 0)
        .firstResultOptional()
        .map(FinishedTicket::of);
  }

  @Transactional
  public Map<UUID, FinishedTicket> byIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : tickets.list("id in ?1", ids).stream()
            .map(FinishedTicket::of)
            .collect(Collectors.toMap(FinishedTicket::id, t -> t));
  }
}
