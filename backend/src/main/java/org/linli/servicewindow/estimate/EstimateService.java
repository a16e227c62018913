package org.linli.servicewindow.estimate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says how long a wait will be, and remembers what it said. Callers know the ticket and how the
 * queue stands, and ask for no discreet one.
 */
@ApplicationScoped
public class EstimateService {
  private final PaceBook paces;
  private final EstimateRepository estimates;
  private final Event<EstimateSaid> said;
  private final Clock clock;

  EstimateService(
      PaceBook paces, EstimateRepository estimates, Event<EstimateSaid> said, Clock clock) {
    this.paces = paces;
    this.estimates = estimates;
    this.said = said;
    this.clock = clock;
  }

  /** For a number being taken: kept in the same transaction. Null where nothing can be claimed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public @Nullable WaitRange atIssue(Asker asker, QueueMoment moment) {
    var answer = answer(asker, moment);
    answer.ifPresent(a -> estimates.persist(new EstimateRow(0, a)));
    return answer.map(EstimateSaid::range).orElse(null);
  }

  /** For whoever follows a number: kept afterwards, if it differs from what was said before. */
  public @Nullable WaitRange meanwhile(Asker asker, QueueMoment moment) {
    var answer = answer(asker, moment);
    answer.ifPresent(said::fireAsync);
    return answer.map(EstimateSaid::range).orElse(null);
  }

  /** For whoever thinks of taking a number; nobody's yet, so nothing is kept. */
  public @Nullable WaitRange beforehand(UUID hallId, QueueMoment moment) {
    var pace = paces.of(hallId);
    var both = pace.estimate(moment);
    return both.shown(pace.chosen()).map(method -> both.by(method).range()).orElse(null);
  }

  /** What a hall may claim about its estimates; null while too few could be compared. */
  public @Nullable EstimateClaim claim(UUID hallId) {
    var shown = paces.of(hallId).shown();
    return shown == null || shown.compared() < Accuracy.ENOUGH ? null : EstimateClaim.of(shown);
  }

  private Optional<EstimateSaid> answer(Asker asker, QueueMoment moment) {
    var pace = paces.of(asker.hallId());
    var both = pace.estimate(moment);
    return both.shown(pace.chosen())
        .map(
            method ->
                new EstimateSaid(
                    asker, clock.instant(), moment.ahead(), moment.openWindows(), both, method));
  }
}
