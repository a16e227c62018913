package org.linli.servicewindow.live;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.linli.servicewindow.desk.WindowDeskService;
import org.linli.servicewindow.desk.WindowView;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowState;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.opening.OpeningService;
import org.linli.servicewindow.service.ServiceService;
import org.linli.servicewindow.ticket.TicketQueries;
import org.linli.servicewindow.ticket.TicketView;
import org.linli.servicewindow.ticket.TicketWatch;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.http.CallerLanguage;

/** Gathers a hall's live screen. */
@ApplicationScoped
class LiveService {
  private static final int SHOWN = 50;
  private final EntityManager database;
  private final HallService halls;
  private final WindowDeskService windows;
  private final ServiceService services;
  private final OpeningService openings;
  private final TicketQueries tickets;
  private final TicketWatch watch;
  private final LedgerService ledger;
  private final Audit audit;
  private final CallerLanguage language;
  private final Clock clock;

  LiveService(
      EntityManager database,
      HallService halls,
      WindowDeskService windows,
      ServiceService services,
      OpeningService openings,
      TicketQueries tickets,
      TicketWatch watch,
      LedgerService ledger,
      Audit audit,
      CallerLanguage language,
      Clock clock) {
    this.database = database;
    this.halls = halls;
    this.windows = windows;
    this.services = services;
    this.openings = openings;
    this.tickets = tickets;
    this.watch = watch;
    this.ledger = ledger;
    this.audit = audit;
    this.language = language;
    this.clock = clock;
  }

  /** The position is read first: what happens meanwhile comes again as an event. */
  @Transactional
  LiveView live(UUID hallId) {
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    var seq = ledger.head(hallId);
    var summary = halls.summary(hallId, language.tag());
    var all = windows.ofHall(hallId);
    var labels = all.stream().collect(toMap(WindowView::id, WindowView::label));
    var current =
        tickets.atWindows(hall).stream()
            .collect(toMap(TicketView::windowId, LiveView.LiveTicket::of));
    var longWait = longWait(hallId);
    var queues = queues(hall, all);
    return new LiveView(
        hallId,
        summary.name(),
        seq,
        clock.instant(),
        hall.today(),
        hall.dayClosed(),
        openings.now(List.of(summary)).get(hallId),
        longWait,
        queues.stream().mapToInt(LiveView.LiveQueue::waiting).sum(),
        all.stream().map(w -> new LiveView.LiveWindow(w, current.get(w.id()))).toList(),
        queues,
        live(watch.waitingSince(hall, clock.instant().minus(Duration.ofMinutes(longWait)), SHOWN)),
        live(watch.onHold(hall)),
        ledger.outOfOrderCalls(hallId, hall.today(), SHOWN).stream()
            .map(e -> LiveView.LiveCall.of(e, labels.get(e.windowId())))
            .toList(),
        live(tickets.leftovers(hall, labels.keySet())));
  }

  private static List<LiveView.LiveTicket> live(List<TicketView> views) {
    return views.stream().map(LiveView.LiveTicket::of).toList();
  }

  private List<LiveView.LiveQueue> queues(HallRef hall, List<WindowView> all) {
    var lengths = watch.queues(hall);
    var names = services.byIds(lengths.keySet());
    Function<UUID, Integer> open =
        service ->
            (int)
                all.stream()
                    .filter(w -> w.state() == WindowState.OPEN && w.serviceIds().contains(service))
                    .count();
    return lengths.entrySet().stream()
        .map(
            q ->
                new LiveView.LiveQueue(
                    q.getKey(),
                    names.get(q.getKey()).name(),
                    q.getValue().waiting(),
                    q.getValue().oldest(),
                    open.apply(q.getKey())))
        .sorted(
            Comparator.comparing(LiveView.LiveQueue::waiting)
                .reversed()
                .thenComparing(LiveView.LiveQueue::oldestArrivedAt))
        .toList();
  }

  private int longWait(UUID hallId) {
    var rule = database.find(LongWaitRule.class, hallId);
    return rule == null ? LongWait.DEFAULT : rule.minutes;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  LongWait setLongWait(UUID hallId, LongWait wish) {
    var hall = halls.requireFor(hallId, HallAccess.MANAGERS);
    halls.lock(hallId);
    var before = longWait(hallId);
    var rule = database.find(LongWaitRule.class, hallId);
    if (rule == null) {
      rule = new LongWaitRule(hallId);
      rule.minutes = wish.minutes();
      database.persist(rule);
    } else {
      rule.minutes = wish.minutes();
    }
    audit.record(
        "long-wait-set",
        new AuditSubject("Hall", hallId, hall.unitId()),
        Changes.of("minutes", before, wish.minutes()));
    return wish;
  }
}
