package org.linli.servicewindow.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.linli.servicewindow.desk.WindowDeskService;
import org.linli.servicewindow.desk.WindowView;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.ledger.LedgerFact;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.AwaitedServices;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.ProblemException;

/** What a window offers, changed under the hall's lock: the next call there follows it. */
@ApplicationScoped
class WindowOffers {
  private final HallService halls;
  private final WindowService windows;
  private final WindowDeskService desks;
  private final ServiceService services;
  private final AwaitedServices awaited;
  private final LedgerService ledger;
  private final Audit audit;

  WindowOffers(
      HallService halls,
      WindowService windows,
      WindowDeskService desks,
      ServiceService services,
      AwaitedServices awaited,
      LedgerService ledger,
      Audit audit) {
    this.halls = halls;
    this.windows = windows;
    this.desks = desks;
    this.services = services;
    this.awaited = awaited;
    this.ledger = ledger;
    this.audit = audit;
  }

  /**
   * @throws ProblemException not-found, stale-version, service-awaited
   */
  @Transactional(Transactional.TxType.MANDATORY)
  WindowView offer(UUID windowId, long seen, OfferServices wish) {
    var hallId = windows.hallOf(windowId);
    halls.requireFor(hallId, HallAccess.MANAGERS);
    var locked = halls.locked(hallId);
    var lock = locked.lock();
    var hall = locked.hall();
    windows.touch(windowId, seen);
    var before = services.servicesAt(windowId);
    services.offerAt(hall, windowId, wish.serviceIds());
    before.stream()
        .filter(id -> !wish.serviceIds().contains(id))
        .forEach(id -> awaited.check(hall, id));
    ledger.append(
        hallId, lock, LedgerFact.ofWindow(LedgerKind.WINDOW_CHANGED, hall.today(), windowId, null));
    audit.record(
        "window-offers-changed",
        new AuditSubject("Window", windowId, hall.unitId()),
        Changes.of("serviceIds", before, wish.serviceIds()));
    return desks.get(windowId);
  }
}
