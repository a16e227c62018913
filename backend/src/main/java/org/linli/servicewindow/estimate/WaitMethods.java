package org.linli.servicewindow.estimate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The two methods, as pure functions. Neither says anything while no window is open, or from fewer
 * than {@link #HANDFUL} observations.
 */
final class WaitMethods {
  static final int HANDFUL = 5;

  /** What is "lately": so many turns at these windows. */
  private static final int RECENT = 20;

  /** As much as today's turns can weigh against the last weeks. */
  private static final int HABIT_WEIGHT = 10;

  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  private WaitMethods() {}

  static Optional<Guess> by(EstimateMethod method, QueueMoment moment, Habit habit) {
    return method == EstimateMethod.QUEUE ? byQueue(moment, habit) : byLast(moment);
  }

  /**
   * Turns before one's own ÷ open windows × how long a turn takes lately. Where all windows are
   * busy, one more turn has to end first.
   */
  static Optional<Guess> byQueue(QueueMoment moment, Habit habit) {
    var served = latest(moment, Turn::servedSeconds);
    if (moment.openWindows() < 1 || served.size() + habit.observations() < HANDFUL) {
      return Optional.empty();
    }
    var weight = Math.min(habit.observations(), HABIT_WEIGHT);
    var sum = served.stream().mapToDouble(s -> s).sum() + weight * habit.meanSeconds();
    var mean = Math.max(1, sum / (served.size() + weight));
    var turns = moment.ahead() + (moment.busyWindows() >= moment.openWindows() ? 1 : 0);
    return Optional.of(new Guess(turns * mean / moment.openWindows(), spread(served, habit, mean)));
  }

  /**
   * A wait is made of several turns, which even out: the root of how far single turns lie apart.
   */
  private static Spread spread(List<Double> served, Habit habit, double mean) {
    var own = served.size() >= HANDFUL;
    var low = (own ? Spread.at(served, LOW) : habit.lowSeconds()) / mean;
    var high = (own ? Spread.at(served, HIGH) : habit.highSeconds()) / mean;
    return new Spread(Math.sqrt(Math.min(low, 1)), Math.sqrt(Math.max(high, 1)));
  }

  /** As long as the last one waited; nothing where a window is free for us. */
  static Optional<Guess> byLast(QueueMoment moment) {
    var latest =
        moment.recent().stream().map(Turn::waitedSeconds).filter(Objects::nonNull).findFirst();
    var waits = latest(moment, Turn::waitedSeconds);
    if (moment.openWindows() < 1 || waits.size() < HANDFUL) {
      return Optional.empty();
    }
    double last = moment.isNext() ? 0 : latest.orElseThrow();
    var low = Spread.ratio(Spread.at(waits, LOW), last);
    var high = Spread.ratio(Spread.at(waits, HIGH), last);
    var spread =
        moment.isNext() ? new Spread(1, 1) : new Spread(Math.min(low, 1), Math.max(high, 1));
    return Optional.of(new Guess(last, spread));
  }

  /** Ascending. */
  private static List<Double> latest(QueueMoment moment, Function<Turn, Integer> what) {
    return moment.recent().stream()
        .map(what)
        .filter(Objects::nonNull)
        .limit(RECENT)
        .map(Integer::doubleValue)
        .sorted()
        .toList();
  }
}
