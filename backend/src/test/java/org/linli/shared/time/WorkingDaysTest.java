package org.linli.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-11-20,1,2026-11-23", // Friday → Monday
    "2026-11-21,1,2026-11-23", // Saturday
    "2026-11-23,5,2026-11-30",
    "2026-11-23,0,2026-11-23",
    "2026-11-22,0,2026-11-22",
  })
  void withoutCalendarWeekendsDoNotCount(LocalDate from, int n, LocalDate due) {
    assertThat(WorkingDays.PLAIN.add(from, n)).isEqualTo(due);
  }

  @Test
  void aHolidayMovesTheDeadlineAndAWorkedWeekendBringsItNearer() {
    var days =
        WorkingDays.with(
            Map.of(LocalDate.of(2026, 11, 23), false, LocalDate.of(2026, 11, 21), true));
    assertThat(days.add(LocalDate.of(2026, 11, 20), 1)).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(days.add(LocalDate.of(2026, 11, 20), 2)).isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @Test
  void aDeadlineLiesAhead() {
    assertThatThrownBy(() -> WorkingDays.PLAIN.add(START, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Whatever the calendar: what a deadline must be, told without adding anything. */
  @Test
  void inAnyCalendarExactlySoManyWorkingDaysLieBetween() {
    for (var seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var days = someCalendar(random);
      var from = START.plusDays(random.nextInt(300));
      var n = 1 + random.nextInt(40);
      var due = days.add(from, n);
      var worked = from.plusDays(1).datesUntil(due.plusDays(1)).filter(days::isWorking).count();
      assertThat(worked).as("seed %d", seed).isEqualTo(n);
      assertThat(days.isWorking(due)).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void addingInTwoStepsIsAddingAtOnceAndLaterIsNeverSooner() {
    for (var seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var days = someCalendar(random);
      var from = START.plusDays(random.nextInt(300));
      var a = random.nextInt(20);
      var b = random.nextInt(20);
      assertThat(days.add(days.add(from, a), b))
          .as("seed %d", seed)
          .isEqualTo(days.add(from, a + b));
      assertThat(days.add(from, a + 1)).isAfter(days.add(from, a));
      assertThat(days.add(from.plusDays(1), a + 1)).isAfterOrEqualTo(days.add(from, a + 1));
    }
  }

  private static WorkingDays someCalendar(Random random) {
    var exceptions = new HashMap<LocalDate, Boolean>();
    for (var i = 0; i < 60; i++) {
      exceptions.put(START.plusDays(random.nextInt(400)), random.nextBoolean());
    }
    return WorkingDays.with(exceptions);
  }
}
