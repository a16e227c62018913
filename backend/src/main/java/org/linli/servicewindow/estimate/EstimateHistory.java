package org.linli.servicewindow.estimate;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.figures.Visit;
import org.linli.servicewindow.figures.VisitService;

/**
 * What was said when numbers were taken, beside when they were first called according to the
 * ledger. Whoever was never called, or whose visit became discreet, is left out.
 */
@ApplicationScoped
class EstimateHistory {
  private final EstimateRepository estimates;
  private final VisitService visits;

  EstimateHistory(EstimateRepository estimates, VisitService visits) {
    this.estimates = estimates;
    this.visits = visits;
  }

  List<Visit> visits(UUID hallId, LocalDate first, LocalDate last) {
    return visits.between(hallId, first, last).stream().filter(v -> !v.discreet()).toList();
  }

  List<Compared> compare(UUID hallId, LocalDate first, LocalDate last, List<Visit> visits) {
    var firstCalls =
        visits.stream()
            .filter(Visit::wasCalled)
            .collect(toMap(Visit::ticketId, Visit::firstCalledAt));
    return estimates.atIssue(hallId, first, last).stream()
        .filter(e -> firstCalls.containsKey(e.key.ticketId()))
        .map(e -> compared(e, firstCalls.get(e.key.ticketId())))
        .toList();
  }

  private static Compared compared(EstimateRow said, Instant calledAt) {
    var waited = Math.toIntExact(Duration.between(said.madeAt, calledAt).toSeconds());
    return new Compared(Math.max(waited, 0), said.both(), said.shown);
  }
}
