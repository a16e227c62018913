package org.linli.servicewindow.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowDiscretion;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.TicketCounts;
import org.linli.servicewindow.ticket.TicketQueries;
import org.linli.servicewindow.ticket.TicketStatus;
import org.linli.shared.http.CallerLanguage;

/** Gathers a window's desk. */
@ApplicationScoped
class DeskService {
  private static final int WAITING_SHOWN = 20;
  private final HallService halls;
  private final WindowService windows;
  private final ServiceService services;
  private final TicketQueries tickets;
  private final TicketCounts counts;
  private final LedgerService ledger;
  private final WindowDiscretion discretion;
  private final CallerLanguage language;

  DeskService(
      HallService halls,
      WindowService windows,
      ServiceService services,
      TicketQueries tickets,
      TicketCounts counts,
      LedgerService ledger,
      WindowDiscretion discretion,
      CallerLanguage language) {
    this.halls = halls;
    this.windows = windows;
    this.services = services;
    this.tickets = tickets;
    this.counts = counts;
    this.ledger = ledger;
    this.discretion = discretion;
    this.language = language;
  }

  @Transactional
  DeskView desk(UUID windowId) {
    var hall = halls.requireFor(windows.hallOf(windowId), HallAccess.CLERKS);
    var seq = ledger.head(hall.id());
    var offered = services.servicesAt(windowId);
    var window = WindowView.of(windows.require(windowId), offered);
    var hallName = halls.name(hall.id(), language.tag());
    if (!discretion.mayUse(hall, windows.require(windowId))) {
      return DeskView.bare(window, hallName, seq, hall);
    }
    var active = tickets.activeAt(windowId);
    var isToday = !active.isEmpty() && active.get(0).businessDate().equals(hall.today());
    return new DeskView(
        window,
        hallName,
        seq,
        hall.today(),
        hall.dayClosed(),
        isToday ? active.get(0) : null,
        tickets.lastAt(windowId, hall.today(), TicketStatus.ON_HOLD),
        tickets.lastAt(windowId, hall.today(), TicketStatus.NO_SHOW),
        tickets.waitingFor(hall, windowId, WAITING_SHOWN),
        tickets.countWaitingFor(hall, windowId),
        queues(hall, offered),
        counts.atWindow(windowId, hall.today()),
        isToday ? List.of() : active);
  }

  private List<DeskView.Queue> queues(HallRef hall, List<UUID> offered) {
    var waiting = counts.waitingByService(hall.id(), hall.today());
    return services.byIds(offered).values().stream()
        .map(s -> new DeskView.Queue(s.id(), s.name(), waiting.getOrDefault(s.id(), 0)))
        .sorted(
            Comparator.comparing(DeskView.Queue::waiting)
                .reversed()
                .thenComparing(DeskView.Queue::serviceName))
        .toList();
  }
}
