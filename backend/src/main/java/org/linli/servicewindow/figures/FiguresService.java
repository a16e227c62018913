package org.linli.servicewindow.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.servicewindow.figures.FiguresView.DayFigures;
import org.linli.servicewindow.figures.FiguresView.HourFigures;
import org.linli.servicewindow.figures.FiguresView.ServiceFigures;
import org.linli.servicewindow.figures.FiguresView.WindowFigures;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.service.ServiceRef;
import org.linli.servicewindow.service.ServiceService;
import org.linli.shared.problem.ProblemException;

/** Figures for those who may read a hall's ledger. */
@ApplicationScoped
public class FiguresService {
  private static final int MOST_DAYS = 92;

  private final VisitService visits;
  private final HallService halls;
  private final ServiceService services;
  private final WindowService windows;
  private final Clock clock;

  FiguresService(
      VisitService visits,
      HallService halls,
      ServiceService services,
      WindowService windows,
      Clock clock) {
    this.visits = visits;
    this.halls = halls;
    this.services = services;
    this.windows = windows;
    this.clock = clock;
  }

  /**
   * @throws ProblemException not-found, invalid-input for a span that is none or too long
   */
  @Transactional
  public FiguresView figures(UUID hallId, LocalDate from, LocalDate to) {
    halls.requireFor(hallId, HallAccess.READERS);
    checkSpan(from, to);
    var all = visits.between(hallId, from, to);
    return new FiguresView(
        from,
        to,
        clock.instant(),
        Measures.of(all),
        byService(all),
        byWindow(hallId, all),
        VisitGroups.by(all, Visit::arrivalHour).entrySet().stream()
            .map(e -> new HourFigures(e.getKey(), Measures.of(e.getValue())))
            .toList(),
        VisitGroups.by(all, Visit::businessDate).entrySet().stream()
            .map(e -> new DayFigures(e.getKey(), Measures.of(e.getValue())))
            .toList());
  }

  /** One day's visits as kept, held against the ledger. */
  @Transactional
  public FiguresCheck check(UUID hallId, LocalDate date) {
    halls.requireFor(hallId, HallAccess.READERS);
    return visits.check(hallId, date);
  }

  /** A span of at most a quarter of a year, both days included. */
  public static void checkSpan(LocalDate from, LocalDate to) {
    if (to.isBefore(from) || from.plusDays(MOST_DAYS).compareTo(to) <= 0) {
      throw ProblemException.field("to", "range");
    }
  }

  private List<ServiceFigures> byService(List<Visit> all) {
    var refs = services.byIds(all.stream().map(Visit::serviceId).distinct().toList());
    var groups =
        VisitGroups.by(
            all,
            v -> v.discreet() || refs.get(v.serviceId()).discreet() ? null : v.serviceId(),
            Comparator.comparing((UUID id) -> refs.get(id).prefix()).thenComparing(id -> id));
    return groups.entrySet().stream()
        .map(e -> new ServiceFigures(e.getKey(), name(refs, e.getKey()), Measures.of(e.getValue())))
        .toList();
  }

  private static String name(Map<UUID, ServiceRef> refs, UUID id) {
    return id == null ? null : refs.get(id).name();
  }

  /** Of those who were called; a visit is discreet wherever it went. */
  private List<WindowFigures> byWindow(UUID hallId, List<Visit> all) {
    var refs = new LinkedHashMap<UUID, WindowRef>();
    windows.ofHall(hallId).forEach(w -> refs.put(w.id(), w));
    var order = List.copyOf(refs.keySet());
    var groups =
        VisitGroups.by(
            all.stream().filter(v -> v.windowId() != null).toList(),
            v -> v.discreet() || refs.get(v.windowId()).discreet() ? null : v.windowId(),
            Comparator.comparing(order::indexOf));
    return groups.entrySet().stream()
        .map(
            e ->
                new WindowFigures(
                    e.getKey(),
                    e.getKey() == null ? null : refs.get(e.getKey()).label(),
                    Measures.of(e.getValue())))
        .toList();
  }
}
