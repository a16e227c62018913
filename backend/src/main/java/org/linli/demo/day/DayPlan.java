package org.linli.demo.day;

/**
 * How much of a day to make up.
 *
 * @param seed the same seed with the same hall gives the same day
 * @param visitors how many people come
 * @param minutes from opening until the last one has come; a short day has the same two peaks
 */
public record DayPlan(int seed, int visitors, int minutes) {
  private static final int MINUTE = 60;

  /** The last second in which somebody comes. */
  int seconds() {
    return minutes * MINUTE;
  }
}
