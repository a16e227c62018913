package org.linli.servicewindow.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Visits put under headings. */
public final class VisitGroups {
  private VisitGroups() {}

  public static <K extends Comparable<? super K>> Map<K, List<Visit>> by(
      List<Visit> visits, Function<Visit, K> heading) {
    return by(visits, heading, Comparator.naturalOrder());
  }

  /** In the order of the headings; those without one together at the end, under null. */
  public static <K> Map<K, List<Visit>> by(
      List<Visit> visits, Function<Visit, K> heading, Comparator<K> order) {
    var named = visits.stream().filter(v -> heading.apply(v) != null);
    var all =
        new LinkedHashMap<K, List<Visit>>(
            named.collect(
                Collectors.groupingBy(heading, () -> new TreeMap<>(order), Collectors.toList())));
    var rest = visits.stream().filter(v -> heading.apply(v) == null).toList();
    if (!rest.isEmpty()) {
      all.put(null, rest);
    }
    return all;
  }
}
