package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.hall.WindowState;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.service.ServiceService;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** What staff do with a ticket once it was called, and before it is. */
@ApplicationScoped
public class TicketService {
  private final TicketRepository tickets;
  private final TicketBook book;
  private final BackInLine backInLine;
  private final TicketAccess access;
  private final TicketViews views;
  private final FreeWindow freeWindow;
  private final HallService halls;
  private final HallAccess hallAccess;
  private final WindowService windows;
  private final ServiceService services;
  private final Clock clock;

  TicketService(
      TicketRepository tickets,
      TicketBook book,
      BackInLine backInLine,
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
    this.backInLine = backInLine;
    this.access = access;
    this.views = views;
    this.freeWindow = freeWindow;
    this.halls = halls;
    this.hallAccess = hallAccess;
    this.windows = windows;
    this.services = services;
    this.clock = clock;
  }

  @Transactional
  public TicketView get(UUID id) {
    access.hallOf(id, HallAccess.STAFF);
    return views.of(tickets.findById(id));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public TicketView start(UUID id) {
    return change(id, (hall, t) -> t.start(clock.instant()));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public TicketView noShow(UUID id) {
    return change(id, (hall, t) -> t.noShow(clock.instant()));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public TicketView hold(UUID id, HoldTicket wish) {
    return change(id, (hall, t) -> t.hold(wish.reason()));
  }

  /** Back in the queue, behind as many waiting rivals as the hall's rule says. */
  @Transactional(Transactional.TxType.MANDATORY)
  public TicketView requeue(UUID id) {
    var locked = halls.locked(access.hallOf(id, HallAccess.CLERKS));
    var rules = locked.hall().rules();
    return views.of(
        backInLine.put(
            locked,
            id,
            rules.requeuePlaces(),
            (t, place) -> t.requeue(place.rank(), rules, clock.instant())));
  }

  /** The class as the clerk sees it: wrongly claimed, or needed and not claimed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public TicketView classify(UUID id, ClassifyTicket wish) {
    return change(id, (hall, t) -> t.classify(wish.priorityClass(), wish.reason()));
  }

  /**
   * Goes on at a free window.
   *
   * @throws ProblemException window-not-open, window-busy, ticket-wrong-state
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public TicketView resume(UUID id, ResumeTicket wish) {
    return change(
        id,
        (hall, t) -> {
          freeWindow.check(hall, wish.windowId());
          return t.resume(wish.windowId());
        });
  }

  /**
   * @throws ProblemException transfer-nowhere, transfer-window-closed, service-withdrawn,
   *     service-not-offered, not-found for another hall's
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public TicketView transfer(UUID id, TransferTicket wish) {
    return change(
        id,
        (hall, t) -> {
          checkTarget(hall, wish);
          return t.transfer(wish.serviceId(), wish.windowId(), wish.reason());
        });
  }

  private void checkTarget(HallRef hall, TransferTicket wish) {
    if (wish.windowId() != null) {
      var target = windows.requireNow(hall.id(), wish.windowId());
      if (target.state() == WindowState.CLOSED) {
        throw new ProblemException(TicketProblem.TRANSFER_WINDOW_CLOSED, target.label());
      }
    }
    if (wish.serviceId() != null) {
      if (!services.require(wish.serviceId()).hallId().equals(hall.id())) {
        throw new ProblemException(CommonProblem.NOT_FOUND);
      }
      if (!services.isServed(wish.serviceId())) {
        throw new ProblemException(TicketProblem.SERVICE_NOT_OFFERED);
      }
    }
  }

  /** What an earlier day left at a window may be cancelled too, by the hall's manager. */
  @Transactional(Transactional.TxType.MANDATORY)
  public TicketView cancel(UUID id, CancelTicket wish) {
    return change(
        id,
        (hall, t) -> {
          var leftover =
              (t.businessDate.isBefore(hall.today()) || hall.dayClosed())
                  && hallAccess.reaches(hall.unitId(), HallAccess.MANAGERS);
          return t.cancel(wish.reason(), leftover, clock.instant());
        });
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public TicketView finish(UUID id, FinishTicket wish) {
    return change(id, (hall, t) -> t.finish(wish.outcome(), clock.instant()));
  }

  private TicketView change(UUID id, BiFunction<HallRef, Ticket, LedgerKind> verb) {
    var locked = halls.locked(access.hallOf(id, HallAccess.CLERKS));
    return views.of(book.change(locked, id, t -> verb.apply(locked.hall(), t)));
  }
}
