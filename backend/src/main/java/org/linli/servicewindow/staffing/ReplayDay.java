package org.linli.servicewindow.staffing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.linli.servicewindow.figures.Visit;

/**
 * One real day, to be lived again with another number of windows.
 *
 * @param openingSecond when the first number was called that day
 * @param customers in the order of arrival
 */
record ReplayDay(int openingSecond, List<Customer> customers) {
  /** Longer than this from the call to the start somebody was looked for, not walking. */
  private static final int LONGEST_WALK_SECONDS = 300;

  /**
   * @param usualSeconds how long a window is taken by somebody whose service was not measured: who
   *     left or missed the call might have stayed, had it gone faster
   */
  static ReplayDay of(List<Visit> visits, ZoneId zone, int usualSeconds) {
    var opening =
        visits.stream()
            .map(Visit::firstCalledAt)
            .filter(Objects::nonNull)
            .mapToInt(at -> second(at, zone))
            .min()
            .orElse(0);
    return new ReplayDay(
        opening,
        visits.stream()
            .map(v -> new Customer(second(v.arrivedAt(), zone), occupies(v, usualSeconds)))
            .sorted(Comparator.comparingInt(Customer::arrivalSecond))
            .toList());
  }

  private static int occupies(Visit visit, int usualSeconds) {
    if (visit.serviceSeconds() == null) {
      return usualSeconds;
    }
    var walk = Duration.between(visit.firstCalledAt(), visit.firstStartedAt()).toSeconds();
    return visit.serviceSeconds() + (int) Math.max(0, Math.min(walk, LONGEST_WALK_SECONDS));
  }

  private static int second(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalTime().toSecondOfDay();
  }

  /**
   * How long those who arrived in a span would have waited: first come, first served, at whichever
   * window is free first. The whole day is lived, so that the span begins with the queue it had.
   *
   * @param fromSecond included
   * @param toSecond not included
   */
  List<Integer> waits(int windows, int fromSecond, int toSecond) {
    var freeAt = new PriorityQueue<Integer>();
    for (var i = 0; i < windows; i++) {
      freeAt.add(openingSecond);
    }
    var waits = new ArrayList<Integer>();
    for (var customer : customers) {
      var start = Math.max(freeAt.remove(), customer.arrivalSecond());
      freeAt.add(start + customer.occupiesSeconds());
      if (customer.arrivalSecond() >= fromSecond && customer.arrivalSecond() < toSecond) {
        waits.add(start - customer.arrivalSecond());
      }
    }
    return waits;
  }
}
