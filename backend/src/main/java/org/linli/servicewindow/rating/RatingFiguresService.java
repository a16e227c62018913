package org.linli.servicewindow.rating;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.linli.servicewindow.figures.FiguresService;
import org.linli.servicewindow.figures.Visit;
import org.linli.servicewindow.figures.VisitGroups;
import org.linli.servicewindow.figures.VisitOutcome;
import org.linli.servicewindow.figures.VisitService;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.rating.RatingFigures.RatedDay;
import org.linli.servicewindow.rating.RatingFigures.RatedService;
import org.linli.servicewindow.rating.RatingFigures.RatedWindow;
import org.linli.servicewindow.service.ServiceRef;
import org.linli.servicewindow.service.ServiceService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.problem.ProblemException;

/**
 * Ratings as figures: reckoned each time from the rows and from the visits the ledger tells of.
 * Nobody finds a visit in them that they served.
 */
@ApplicationScoped
public class RatingFiguresService {
  private final RatingRepository ratings;
  private final VisitService visits;
  private final LedgerService ledger;
  private final HallService halls;
  private final ServiceService services;
  private final WindowService windows;
  private final CurrentActor actor;

  RatingFiguresService(
      RatingRepository ratings,
      VisitService visits,
      LedgerService ledger,
      HallService halls,
      ServiceService services,
      WindowService windows,
      CurrentActor actor) {
    this.ratings = ratings;
    this.visits = visits;
    this.ledger = ledger;
    this.halls = halls;
    this.services = services;
    this.windows = windows;
    this.actor = actor;
  }

  /**
   * @throws ProblemException not-found, invalid-input for a span that is none or too long
   */
  @Transactional
  public RatingFigures figures(UUID hallId, LocalDate from, LocalDate to) {
    var hall = halls.requireFor(hallId, HallAccess.READERS);
    FiguresService.checkSpan(from, to);
    var yesterday = hall.today().minusDays(1);
    var last = to.isAfter(yesterday) ? yesterday : to;
    if (last.isBefore(from)) {
      return new RatingFigures(
          from, to, 0, RatingMeasures.of(0, List.of()), List.of(), List.of(), List.of());
    }
    var own = ledger.servedBy(actor.get().id(), hallId, from, last);
    var finished =
        visits.between(hallId, from, last).stream()
            .filter(v -> v.outcome() == VisitOutcome.FINISHED)
            .toList();
    var others = finished.stream().filter(v -> !own.contains(v.ticketId())).toList();
    var levels = ratings.levels(hallId, from, last);
    var serviceRefs = services.byIds(others.stream().map(Visit::serviceId).distinct().toList());
    var windowRefs = windows(hallId);
    var byDiscretion =
        others.stream()
            .collect(
                partitioningBy(
                    v ->
                        v.discreet()
                            || serviceRefs.get(v.serviceId()).discreet()
                            || windowRefs.get(v.windowId()).discreet()));
    var open = byDiscretion.get(false);
    var discreet = byDiscretion.get(true);
    return new RatingFigures(
        from,
        to,
        finished.size() - others.size(),
        RatedVisits.of(open, levels).measures(),
        and(
            byService(open, levels, serviceRefs),
            discreet,
            () -> new RatedService(null, null, RatedVisits.of(discreet, levels).measures())),
        and(
            byWindow(open, levels, windowRefs),
            discreet,
            () -> new RatedWindow(null, null, RatedVisits.of(discreet, levels).measures())),
        byDay(open, levels));
  }

  /** In the hall's order. */
  private Map<UUID, WindowRef> windows(UUID hallId) {
    var refs = new LinkedHashMap<UUID, WindowRef>();
    windows.ofHall(hallId).forEach(w -> refs.put(w.id(), w));
    return refs;
  }

  private static <T> List<T> and(List<T> open, List<Visit> discreet, Supplier<T> last) {
    return discreet.isEmpty() ? open : Stream.concat(open.stream(), Stream.of(last.get())).toList();
  }

  private static List<RatedService> byService(
      List<Visit> open, Map<UUID, RatingLevel> levels, Map<UUID, ServiceRef> refs) {
    var order = Comparator.comparing((UUID id) -> refs.get(id).prefix()).thenComparing(id -> id);
    return parts(VisitGroups.by(open, Visit::serviceId, order), levels).entrySet().stream()
        .map(e -> new RatedService(e.getKey(), refs.get(e.getKey()).name(), e.getValue()))
        .toList();
  }

  private static List<RatedWindow> byWindow(
      List<Visit> open, Map<UUID, RatingLevel> levels, Map<UUID, WindowRef> refs) {
    var places = List.copyOf(refs.keySet());
    Comparator<UUID> order = Comparator.comparing(places::indexOf);
    return parts(VisitGroups.by(open, Visit::windowId, order), levels).entrySet().stream()
        .map(e -> new RatedWindow(e.getKey(), refs.get(e.getKey()).label(), e.getValue()))
        .toList();
  }

  private static List<RatedDay> byDay(List<Visit> open, Map<UUID, RatingLevel> levels) {
    return parts(VisitGroups.by(open, Visit::businessDate), levels).entrySet().stream()
        .map(e -> new RatedDay(e.getKey(), e.getValue()))
        .toList();
  }

  private static <K> Map<K, RatingMeasures> parts(
      Map<K, List<Visit>> groups, Map<UUID, RatingLevel> levels) {
    var parts = new LinkedHashMap<K, RatedVisits>();
    groups.forEach((key, visits) -> parts.put(key, RatedVisits.of(visits, levels)));
    return RatingParts.measures(parts);
  }
}
