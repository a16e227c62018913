package org.linli.servicewindow.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.servicewindow.figures.Visit;
import org.linli.servicewindow.figures.VisitOutcome;

/** A day lived again with more or fewer windows. */
class ReplayDayTest {
  private static final int DAY = 86_400;

  private static ReplayDay anyDay(Random random) {
    var customers =
        IntStream.range(0, 1 + random.nextInt(120))
            .mapToObj(i -> new Customer(random.nextInt(30_000), random.nextInt(1500)))
            .sorted(Comparator.comparingInt(Customer::arrivalSecond))
            .toList();
    return new ReplayDay(random.nextInt(5000), customers);
  }

  @Test
  void oneWindowServesOneAfterTheOther() {
    var day =
        new ReplayDay(
            0, List.of(new Customer(0, 600), new Customer(60, 600), new Customer(120, 60)));
    assertThat(day.waits(1, 0, DAY)).containsExactly(0, 540, 1080);
    assertThat(day.waits(2, 0, DAY)).containsExactly(0, 0, 480);
    assertThat(day.waits(3, 0, DAY)).containsExactly(0, 0, 0);
  }

  @Test
  void nobodyIsServedBeforeTheHallOpened() {
    var day = new ReplayDay(1000, List.of(new Customer(400, 60), new Customer(2000, 60)));
    assertThat(day.waits(2, 0, DAY)).containsExactly(600, 0);
  }

  @Test
  void aSpanBeginsWithTheQueueThatTheDayHad() {
    var day = new ReplayDay(0, List.of(new Customer(0, 5000), new Customer(3600, 60)));
    assertThat(day.waits(1, 3600, 7200)).containsExactly(1400);
    assertThat(day.waits(1, 0, 3600)).containsExactly(0);
  }

  @Test
  void oneWindowMoreMakesNobodyWaitLonger() {
    var random = new Random(17);
    for (var i = 0; i < 400; i++) {
      var day = anyDay(random);
      var windows = 1 + random.nextInt(6);
      var fewer = day.waits(windows, 0, DAY);
      var more = day.waits(windows + 1, 0, DAY);
      assertThat(more).hasSameSizeAs(fewer);
      for (var place = 0; place < fewer.size(); place++) {
        assertThat(more.get(place)).isBetween(0, fewer.get(place));
      }
    }
  }

  @Test
  void withAWindowForEverybodyNobodyWaitsOnceTheHallIsOpen() {
    var random = new Random(19);
    for (var i = 0; i < 50; i++) {
      var day = anyDay(random);
      var waits = day.waits(day.customers().size(), 0, DAY);
      for (var place = 0; place < waits.size(); place++) {
        var arrival = day.customers().get(place).arrivalSecond();
        assertThat(waits.get(place)).isEqualTo(Math.max(0, day.openingSecond() - arrival));
      }
    }
  }

  private static Visit visit(String arrived, String called, String started, Integer served) {
    var date = LocalDate.parse("2031-05-12");
    return new Visit(
        UUID.randomUUID(),
        new UUID(0, 1),
        new UUID(0, 2),
        date,
        false,
        at(arrived),
        Integer.parseInt(arrived.substring(0, 2)),
        called == null ? null : at(called),
        started == null ? null : at(started),
        served,
        0,
        0,
        false,
        0,
        VisitOutcome.FINISHED);
  }

  private static Instant at(String time) {
    return Instant.parse("2031-05-12T" + time + ":00Z");
  }

  @Test
  void aRealDayIsReplayedWithItsOwnTimes() {
    var day =
        ReplayDay.of(
            List.of(
                visit("08:30", "09:00", "09:01", 600),
                visit("08:40", null, null, null),
                visit("08:50", "09:10", "09:40", 300)),
            ZoneOffset.UTC,
            450);
    assertThat(day)
        .isEqualTo(
            new ReplayDay(
                9 * 3600,
                List.of(
                    // The walk to the window counts, but not for longer than five minutes.
                    new Customer(30_600, 660),
                    new Customer(31_200, 450),
                    new Customer(31_800, 600))));
  }

  private static List<Visit> busyDays(int days, int visits) {
    var all = new ArrayList<Visit>();
    for (var d = 0; d < days; d++) {
      for (var i = 0; i < visits; i++) {
        var minute = 9 * 60 + i * 2;
        var clock = "%02d:%02d".formatted(minute / 60, minute % 60);
        var v = visit(clock, clock, clock, 300);
        all.add(
            new Visit(
                v.ticketId(),
                v.serviceId(),
                new UUID(0, i % 3),
                v.businessDate().plusWeeks(d),
                false,
                v.arrivedAt(),
                v.arrivalHour(),
                v.firstCalledAt(),
                v.firstStartedAt(),
                v.serviceSeconds(),
                0,
                0,
                false,
                0,
                v.outcome()));
      }
    }
    return all;
  }

  private static WhatIf whatIf(List<Visit> visits) {
    return WhatIf.of(visits, new WhatIf.Hours(9, 12), ZoneOffset.UTC);
  }

  @Test
  void optionsStandAroundTheUsualNumberAndWaitLessWithEachWindow() {
    var whatIf = whatIf(busyDays(4, 40));
    assertThat(whatIf.usualWindows()).isEqualTo(3);
    var options = whatIf.options(5);
    assertThat(options).extracting(o -> o.windows()).containsExactly(1, 2, 3, 4, 5);
    for (var i = 1; i < options.size(); i++) {
      assertThat(options.get(i).waitP90Seconds())
          .isLessThanOrEqualTo(options.get(i - 1).waitP90Seconds());
    }
    assertThat(options.get(0).waitP90Seconds()).isPositive();
    assertThat(options.get(2).waitP90Seconds()).as("three windows: five minutes in six").isZero();
    assertThat(whatIf.options(3)).as("no more than there are").hasSize(3);
  }

  @Test
  void thinHistoryConcludesNothing() {
    assertThat(whatIf(busyDays(2, 40)).options(5)).as("two days").isEmpty();
    assertThat(whatIf(busyDays(3, 9)).options(5)).as("27 visits").isEmpty();
    assertThat(whatIf(busyDays(3, 10)).options(5)).as("three days, 30 visits").isNotEmpty();
    assertThat(whatIf(List.of()).options(5)).isEmpty();
    assertThat(whatIf(List.of()).usualWindows()).isNull();
    assertThat(whatIf(List.of()).waited(90)).isNull();
  }

  @Test
  void windowsThatShareServicesBelongTogetherAlsoThroughOthers() {
    var offered = new LinkedHashMap<UUID, List<UUID>>();
    offered.put(new UUID(1, 1), List.of(new UUID(2, 1)));
    offered.put(new UUID(1, 2), List.of(new UUID(2, 2)));
    offered.put(new UUID(1, 3), List.of(new UUID(2, 3)));
    offered.put(new UUID(1, 4), List.of(new UUID(2, 1), new UUID(2, 2)));
    offered.put(new UUID(1, 5), List.of());
    var groups = WindowGroup.of(offered);
    assertThat(groups).hasSize(2);
    assertThat(groups.get(1).windows())
        .containsExactlyInAnyOrder(new UUID(1, 1), new UUID(1, 2), new UUID(1, 4));
    assertThat(groups.get(1).services()).containsExactly(new UUID(2, 1), new UUID(2, 2));
    assertThat(groups.get(0).windows()).containsExactly(new UUID(1, 3));
    assertThat(WindowGroup.of(Map.of())).isEmpty();
  }
}
