package org.linli.org.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.shared.time.WorkingDays;

/** The notice of 4 November 2025 for 2026, counted once more. */
class NationalHolidaysTest {
  @Test
  void sevenHolidaysWithThirtyThreeDaysAndSixWorkedWeekends() {
    var days = NationalHolidays.days();
    assertThat(days.values().stream().filter(d -> !d.working())).hasSize(33);
    assertThat(
            days.entrySet().stream()
                .filter(e -> e.getValue().working())
                .map(e -> e.getKey().toString()))
        .containsExactlyInAnyOrder(
            "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
  }

  @Test
  void aWorkedDayIsAWeekendAndEveryHolidayHasItsName() {
    NationalHolidays.days()
        .forEach(
            (day, holiday) -> {
              assertThat(holiday.zh()).isNotBlank();
              assertThat(holiday.en()).isNotBlank();
              if (holiday.working()) {
                assertThat(WorkingDays.isOrdinarilyWorked(day)).as("%s", day).isFalse();
              }
            });
  }

  @Test
  void fiveWorkingDaysBeforeSpringFestivalEndAfterIt() {
    var days =
        WorkingDays.with(
            NationalHolidays.days().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue().working())));
    // Friday the 13th: Saturday is worked, then nine days off.
    assertThat(days.add(LocalDate.of(2026, 2, 13), 1)).isEqualTo(LocalDate.of(2026, 2, 14));
    assertThat(days.add(LocalDate.of(2026, 2, 13), 2)).isEqualTo(LocalDate.of(2026, 2, 24));
    assertThat(days.add(LocalDate.of(2026, 2, 13), 6)).isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void ofAYearNotAnnouncedNothingIsSaid() {
    assertThat(NationalHolidays.knows(2026)).isTrue();
    assertThat(NationalHolidays.knows(2027)).isFalse();
    assertThat(NationalHolidays.days().keySet()).allMatch(day -> day.getYear() == 2026);
  }
}
