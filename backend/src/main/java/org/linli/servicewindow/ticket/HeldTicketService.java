package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.linli.servicewindow.hall.HallProblem;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.opening.OpeningService;
import org.linli.servicewindow.service.ServiceService;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Secrets;

/** What residents do: take a number, look at it, give it back. The token alone opens a ticket. */
@ApplicationScoped
public class HeldTicketService {
  /** They name themselves; kiosks and staff take numbers for anybody. */
  private static final Set<ActorKind> PHONES = EnumSet.of(ActorKind.NOBODY, ActorKind.HOLDER);

  private final TicketRepository tickets;
  private final TicketBook book;
  private final QueueLine line;
  private final BackInLine backInLine;
  private final HallService halls;
  private final WindowService windows;
  private final ServiceService services;
  private final TicketEstimates estimates;
  private final OpeningService opening;
  private final CurrentActor actor;
  private final CallerLanguage language;
  private final Clock clock;

  HeldTicketService(
      TicketRepository tickets,
      TicketBook book,
      QueueLine line,
      BackInLine backInLine,
      HallService halls,
      WindowService windows,
      ServiceService services,
      TicketEstimates estimates,
      OpeningService opening,
      CurrentActor actor,
      CallerLanguage language,
      Clock clock) {
    this.tickets = tickets;
    this.book = book;
    this.line = line;
    this.backInLine = backInLine;
    this.halls = halls;
    this.windows = windows;
    this.services = services;
    this.estimates = estimates;
    this.opening = opening;
    this.actor = actor;
    this.language = language;
    this.clock = clock;
  }

  /**
   * Takes a number.
   *
   * @throws ProblemException invalid-input (phoneKey: required), not-found, day-closed,
   *     hall-closed, service-withdrawn, service-not-offered, numbers-exhausted, too-many-tickets
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public TicketIssued issue(UUID hallId, IssueTicket wish) {
    if (wish.phoneKey() == null && PHONES.contains(actor.get().kind())) {
      throw ProblemException.field("phoneKey", "required");
    }
    // Also when there is no such hall.
    var service = services.require(wish.serviceId());
    if (!service.hallId().equals(hallId)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    var locked = halls.locked(hallId);
    var hall = locked.hall();
    if (hall.dayClosed()) {
      throw new ProblemException(HallProblem.DAY_CLOSED);
    }
    opening.check(hall);
    if (!services.isServed(service.id())) {
      throw new ProblemException(TicketProblem.SERVICE_NOT_OFFERED);
    }
    checkPhone(hall, wish.phoneKey());
    var number =
        tickets.counter(new TicketCounter.Key(hallId, hall.today(), service.prefix())).next();
    var seq = locked.lock().nextSeq();
    var ticket =
        new Ticket(hallId, hall.today(), number, QueueRank.ofArrival(seq), clock.instant());
    var token = Secrets.next();
    ticket.takenFor(wish, Secrets.hash(token));
    book.issue(hall, seq, ticket);
    return new TicketIssued(token, view(hall, ticket, true));
  }

  @Transactional
  public HeldTicketView get(UUID id) {
    return view(halls.require(hallOf(id)), tickets.findById(id), false);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public HeldTicketView cancel(UUID id) {
    var locked = halls.locked(hallOf(id));
    var cancelled = book.change(locked, id, t -> t.cancel(null, false, clock.instant()));
    return view(locked.hall(), cancelled, false);
  }

  /**
   * Lets others go first: the same number, so many places later, and no missed call.
   *
   * @throws ProblemException ticket-wrong-state, let-go-first-limit, nobody-behind
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public HeldTicketView letGoFirst(UUID id, LetGoFirst wish) {
    var locked = halls.locked(hallOf(id));
    var hall = locked.hall();
    return view(
        hall,
        backInLine.put(
            locked,
            id,
            wish.places(),
            (t, place) -> t.letGoFirst(place, wish.places(), hall.rules())),
        false);
  }

  /**
   * One phone holds only so many numbers. What it says about itself is believed: whoever clears
   * their browser, or uses two, is another phone.
   */
  private void checkPhone(HallRef hall, String phoneKey) {
    var most = hall.rules().ticketsPerPhone();
    if (phoneKey != null
        && tickets.countHeldBy(Secrets.hash(phoneKey), hall.id(), hall.today()) >= most) {
      throw new ProblemException(TicketProblem.TOO_MANY_TICKETS, most);
    }
  }

  private UUID hallOf(UUID ticketId) {
    var token = actor.get().secret();
    if (token == null) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return tickets
        .hallOfHeld(ticketId, token)
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private HeldTicketView view(HallRef hall, Ticket t, boolean fresh) {
    var servedAt = line.servedAt(t);
    var waiting = t.status == TicketStatus.WAITING;
    var ahead = waiting ? (Integer) line.ahead(t, hall.rules()) : null;
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
        ahead,
        servedAt.open(),
        waiting ? estimates.of(t, ahead, servedAt, fresh) : null,
        t.windowId,
        window == null ? null : window.label(),
        t.calledAt,
        t.recalls,
        t.finishedAt,
        t.precedence.priorityClass,
        MayLetGoFirst.of(t, hall.rules()));
  }
}
