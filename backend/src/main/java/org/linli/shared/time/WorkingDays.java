package org.linli.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which days are worked: Monday to Friday, but for the exceptions of a calendar (public holidays,
 * and the weekends worked in their stead, 调休). A pure value, so that a deadline can be reckoned
 * again.
 */
public final class WorkingDays {
  /** No calendar at all: weekends only. */
  public static final WorkingDays PLAIN = new WorkingDays(Map.of());

  private final Map<LocalDate, Boolean> exceptions;

  private WorkingDays(Map<LocalDate, Boolean> exceptions) {
    this.exceptions = exceptions;
  }

  /**
   * @param exceptions by day: whether it is worked, whatever day of the week it is
   */
  public static WorkingDays with(Map<LocalDate, Boolean> exceptions) {
    return new WorkingDays(Map.copyOf(exceptions));
  }

  public boolean isWorking(LocalDate day) {
    return exceptions.getOrDefault(day, isOrdinarilyWorked(day));
  }

  /** Whether a day is worked when no calendar says anything of it. */
  public static boolean isOrdinarilyWorked(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /**
   * The n-th working day after a day, which itself does not count: a deadline of one working day
   * that starts on a Friday ends on Monday. With n = 0 the day itself.
   */
  public LocalDate add(LocalDate from, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("a deadline lies ahead: " + n);
    }
    var day = from;
    for (var left = n; left > 0; ) {
      day = day.plusDays(1);
      if (isWorking(day)) {
        left--;
      }
    }
    return day;
  }
}
