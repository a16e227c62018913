package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.demo.DemoCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.servicewindow.figures.KeptVisits;

/** Hewan's past, as the API tells it. */
@QuarkusTest
@TestProfile(DemoInstallation.class)
class DemoHistoryTest {
  @Inject KeptVisits visits;

  private static List<LocalDate> days() {
    return DemoHistory.daysBefore(DemoCalls.today(), DemoInstallation.DAYS);
  }

  @Test
  void everyDaysTicketsAndFiguresAreWhatItsLedgerSays() {
    visits.keep();
    for (var date : days()) {
      var ledger = read("/ledger/check?date=" + date);
      assertThat(ledger.getInt("tickets")).isEqualTo(DemoHistory.planOf(date).visitors());
      assertThat(ledger.getList("differences")).as("tickets of " + date).isEmpty();
      assertThat(ledger.getString("gap")).isNull();
      var figures = read("/figures/check?date=" + date);
      assertThat(figures.getBoolean("stored")).isTrue();
      assertThat(figures.getInt("visits")).isEqualTo(DemoHistory.planOf(date).visitors());
      assertThat(figures.getList("differences")).as("visits of " + date).isEmpty();
    }
  }

  @Test
  void theDaysLookLikeThoseOfARealHall() {
    var all =
        read("/figures?from=" + days().get(0) + "&to=" + days().get(DemoInstallation.DAYS - 1));
    var visits = all.getInt("total.visits");
    assertThat(visits).isBetween(60 * DemoInstallation.DAYS, 90 * DemoInstallation.DAYS);
    assertThat(all.getInt("total.finished")).isBetween(visits * 85 / 100, visits * 97 / 100);
    assertThat(all.getInt("total.waitAverageSeconds")).isBetween(60, 12 * 60);
    assertThat(all.getInt("total.waitP90Seconds")).isBetween(5 * 60, 40 * 60);
    assertThat(all.getInt("total.serviceAverageSeconds")).isBetween(8 * 60, 16 * 60);
    assertThat(all.getInt("total.noShows")).isPositive();
    assertThat(all.getInt("total.abandoned")).isPositive();
    assertThat(all.getList("byDay")).hasSize(DemoInstallation.DAYS);
    assertThat(all.<Integer>getList("byHour.hour")).allMatch(hour -> hour >= 9 && hour < 17);
    assertThat(all.getList("byWindow")).hasSize(7);
  }

  @Test
  void whatHappenedIsToldInOrderAndAtItsTime() {
    var day = days().get(3);
    var entries = read("/ledger?limit=100&date=" + day).<Map<String, Object>>getList("items");
    assertThat(entries.get(0)).containsEntry("kind", "WINDOW_OPENED");
    var times = entries.stream().map(e -> Instant.parse(e.get("at").toString())).toList();
    assertThat(times).isSorted();
    assertThat(times).allMatch(at -> at.atZone(DemoStart.PLACE).toLocalDate().equals(day));
  }

  @Test
  void theAuditLogIsWholeAndTodayGoesOn() {
    DemoCalls.as("auditor")
        .get("/api/v1/audit-entries/verification")
        .then()
        .statusCode(200)
        .body("intact", org.hamcrest.Matchers.equalTo(true));
    var board = read("/board");
    assertThat(board.getString("businessDate")).isEqualTo(DemoCalls.today().toString());
    assertThat(board.getBoolean("dayClosed")).isFalse();
  }

  @Test
  void daysAreTheWorkingDaysBefore() {
    var monday = LocalDate.of(2026, 11, 23);
    var dates = DemoHistory.daysBefore(monday, 20);
    assertThat(dates).hasSize(20).isSorted().doesNotContain(monday);
    assertThat(dates.get(19)).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(dates.get(0)).isEqualTo(LocalDate.of(2026, 10, 26));
    assertThat(dates)
        .noneMatch(d -> d.getDayOfWeek() == DayOfWeek.SATURDAY)
        .noneMatch(d -> d.getDayOfWeek() == DayOfWeek.SUNDAY)
        .allMatch(d -> DemoHistory.planOf(d).visitors() >= 60)
        .allMatch(d -> DemoHistory.planOf(d).visitors() <= 90);
  }
}
