package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallProblem;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.service.ServiceService;
import org.linli.shared.problem.ProblemException;

/**
 * Calling: next, out of order, again. The loser of a race gets the next ticket, or a 409 that names
 * who is there.
 */
@ApplicationScoped
public class CallService {
  private final TicketRepository tickets;
  private final TicketBook book;
  private final Overtakings overtakings;
  private final TicketAccess access;
  private final TicketViews views;
  private final FreeWindow freeWindow;
  private final HallService halls;
  private final HallAccess hallAccess;
  private final WindowService windows;
  private final ServiceService services;
  private final Clock clock;

  CallService(
      TicketRepository tickets,
      TicketBook book,
      Overtakings overtakings,
      TicketAccess access,
      TicketViews views,
      FreeWindow freeWindow,
      HallService halls,
      HallAccess hallAccess,
      WindowService windows,
      ServiceService services,
      Clock clock) {
    this.tickets = tickets;
    this.book = book;
    this.overtakings = overtakings;
    this.access = access;
    this.views = views;
    this.freeWindow = freeWindow;
    this.halls = halls;
    this.hallAccess = hallAccess;
    this.windows = windows;
    this.services = services;
    this.clock = clock;
  }

  /**
   * Calls whoever is next for the window; empty when nobody waits for it.
   *
   * @throws ProblemException window-not-open, window-busy, day-closed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<TicketView> callNext(UUID windowId) {
    var hallId = windows.hallOf(windowId);
    halls.checkAccess(hallId, HallAccess.CLERKS);
    var locked = halls.locked(hallId);
    var hall = locked.hall();
    freeWindow.check(hall, windowId);
    if (hall.dayClosed()) {
      throw new ProblemException(HallProblem.DAY_CLOSED);
    }
    var offered = services.servicesAt(windowId);
    var front = tickets.candidates(hall, windowId, 1);
    var next = NextTicket.choose(front, windowId, offered, hall.rules());
    if (next.isEmpty()) {
      return Optional.empty();
    }
    var called =
        book.change(locked, next.get().ticketId(), t -> t.call(windowId, null, clock.instant()));
    overtakings.count(hall, locked.lock().lastSeq(), next.get(), windowId, offered);
    return Optional.of(views.of(called));
  }

  /**
   * Calls one ticket out of order, with a reason, which the ledger keeps.
   *
   * @throws ProblemException out-of-order-not-allowed, window-not-open, window-busy,
   *     ticket-wrong-state
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public TicketView call(UUID ticketId, CallTicket wish) {
    var locked = halls.locked(access.hallOf(ticketId, HallAccess.CLERKS));
    var hall = locked.hall();
    if (!hall.rules().clerksCallOutOfOrder()
        && !hallAccess.reaches(hall.unitId(), HallAccess.MANAGERS)) {
      throw new ProblemException(TicketProblem.OUT_OF_ORDER_NOT_ALLOWED);
    }
    return views.of(
        book.change(
            locked,
            ticketId,
            t -> {
              freeWindow.check(hall, wish.windowId());
              return t.call(wish.windowId(), wish.reason(), clock.instant());
            }));
  }

  /** Calls again; once more than the hall allows makes the ticket a no-show. */
  @Transactional(Transactional.TxType.MANDATORY)
  public TicketView recall(UUID ticketId) {
    var locked = halls.locked(access.hallOf(ticketId, HallAccess.CLERKS));
    var rules = locked.hall().rules();
    return views.of(book.change(locked, ticketId, t -> t.recall(rules, clock.instant())));
  }
}
