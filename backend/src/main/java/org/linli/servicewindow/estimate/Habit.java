package org.linli.servicewindow.estimate;

import java.util.Collection;

/**
 * How long services took in the last weeks.
 *
 * @param lowSeconds nine in ten took no less
 * @param highSeconds nine in ten took no more
 */
record Habit(int observations, double meanSeconds, double lowSeconds, double highSeconds) {
  static final Habit NONE = new Habit(0, 0, 0, 0);

  /** Several services together, each weighing as often as it was done. */
  static Habit together(Collection<Habit> habits) {
    var observations = habits.stream().mapToInt(Habit::observations).sum();
    if (observations == 0) {
      return NONE;
    }
    double mean = 0;
    double low = 0;
    double high = 0;
    for (var habit : habits) {
      var weight = (double) habit.observations / observations;
      mean += weight * habit.meanSeconds;
      low += weight * habit.lowSeconds;
      high += weight * habit.highSeconds;
    }
    return new Habit(observations, mean, low, high);
  }
}
