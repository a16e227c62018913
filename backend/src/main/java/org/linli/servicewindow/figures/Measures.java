package org.linli.servicewindow.figures;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Figures over some visits. Times in seconds; waiting is from the number to the first call, of
 * those who were called; service without the time on hold, of those whose service was measured.
 * Percentiles are nearest rank ({@link Percentile}); shares in hundredths of a percent.
 *
 * @param visits numbers taken
 * @param finished served to the end
 * @param noShowBps visits called in vain at least once, of those called; null if nobody was called
 * @param abandonedBps given back before service, of all visits; null without visits
 * @param expired still open when the day ended
 * @param outOfOrderCalls calls that passed over others, for a reason
 */
public record Measures(
    int visits,
    int finished,
    @Nullable Integer waitAverageSeconds,
    @Nullable Integer waitP50Seconds,
    @Nullable Integer waitP90Seconds,
    @Nullable Integer serviceAverageSeconds,
    @Nullable Integer serviceP50Seconds,
    @Nullable Integer serviceP90Seconds,
    int noShows,
    @Nullable Integer noShowBps,
    int abandoned,
    @Nullable Integer abandonedBps,
    int expired,
    int recalls,
    int outOfOrderCalls) {
  private static final int HALF = 50;
  private static final int MOST = 90;
  private static final int WHOLE_BPS = 10_000;

  static Measures of(Collection<Visit> visits) {
    var waits = ordered(visits.stream().map(Visit::waitSeconds).toList());
    var services = ordered(visits.stream().map(Visit::serviceSeconds).toList());
    var called = count(visits, Visit::wasCalled);
    var noShows = count(visits, v -> v.noShows() > 0);
    var abandoned = count(visits, v -> v.outcome() == VisitOutcome.ABANDONED);
    return new Measures(
        visits.size(),
        count(visits, v -> v.outcome() == VisitOutcome.FINISHED),
        average(waits),
        Percentile.of(waits, HALF),
        Percentile.of(waits, MOST),
        average(services),
        Percentile.of(services, HALF),
        Percentile.of(services, MOST),
        noShows,
        share(noShows, called),
        abandoned,
        share(abandoned, visits.size()),
        count(visits, v -> v.outcome() == VisitOutcome.EXPIRED),
        sum(visits, Visit::recalls),
        sum(visits, Visit::outOfOrderCalls));
  }

  private static List<Integer> ordered(List<Integer> seconds) {
    return seconds.stream().filter(Objects::nonNull).sorted().toList();
  }

  private static Integer average(List<Integer> seconds) {
    return seconds.isEmpty()
        ? null
        : Integer.valueOf(
            (int) Math.round(seconds.stream().mapToInt(s -> s).average().orElseThrow()));
  }

  private static Integer share(int part, int whole) {
    return whole == 0 ? null : Integer.valueOf((int) Math.round((double) part * WHOLE_BPS / whole));
  }

  private static int count(Collection<Visit> visits, Predicate<Visit> which) {
    return (int) visits.stream().filter(which).count();
  }

  private static int sum(Collection<Visit> visits, ToIntFunction<Visit> what) {
    return visits.stream().mapToInt(what).sum();
  }
}
