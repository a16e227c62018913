package org.linli.servicewindow.staffing;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.servicewindow.figures.Percentile;
import org.linli.servicewindow.figures.Visit;
import org.linli.servicewindow.staffing.StaffingView.StaffingOption;

/**
 * Days, replayed. From fewer than {@link #ENOUGH_DAYS} days or {@link #ENOUGH_VISITS} visits
 * nothing is concluded.
 *
 * @param days whole days, all visits of the services looked at
 * @param inSpan those of them who arrived in the hours looked at
 */
record WhatIf(Collection<List<Visit>> days, List<Visit> inSpan, Hours hours, ZoneId zone) {
  static final int ENOUGH_DAYS = 3;
  static final int ENOUGH_VISITS = 30;
  private static final int FEWER = 2;
  private static final int MORE = 3;
  private static final int HALF = 50;
  private static final int MOST = 90;

  /** Hours of the hall's clock, the last not included. */
  record Hours(int from, int to) {
    private static final int HOUR_SECONDS = 3600;

    boolean hold(Visit visit) {
      return visit.arrivalHour() >= from && visit.arrivalHour() < to;
    }

    List<Integer> waits(ReplayDay day, int windows) {
      return day.waits(windows, from * HOUR_SECONDS, to * HOUR_SECONDS);
    }
  }

  static WhatIf of(List<Visit> visits, Hours hours, ZoneId zone) {
    var days =
        visits.stream()
            .collect(Collectors.groupingBy(Visit::businessDate, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .filter(day -> day.stream().anyMatch(hours::hold))
            .toList();
    return new WhatIf(days, visits.stream().filter(hours::hold).toList(), hours, zone);
  }

  /** How many windows served them on the middle day; null without days. */
  Integer usualWindows() {
    return Percentile.of(days.stream().map(this::windowsOn).sorted().toList(), HALF);
  }

  private int windowsOn(List<Visit> day) {
    var used =
        day.stream().filter(hours::hold).map(Visit::windowId).filter(Objects::nonNull).distinct();
    return Math.max(1, (int) used.count());
  }

  /** How long they really waited. */
  Integer waited(int percentile) {
    return Percentile.of(
        inSpan.stream().map(Visit::waitSeconds).filter(Objects::nonNull).sorted().toList(),
        percentile);
  }

  /**
   * @param atMost windows there are
   */
  List<StaffingOption> options(int atMost) {
    var taken = inSpan.stream().map(Visit::serviceSeconds).filter(Objects::nonNull).sorted();
    var usualSeconds = Percentile.of(taken.toList(), HALF);
    if (days.size() < ENOUGH_DAYS || inSpan.size() < ENOUGH_VISITS || usualSeconds == null) {
      return List.of();
    }
    var replayed = days.stream().map(day -> ReplayDay.of(day, zone, usualSeconds)).toList();
    var usual = usualWindows();
    var last = Math.max(usual, Math.min(usual + MORE, atMost));
    return IntStream.rangeClosed(Math.max(1, usual - FEWER), last)
        .mapToObj(windows -> option(replayed, windows))
        .toList();
  }

  private StaffingOption option(List<ReplayDay> replayed, int windows) {
    var waits =
        replayed.stream().flatMap(day -> hours.waits(day, windows).stream()).sorted().toList();
    return new StaffingOption(windows, Percentile.of(waits, HALF), Percentile.of(waits, MOST));
  }
}
