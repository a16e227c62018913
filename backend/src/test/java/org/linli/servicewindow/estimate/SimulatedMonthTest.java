package org.linli.servicewindow.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.linli.testing.Staff.nobody;
import static org.linli.testing.Staff.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.servicewindow.estimate.LivedHall.Told;
import org.linli.testing.HallWorld;
import org.linli.testing.MutableClock;
import org.linli.testing.World;

/**
 * Estimates of a simulated month: what the hall page claims about itself is what this test counted
 * by its own log, which knows only what residents were told and when they were called.
 */
@QuarkusTest
class SimulatedMonthTest {
  /** A Monday. */
  private static final LocalDate FIRST = LocalDate.parse("2032-03-01");

  private static final int WORKING_DAYS = 25;
  private static final int PEOPLE = 40;

  @Inject HallWorld halls;
  @Inject LivedHall lived;
  @Inject PaceReckoner reckoner;
  @Inject MutableClock clock;

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void theShareOnTheHallPageIsTheShareCountedHere() {
    var hall = halls.hall(2, "A", "B");
    var log = lived.live(hall, FIRST, WORKING_DAYS, PEOPLE, () -> reckon(hall));
    var today = log.get(log.size() - 1).date.plusDays(1);
    clock.stopAt(today.atTime(1, 0).toInstant(ZoneOffset.UTC));
    reckon(hall);

    var counted =
        log.stream()
            .filter(t -> !t.date.isBefore(today.minusDays(30)) && t.date.isBefore(today))
            .filter(t -> t.range != null && t.calledAt != null)
            .toList();
    assertThat(counted.size()).as("enough to mean something").isGreaterThan(500);
    assertThat(counted.size()).as("some days are too long ago").isLessThan(log.size() - PEOPLE);
    var inside = counted.stream().filter(SimulatedMonthTest::isInside).count();
    var within = counted.stream().filter(SimulatedMonthTest::isWithinFive).count();

    nobody()
        .get("/api/v1/halls/" + hall.id() + "/estimates")
        .then()
        .statusCode(200)
        .body("claim.from", equalTo(today.minusDays(30).toString()))
        .body("claim.to", equalTo(today.minusDays(1).toString()))
        .body("claim.observations", equalTo(counted.size()))
        .body("claim.insideBps", equalTo(bps(inside, counted.size())))
        .body("claim.withinBps", equalTo(bps(within, counted.size())));
    assertThat(inside).as("neither a lucky guess nor a certainty").isLessThan(counted.size());
    assertThat(bps(inside, counted.size())).as("eight in ten are meant").isGreaterThan(6500);
    theManagerReadsTheSame(hall, today, counted, inside);
    staffingStartsFromTheSameDays(hall, log);
  }

  private void reckon(HallWorld.Hall hall) {
    QuarkusTransaction.requiringNew().run(() -> reckoner.reckon(hall.id()));
  }

  private static boolean isInside(Told told) {
    var waited = told.waitedSeconds();
    return waited >= told.range.lowMinutes() * 60L && waited <= told.range.highMinutes() * 60L;
  }

  private static boolean isWithinFive(Told told) {
    var middle = (told.range.lowMinutes() + told.range.highMinutes()) * 30L;
    return Math.abs(told.waitedSeconds() - middle) <= 300;
  }

  private static int bps(long part, int whole) {
    return (int) Math.round(part * 10_000.0 / whole);
  }

  private static void theManagerReadsTheSame(
      HallWorld.Hall hall, LocalDate today, List<Told> counted, long inside) {
    var manager = World.signIn(hall.manager().username());
    var accuracy =
        with(manager)
            .queryParam("from", today.minusDays(30).toString())
            .queryParam("to", today.minusDays(1).toString())
            .get("/api/v1/halls/" + hall.id() + "/estimates/accuracy")
            .then()
            .statusCode(200)
            .body("shown.observations", equalTo(counted.size()))
            .body("shown.insideBps", equalTo(bps(inside, counted.size())))
            .extract()
            .jsonPath();
    for (var method = 0; method < 2; method++) {
      List<Integer> counts = accuracy.getList("methods[" + method + "].errors.count");
      assertThat(counts.stream().mapToInt(c -> c).sum())
          .isEqualTo(accuracy.getInt("methods[" + method + "].accuracy.observations"));
    }
    var queue = accuracy.getInt("choice.queueErrorSeconds");
    var last = accuracy.getInt("choice.lastErrorSeconds");
    assertThat(accuracy.getString("choice.chosen")).isEqualTo(last < queue ? "LAST" : "QUEUE");
  }

  private static void staffingStartsFromTheSameDays(HallWorld.Hall hall, List<Told> log) {
    var mondays =
        log.stream()
            .filter(t -> t.date.getDayOfWeek() == DayOfWeek.MONDAY)
            .filter(t -> t.takenAt.atZone(ZoneOffset.ofHours(8)).getHour() < 12)
            .toList();
    var waits =
        mondays.stream()
            .filter(t -> t.calledAt != null)
            .map(t -> (int) t.waitedSeconds())
            .sorted()
            .toList();
    var staffing =
        with(World.signIn(hall.manager().username()))
            .get("/api/v1/halls/" + hall.id() + "/staffing?weekday=MONDAY&fromHour=9&toHour=12")
            .then()
            .statusCode(200)
            .body("days", equalTo(5))
            .body("visits", equalTo(mondays.size()))
            .body("usualWindows", equalTo(2))
            .body("waitP90Seconds", equalTo(waits.get((waits.size() * 90 + 99) / 100 - 1)))
            .body("options.windows", equalTo(List.of(1, 2)))
            .extract()
            .jsonPath();
    List<Integer> likely = staffing.getList("options.waitP90Seconds");
    assertThat(likely.get(0)).isGreaterThan(likely.get(1));
    assertThat(likely.get(1))
        .as("with the usual windows about what really happened")
        .isBetween(waits.get(waits.size() / 2), 2 * waits.get((waits.size() * 90 + 99) / 100 - 1));
    var mornings =
        log.stream().filter(t -> t.takenAt.atZone(ZoneOffset.ofHours(8)).getHour() < 12).toList();
    with(World.signIn(hall.manager().username()))
        .get("/api/v1/halls/" + hall.id() + "/staffing?fromHour=9&toHour=12")
        .then()
        .statusCode(200)
        .body("days", equalTo((int) mornings.stream().map(t -> t.date).distinct().count()))
        .body("visits", equalTo(mornings.size()))
        .body("options.windows", equalTo(List.of(1, 2)));
  }
}
