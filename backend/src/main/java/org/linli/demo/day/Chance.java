package org.linli.demo.day;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Seeded chance in the few shapes a day needs. */
final class Chance {
  private static final double SPREAD = 0.45;
  private static final double SHORTEST = 0.3;
  private static final double LONGEST = 3.5;
  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  double fraction() {
    return random.nextDouble();
  }

  boolean percent(int likely) {
    return random.nextInt(100) < likely;
  }

  /** Evenly between the two, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /**
   * Around a usual value as human work is: mostly near it, now and then much longer (log-normal),
   * its mean the usual value; cut at 0.3 and 3.5 times of it.
   */
  int around(int usual) {
    var factor = Math.exp(SPREAD * random.nextGaussian() - SPREAD * SPREAD / 2);
    return (int) Math.round(usual * Math.max(SHORTEST, Math.min(LONGEST, factor)));
  }

  <T> T pick(List<T> all, ToDoubleFunction<T> weight) {
    var left = random.nextDouble() * all.stream().mapToDouble(weight).sum();
    for (var one : all) {
      left -= weight.applyAsDouble(one);
      if (left < 0) {
        return one;
      }
    }
    return all.get(all.size() - 1);
  }
}
