package org.linli.servicewindow.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
    return new RatingFigures(
        from,
        to,
        finished.size() - others.size(),
        measures(others, levels),
        byService(others, levels),
        byWindow(hallId, others, levels),
        VisitGroups.by(others, Visit::businessDate).entrySet().stream()
            .map(e -> new RatedDay(e.getKey(), measures(e.getValue(), levels)))
            .toList());
  }

  private static RatingMeasures measures(List<Visit> of, Map<UUID, RatingLevel> levels) {
    return RatingMeasures.of(
        of.size(),
        of.stream().map(v -> levels.get(v.ticketId())).filter(Objects::nonNull).toList());
  }

  private List<RatedService> byService(List<Visit> all, Map<UUID, RatingLevel> levels) {
    var refs = services.byIds(all.stream().map(Visit::serviceId).distinct().toList());
    return VisitGroups.by(
            all,
            v -> v.discreet() || refs.get(v.serviceId()).discreet() ? null : v.serviceId(),
            Comparator.comparing((UUID id) -> refs.get(id).prefix()).thenComparing(id -> id))
        .entrySet()
        .stream()
        .map(
            e ->
                new RatedService(
                    e.getKey(),
                    e.getKey() == null ? null : refs.get(e.getKey()).name(),
                    measures(e.getValue(), levels)))
        .toList();
  }

  private List<RatedWindow> byWindow(UUID hallId, List<Visit> all, Map<UUID, RatingLevel> levels) {
    var refs = new LinkedHashMap<UUID, WindowRef>();
    windows.ofHalls(List.of(hallId)).forEach(w -> refs.put(w.id(), w));
    var order = List.copyOf(refs.keySet());
    return VisitGroups.by(
            all.stream().filter(v -> v.windowId() != null).toList(),
            v -> v.discreet() || refs.get(v.windowId()).discreet() ? null : v.windowId(),
            Comparator.comparing(order::indexOf))
        .entrySet()
        .stream()
        .map(
            e ->
                new RatedWindow(
                    e.getKey(),
                    e.getKey() == null ? null : refs.get(e.getKey()).label(),
                    measures(e.getValue(), levels)))
        .toList();
  }
}
