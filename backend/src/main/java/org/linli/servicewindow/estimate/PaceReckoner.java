package org.linli.servicewindow.estimate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.figures.Visit;
import org.linli.servicewindow.hall.HallService;

/** Learns a hall's pace from its last thirty days that are over. Done again it changes nothing. */
@ApplicationScoped
class PaceReckoner {
  static final int DAYS = 30;

  private final EstimateRepository estimates;
  private final EstimateHistory history;
  private final HallService halls;
  private final PaceBook paces;
  private final Clock clock;

  PaceReckoner(
      EstimateRepository estimates,
      EstimateHistory history,
      HallService halls,
      PaceBook paces,
      Clock clock) {
    this.estimates = estimates;
    this.history = history;
    this.halls = halls;
    this.paces = paces;
    this.clock = clock;
  }

  @Transactional
  List<UUID> due(Instant reckonedBefore, int limit) {
    return estimates.reckonedBefore(reckonedBefore, limit);
  }

  @Transactional
  void reckon(UUID hallId) {
    var today = halls.require(hallId).today();
    var row = estimates.paceToChange(hallId).orElseGet(() -> new HallPaceRow(hallId));
    row.reckonedAt = clock.instant();
    row.firstDay = today.minusDays(DAYS);
    row.lastDay = today.minusDays(1);
    var visits = history.visits(hallId, row.firstDay, row.lastDay);
    var compared = history.compare(hallId, row.firstDay, row.lastDay, visits);
    row.chosen = MethodChoice.of(compared).chosen();
    var shown = Accuracy.ofShown(compared);
    row.compared = shown.observations();
    row.insideBps = shown.insideBps();
    row.withinBps = shown.withinBps();
    for (var method : EstimateMethod.values()) {
      row.errors(method, Spread.ofErrors(ratios(compared, method)));
    }
    estimates.replace(row, services(hallId, visits));
    paces.forget(hallId);
  }

  private static List<Double> ratios(List<Compared> compared, EstimateMethod method) {
    return compared.stream()
        .filter(c -> c.said().by(method) != null)
        .map(c -> Spread.ratio(c.waitedSeconds(), c.said().by(method).seconds()))
        .toList();
  }

  private static List<ServicePaceRow> services(UUID hallId, List<Visit> visits) {
    return visits.stream()
        .filter(v -> v.serviceSeconds() != null)
        .collect(groupingBy(Visit::serviceId, mapping(Visit::serviceSeconds, toList())))
        .entrySet()
        .stream()
        .map(e -> new ServicePaceRow(e.getKey(), hallId, e.getValue().stream().sorted().toList()))
        .toList();
  }
}
