package org.linli.servicewindow.estimate;

import java.util.List;

/**
 * How far the truth lies from a guess, as factors: eight in ten of what happened lay between the
 * two. Two minutes are added to both sides first, so that the factors of short waits stay tame.
 *
 * @param low no greater than high
 */
record Spread(double low, double high) {
  /** Errors known, below which they say nothing. */
  static final int ENOUGH = 20;

  static final double CUSHION_SECONDS = 120;
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  static double ratio(double happened, double guessed) {
    return (happened + CUSHION_SECONDS) / (guessed + CUSHION_SECONDS);
  }

  /**
   * @return null of too few
   */
  static Spread ofErrors(List<Double> ratios) {
    if (ratios.size() < ENOUGH) {
      return null;
    }
    var ordered = ratios.stream().sorted().toList();
    return new Spread(at(ordered, LOW), at(ordered, HIGH));
  }

  /** Nearest rank: always something that really happened. */
  static double at(List<Double> ordered, double share) {
    var place = (int) Math.ceil(ordered.size() * share);
    return ordered.get(Math.max(place, 1) - 1);
  }

  WaitRange around(double seconds) {
    return WaitRange.ofSeconds(
        (seconds + CUSHION_SECONDS) * low - CUSHION_SECONDS,
        (seconds + CUSHION_SECONDS) * high - CUSHION_SECONDS);
  }
}
