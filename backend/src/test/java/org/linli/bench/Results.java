package org.linli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, round by round; printed as a table for the README. */
final class Results {
  /** One line of the table. */
  private record Case(String what, int halls, int old) {}

  private final Map<Case, List<double[]>> rounds = new LinkedHashMap<>();

  /**
   * One round: the two measured one after the other.
   *
   * @param yardstick per second: raw JDBC, or the plain route
   * @param measured per second: the API
   */
  void add(String what, int halls, int old, double yardstick, double measured) {
    rounds
        .computeIfAbsent(new Case(what, halls, old), c -> new ArrayList<>())
        .add(new double[] {yardstick, measured});
  }

  /** Medians of the rounds; the ratio is the median of the rounds' ratios. */
  String table() {
    var text =
        new StringBuilder(
            "| | halls | old tickets | yardstick /s | API /s | ratio |\n|---|--:|--:|--:|--:|--:|\n");
    rounds.forEach(
        (line, all) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %,d | %,.0f | %,.0f | %.2f |%n",
                    line.what(),
                    line.halls(),
                    line.old(),
                    median(all.stream().mapToDouble(r -> r[0]).toArray()),
                    median(all.stream().mapToDouble(r -> r[1]).toArray()),
                    median(all.stream().mapToDouble(r -> r[1] / r[0]).toArray()))));
    return text.toString();
  }

  private static double median(double... values) {
    java.util.Arrays.sort(values);
    var middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
