package org.linli.servicewindow.rating;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.linli.servicewindow.figures.Visit;

/**
 * Some visits and the ratings among them.
 *
 * @param finished how many were served to the end
 * @param given what those who rated gave
 */
record RatedVisits(int finished, List<RatingLevel> given) {
  static RatedVisits of(List<Visit> visits, Map<UUID, RatingLevel> levels) {
    return new RatedVisits(
        visits.size(),
        visits.stream().map(v -> levels.get(v.ticketId())).filter(Objects::nonNull).toList());
  }

  int rated() {
    return given.size();
  }

  RatingMeasures measures() {
    return RatingMeasures.of(finished, given);
  }
}
