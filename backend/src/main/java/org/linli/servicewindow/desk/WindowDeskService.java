package org.linli.servicewindow.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.linli.servicewindow.hall.DescribeWindow;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallProblem;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowDetail;
import org.linli.servicewindow.hall.WindowDiscretion;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.ledger.LedgerFact;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.DiscreetTickets;
import org.linli.servicewindow.ticket.FreeWindow;
import org.linli.servicewindow.ticket.SentTickets;
import org.linli.shared.problem.ProblemException;

/** Windows opened, paused and closed under the hall's lock, with what stands at them in view. */
@ApplicationScoped
public class WindowDeskService {
  private final HallService halls;
  private final WindowService windows;
  private final ServiceService services;
  private final FreeWindow freeWindow;
  private final SentTickets sent;
  private final DiscreetTickets discreet;
  private final WindowDiscretion discretion;
  private final LedgerService ledger;

  WindowDeskService(
      HallService halls,
      WindowService windows,
      ServiceService services,
      FreeWindow freeWindow,
      SentTickets sent,
      DiscreetTickets discreet,
      WindowDiscretion discretion,
      LedgerService ledger) {
    this.halls = halls;
    this.windows = windows;
    this.services = services;
    this.freeWindow = freeWindow;
    this.sent = sent;
    this.discreet = discreet;
    this.discretion = discretion;
    this.ledger = ledger;
  }

  @Transactional
  public List<WindowView> ofHall(UUID hallId) {
    halls.requireFor(hallId, HallAccess.STAFF);
    var refs = windows.ofHall(hallId);
    var offered = services.servicesByWindow(refs.stream().map(WindowRef::id).toList());
    return refs.stream()
        .map(w -> WindowView.of(w, offered.getOrDefault(w.id(), List.of())))
        .toList();
  }

  @Transactional
  public WindowView get(UUID id) {
    halls.requireFor(windows.hallOf(id), HallAccess.STAFF);
    return view(windows.require(id));
  }

  @Transactional
  public WindowDetail detail(UUID id) {
    halls.requireFor(windows.hallOf(id), HallAccess.MANAGERS);
    return windows.detail(id);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public WindowView create(UUID hallId, DescribeWindow wish) {
    return view(windows.create(halls.requireFor(hallId, HallAccess.MANAGERS), wish));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public WindowView describe(UUID id, long seen, DescribeWindow wish) {
    var hallId = windows.hallOf(id);
    halls.requireFor(hallId, HallAccess.MANAGERS);
    var locked = halls.locked(hallId);
    var lock = locked.lock();
    var hall = locked.hall();
    var wasDiscreet = windows.require(id).discreet();
    var window = windows.describe(hall, id, seen, wish);
    if (window.discreet() && !wasDiscreet) {
      discreet.cover(hall);
    }
    if (window.discreet() != wasDiscreet) {
      ledger.append(
          hallId, lock, LedgerFact.ofWindow(LedgerKind.WINDOW_CHANGED, hall.today(), id, null));
    }
    return view(window);
  }

  /**
   * The one who acts sits down.
   *
   * @throws ProblemException day-closed, window-leftover
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public WindowView open(UUID id) {
    return change(
        id,
        LedgerKind.WINDOW_OPENED,
        null,
        hall -> {
          checkMayCall(hall, id);
          return windows.open(hall, id);
        });
  }

  private void checkMayCall(HallRef hall, UUID id) {
    if (hall.dayClosed()) {
      throw new ProblemException(HallProblem.DAY_CLOSED);
    }
    freeWindow.checkNoLeftover(id, hall.today());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public WindowView pause(UUID id, PauseWindow wish) {
    return change(
        id,
        LedgerKind.WINDOW_PAUSED,
        wish.reason(),
        hall -> {
          discretion.check(hall, windows.require(id));
          return windows.pause(hall, id, wish.reason());
        });
  }

  /**
   * A manager ends a pause; whoever sits there stays.
   *
   * @throws ProblemException day-closed, window-leftover
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public WindowView resume(UUID id) {
    halls.requireFor(windows.hallOf(id), HallAccess.MANAGERS);
    return change(
        id,
        LedgerKind.WINDOW_OPENED,
        null,
        hall -> {
          checkMayCall(hall, id);
          return windows.resume(hall, id);
        });
  }

  /**
   * @throws ProblemException window-busy while somebody is called to it or served there
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public WindowView close(UUID id, CloseWindow wish) {
    return change(
        id,
        LedgerKind.WINDOW_CLOSED,
        wish.reason(),
        hall -> {
          discretion.check(hall, windows.require(id));
          freeWindow.checkNobody(id);
          sent.release(hall, halls.lock(hall.id()), id);
          return windows.close(hall, id, wish.reason());
        });
  }

  private WindowView change(
      UUID id, LedgerKind kind, String reason, Function<HallRef, WindowRef> verb) {
    var hallId = windows.hallOf(id);
    halls.requireFor(hallId, HallAccess.CLERKS);
    var locked = halls.locked(hallId);
    var lock = locked.lock();
    var hall = locked.hall();
    var window = verb.apply(hall);
    ledger.append(hall.id(), lock, LedgerFact.ofWindow(kind, hall.today(), id, reason));
    return view(window);
  }

  private WindowView view(WindowRef window) {
    return WindowView.of(window, services.servicesAt(window.id()));
  }
}
