package org.linli.servicewindow.estimate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a hall's last weeks taught.
 *
 * @param chosen the method residents see
 * @param shown how well what they saw came true; null before anything was reckoned
 * @param errors by method, where enough are known
 * @param habits by service
 */
record Pace(
    EstimateMethod chosen,
    @Nullable Shown shown,
    Map<EstimateMethod, Spread> errors,
    Map<UUID, Habit> habits) {
  static final Pace UNKNOWN = new Pace(EstimateMethod.DEFAULT, null, Map.of(), Map.of());

  /** Over which days, and how well. */
  record Shown(LocalDate from, LocalDate to, int compared, Integer insideBps, Integer withinBps) {}

  Habit habitOf(Collection<UUID> services) {
    return Habit.together(services.stream().map(habits::get).filter(Objects::nonNull).toList());
  }

  BothEstimates estimate(QueueMoment moment) {
    var habit = habitOf(moment.services());
    return new BothEstimates(
        of(EstimateMethod.QUEUE, moment, habit), of(EstimateMethod.LAST, moment, habit));
  }

  private MethodEstimate of(EstimateMethod method, QueueMoment moment, Habit habit) {
    return WaitMethods.by(method, moment, habit)
        .map(guess -> guess.within(errors.get(method)))
        .orElse(null);
  }
}
