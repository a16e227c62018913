package org.linli.servicewindow.estimate;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often a wait was so many minutes longer (or shorter, negative) than the middle of the range.
 *
 * @param fromMinutes included; null for everything shorter
 * @param toMinutes not included; null for everything longer
 */
public record ErrorBin(@Nullable Integer fromMinutes, @Nullable Integer toMinutes, int count) {
  private static final int WIDTH = 5;
  private static final int FARTHEST = 30;
  private static final int MINUTE = 60;

  /** All bins, in order, so that two methods can stand side by side. */
  static List<ErrorBin> of(List<Compared> compared, EstimateMethod method) {
    var errors =
        compared.stream()
            .filter(c -> c.said().by(method) != null)
            .map(c -> Accuracy.errorSeconds(c, c.said().by(method)))
            .toList();
    return IntStream.rangeClosed(-FARTHEST / WIDTH - 1, FARTHEST / WIDTH)
        .mapToObj(
            place -> {
              var from = place * WIDTH < -FARTHEST ? null : (Integer) (place * WIDTH);
              var to = place * WIDTH >= FARTHEST ? null : (Integer) ((place + 1) * WIDTH);
              return new ErrorBin(from, to, count(errors, from, to));
            })
        .toList();
  }

  private static int count(List<Integer> errors, Integer from, Integer to) {
    return (int)
        errors.stream()
            .filter(e -> from == null || e >= from * MINUTE)
            .filter(e -> to == null || e < to * MINUTE)
            .count();
  }
}
