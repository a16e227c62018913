package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.hall.HallProblem;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.hall.WindowState;
import org.linli.servicewindow.service.ServiceService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Secrets;

/** What residents do: take a number, look at it, give it back. The token alone opens a ticket. */
@ApplicationScoped
public class HeldTicketService {
  private final TicketRepository tickets;
  private final TicketBook book;
  private final HallService halls;
  private final WindowService windows;
  private final ServiceService services;
  private final CurrentActor actor;
  private final CallerLanguage language;
  private final Clock clock;

  HeldTicketService(
      TicketRepository tickets,
      TicketBook book,
      HallService halls,
      WindowService windows,
      ServiceService services,
      CurrentActor actor,
      CallerLanguage language,
      Clock clock) {
    this.tickets = tickets;
    this.book = book;
    this.halls = halls;
    this.windows = windows;
    this.services = services;
    this.actor = actor;
    this.language = language;
    this.clock = clock;
  }

  /**
   * Takes a number.
   *
   * @throws ProblemException not-found, day-closed, service-not-offered, numbers-exhausted
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public TicketIssued issue(UUID hallId, IssueTicket wish) {
    halls.require(hallId);
    var service = services.require(wish.serviceId());
    if (!service.hallId().equals(hallId)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    var lock = halls.lock(hallId);
    // Only now: the day may have ended while we waited for the lock.
    var hall = halls.require(hallId);
    if (hall.dayClosed()) {
      throw new ProblemException(HallProblem.DAY_CLOSED);
    }
    if (services.windowsByService(List.of(service.id())).isEmpty()) {
      throw new ProblemException(TicketProblem.SERVICE_NOT_OFFERED);
    }
    var number =
        tickets.counter(new TicketCounter.Key(hallId, hall.today(), service.prefix())).next();
    var seq = lock.nextSeq();
    var ticket =
        new Ticket(hallId, hall.today(), number, QueueRank.ofArrival(seq), clock.instant());
    var token = Secrets.next();
    ticket.takenFor(wish, Secrets.hash(token));
    book.issue(hall, seq, ticket);
    return new TicketIssued(token, view(hall, ticket));
  }

  @Transactional
  public HeldTicketView get(UUID id) {
    return view(hallOf(id), tickets.findById(id));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public HeldTicketView cancel(UUID id) {
    var hall = hallOf(id);
    return view(hall, book.change(hall, id, t -> t.cancel(null, false, clock.instant())));
  }

  private HallRef hallOf(UUID ticketId) {
    var token = actor.get().secret();
    if (token == null) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return tickets
        .hallOfHeld(ticketId, token)
        .map(halls::require)
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private HeldTicketView view(HallRef hall, Ticket t) {
    var servedAt = windowsFor(hall, t);
    var open = servedAt.stream().filter(w -> w.state() == WindowState.OPEN).count();
    var window = t.windowId == null ? null : windows.require(t.windowId);
    return new HeldTicketView(
        t.id,
        t.label(),
        t.status,
        t.hallId,
        halls.name(t.hallId, language.tag()),
        t.serviceId,
        services.require(t.serviceId).name(),
        t.businessDate,
        t.arrivedAt,
        t.status == TicketStatus.WAITING ? ahead(t, servedAt) : null,
        (int) open,
        t.windowId,
        window == null ? null : window.label(),
        t.calledAt,
        t.recalls,
        t.finishedAt);
  }

  /** The window it was sent to, or those that offer its service. */
  private Collection<WindowRef> windowsFor(HallRef hall, Ticket t) {
    var offered =
        services.windowsByService(List.of(t.serviceId)).getOrDefault(t.serviceId, List.of());
    return windows.ofHalls(List.of(hall.id())).stream()
        .filter(
            w ->
                t.targetWindowId == null
                    ? offered.contains(w.id())
                    : w.id().equals(t.targetWindowId))
        .toList();
  }

  /** Who waits before this ticket at any window that can serve it. */
  private int ahead(Ticket t, Collection<WindowRef> servedAt) {
    var ids = servedAt.stream().map(WindowRef::id).toList();
    var rivals =
        services.servicesByWindow(ids).values().stream().flatMap(List::stream).distinct().toList();
    return tickets.countAhead(t, ids, rivals);
  }
}
