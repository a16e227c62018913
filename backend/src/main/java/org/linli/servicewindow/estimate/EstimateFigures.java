package org.linli.servicewindow.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.servicewindow.estimate.EstimateAccuracyView.MethodAccuracy;
import org.linli.servicewindow.figures.FiguresService;
import org.linli.servicewindow.hall.HallAccess;
import org.linli.servicewindow.hall.HallService;
import org.linli.shared.problem.ProblemException;

/** A hall's estimates held against its ledger, for those who may read it. */
@ApplicationScoped
class EstimateFigures {
  private final EstimateHistory history;
  private final HallService halls;

  EstimateFigures(EstimateHistory history, HallService halls) {
    this.history = history;
    this.halls = halls;
  }

  /**
   * @throws ProblemException not-found, invalid-input for a span that is none or too long
   */
  @Transactional
  EstimateAccuracyView accuracy(UUID hallId, LocalDate from, LocalDate to) {
    halls.requireFor(hallId, HallAccess.READERS);
    FiguresService.checkSpan(from, to);
    var compared = history.compare(hallId, from, to, history.visits(hallId, from, to));
    return new EstimateAccuracyView(
        from,
        to,
        Accuracy.ofShown(compared),
        MethodChoice.of(compared),
        Stream.of(EstimateMethod.values()).map(method -> figures(compared, method)).toList());
  }

  private static MethodAccuracy figures(List<Compared> compared, EstimateMethod method) {
    return new MethodAccuracy(
        method, Accuracy.ofMethod(compared, method), ErrorBin.of(compared, method));
  }
}
