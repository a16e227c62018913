package org.linli.servicewindow.estimate;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How well estimates came true.
 *
 * @param observations numbers for which a range was given and which were called later
 * @param insideBps called within the range, in hundredths of a percent; null without observations
 * @param withinBps called no more than five minutes from the middle of the range; null likewise
 * @param meanErrorSeconds how far from the middle on average; null likewise
 */
public record Accuracy(
    int observations,
    @Nullable Integer insideBps,
    @Nullable Integer withinBps,
    @Nullable Integer meanErrorSeconds) {
  /** Observations below which nothing is claimed in front of residents. */
  public static final int ENOUGH = 20;

  static final int CLOSE_SECONDS = 300;
  private static final int WHOLE_BPS = 10_000;

  static Accuracy ofMethod(List<Compared> compared, EstimateMethod method) {
    return of(compared, c -> c.said().by(method));
  }

  /** Of what residents saw, by whichever method it came about. */
  static Accuracy ofShown(List<Compared> compared) {
    return of(compared, c -> c.said().by(c.shown()));
  }

  /** From the middle of the range; positive where the wait was longer. */
  static int errorSeconds(Compared c, MethodEstimate estimate) {
    return c.waitedSeconds() - estimate.range().middleSeconds();
  }

  private static Accuracy of(List<Compared> all, Function<Compared, MethodEstimate> said) {
    var compared = all.stream().filter(c -> said.apply(c) != null).toList();
    if (compared.isEmpty()) {
      return new Accuracy(0, null, null, null);
    }
    ToIntFunction<Compared> error = c -> Math.abs(errorSeconds(c, said.apply(c)));
    var inside =
        compared.stream().filter(c -> said.apply(c).range().holds(c.waitedSeconds())).count();
    var within = compared.stream().filter(c -> error.applyAsInt(c) <= CLOSE_SECONDS).count();
    var mean = compared.stream().mapToInt(error).average().orElseThrow();
    return new Accuracy(
        compared.size(),
        share(inside, compared.size()),
        share(within, compared.size()),
        (int) Math.round(mean));
  }

  private static int share(long part, int whole) {
    return (int) Math.round((double) part * WHOLE_BPS / whole);
  }
}
