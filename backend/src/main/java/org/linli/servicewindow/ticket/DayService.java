package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallLock;
import org.linli.servicewindow.hall.HallProblem;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.ledger.LedgerFact;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.shared.problem.ProblemException;

/** The end of a hall's day. Idempotent: a second run changes nothing, on whatever node. */
@ApplicationScoped
public class DayService {
  private static final Set<TicketStatus> ENDED_BY_THE_DAY = EnumSet.copyOf(TicketVerb.EXPIRE.from);
  private final TicketRepository tickets;
  private final TicketBook book;
  private final TicketViews views;
  private final HallService halls;
  private final WindowService windows;
  private final LedgerService ledger;
  private final SentTickets sent;
  private final Instance<EndsWithTheDay> others;
  private final Clock clock;

  DayService(
      TicketRepository tickets,
      TicketBook book,
      TicketViews views,
      HallService halls,
      WindowService windows,
      LedgerService ledger,
      SentTickets sent,
      Instance<EndsWithTheDay> others,
      Clock clock) {
    this.tickets = tickets;
    this.book = book;
    this.views = views;
    this.halls = halls;
    this.windows = windows;
    this.ledger = ledger;
    this.sent = sent;
    this.others = others;
    this.clock = clock;
  }

  /**
   * Ends the day for every ticket that is not being served, and closes the windows.
   *
   * @throws ProblemException day-ahead
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public DayClosing close(UUID hallId, LocalDate date) {
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    if (date.isAfter(hall.today())) {
      throw new ProblemException(HallProblem.DAY_AHEAD);
    }
    var lock = halls.lock(hallId);
    if (halls.isClosed(hallId, date)) {
      return new DayClosing(date, true, 0, stillServing(hallId, date));
    }
    var ended = tickets.unfinished(hallId, date, ENDED_BY_THE_DAY);
    ended.forEach(t -> book.change(hall, lock, t.id, open -> open.expire(clock.instant())));
    others.forEach(other -> other.end(hall, lock, date));
    closeWindows(hall, lock, date);
    ledger.append(hallId, lock, LedgerFact.ofDay(date));
    halls.closeDay(hallId, date);
    return new DayClosing(date, false, ended.size(), stillServing(hallId, date));
  }

  /**
   * Those opened on that day or before; a forgotten day is closed while another one runs, but not
   * under whom a later day has brought to the window.
   */
  private void closeWindows(HallRef hall, HallLock lock, LocalDate date) {
    windows.openedBefore(hall.id(), date.plusDays(1)).stream()
        .filter(w -> !isUsedAfter(w.id(), date))
        .forEach(
            w -> {
              windows.close(hall, w.id(), null);
              // A forgotten day may be closed while people already wait on the next one.
              sent.release(hall, lock, w.id());
              ledger.append(
                  hall.id(),
                  lock,
                  LedgerFact.ofWindow(LedgerKind.WINDOW_CLOSED, date, w.id(), null));
            });
  }

  private boolean isUsedAfter(UUID windowId, LocalDate date) {
    return tickets.activeAt(windowId).filter(t -> t.businessDate.isAfter(date)).isPresent();
  }

  private List<TicketView> stillServing(UUID hallId, LocalDate date) {
    return views.of(tickets.unfinished(hallId, date, EnumSet.of(TicketStatus.SERVING)));
  }
}
