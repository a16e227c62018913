package org.linli.servicewindow.estimate;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Each hall's {@link Pace}, remembered for a minute: it changes once an hour, and taking a number
 * must not wait for it. Another node may know the new one a minute later.
 */
@ApplicationScoped
class PaceBook {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private record Page(Pace pace, Instant readAt) {}

  private final Map<UUID, Page> pages = new ConcurrentHashMap<>();
  private final EstimateRepository estimates;
  private final Clock clock;

  PaceBook(EstimateRepository estimates, Clock clock) {
    this.estimates = estimates;
    this.clock = clock;
  }

  @Transactional
  Pace of(UUID hallId) {
    var now = clock.instant();
    var page = pages.get(hallId);
    if (page == null || Duration.between(page.readAt(), now).abs().compareTo(REMEMBERED) > 0) {
      page = new Page(read(hallId), now);
      pages.put(hallId, page);
    }
    return page.pace();
  }

  void forget(UUID hallId) {
    pages.remove(hallId);
  }

  private Pace read(UUID hallId) {
    var row = estimates.pace(hallId);
    if (row.isEmpty()) {
      return Pace.UNKNOWN;
    }
    var habits =
        estimates.servicePaces(hallId).stream()
            .collect(toMap(s -> s.serviceId, ServicePaceRow::habit));
    return new Pace(row.get().chosen, row.get().shown(), row.get().errors(), habits);
  }
}
