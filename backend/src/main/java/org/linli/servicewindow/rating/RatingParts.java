package org.linli.servicewindow.rating;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts of a whole whose measures are told as well. The whole less the parts that are told is
 * what the hidden ones got together; so that this, too, is nobody's single rating, whatever is
 * hidden has at least {@link RatingMeasures#FEWEST} ratings together, or none.
 */
final class RatingParts {
  private RatingParts() {}

  /** In the same order. */
  static <K> Map<K, RatingMeasures> measures(Map<K, RatedVisits> parts) {
    var hidden = hidden(parts);
    var all = new LinkedHashMap<K, RatingMeasures>();
    parts.forEach(
        (key, part) ->
            all.put(
                key,
                hidden.contains(key) ? RatingMeasures.hidden(part.finished()) : part.measures()));
    return all;
  }

  private static <K> Set<K> hidden(Map<K, RatedVisits> parts) {
    var hidden =
        parts.keySet().stream().filter(key -> isFew(parts.get(key))).collect(Collectors.toSet());
    var together = hidden.stream().mapToInt(key -> parts.get(key).rated()).sum();
    if (together > 0 && together < RatingMeasures.FEWEST) {
      // The smallest that could be told hides them; one is enough, for it alone has enough.
      parts.keySet().stream()
          .filter(key -> !hidden.contains(key))
          .min(Comparator.comparing(key -> parts.get(key).rated()))
          .ifPresent(hidden::add);
    }
    return hidden;
  }

  private static boolean isFew(RatedVisits part) {
    return part.rated() < RatingMeasures.FEWEST;
  }
}
