package org.linli.org.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The State Council's arrangement of public holidays, with the weekends worked in their stead. Only
 * years whose official notice is known: 2026 (notice of 4 November 2025). Of any other year nothing
 * is said; there weekends alone count until somebody enters the days.
 */
final class NationalHolidays {
  /** One day of the arrangement; the words of both languages. */
  record Holiday(boolean working, String zh, String en) {}

  private static final Map<LocalDate, Holiday> DAYS = new TreeMap<>();
  private static final Set<Integer> YEARS = Set.of(2026);

  static {
    off(2026, Month.JANUARY, 1, 3, "元旦", "New Year");
    worked(2026, Month.JANUARY, 4, "元旦", "New Year");
    off(2026, Month.FEBRUARY, 15, 23, "春节", "Spring Festival");
    worked(2026, Month.FEBRUARY, 14, "春节", "Spring Festival");
    worked(2026, Month.FEBRUARY, 28, "春节", "Spring Festival");
    off(2026, Month.APRIL, 4, 6, "清明节", "Qingming");
    off(2026, Month.MAY, 1, 5, "劳动节", "Labour Day");
    worked(2026, Month.MAY, 9, "劳动节", "Labour Day");
    off(2026, Month.JUNE, 19, 21, "端午节", "Dragon Boat Festival");
    off(2026, Month.SEPTEMBER, 25, 27, "中秋节", "Mid-Autumn Festival");
    off(2026, Month.OCTOBER, 1, 7, "国庆节", "National Day");
    worked(2026, Month.SEPTEMBER, 20, "国庆节", "National Day");
    worked(2026, Month.OCTOBER, 10, "国庆节", "National Day");
  }

  private NationalHolidays() {}

  static boolean knows(int year) {
    return YEARS.contains(year);
  }

  /** All days known, in order. */
  static Map<LocalDate, Holiday> days() {
    return Map.copyOf(DAYS);
  }

  private static void off(int year, Month month, int first, int last, String zh, String en) {
    for (var day = first; day <= last; day++) {
      DAYS.put(LocalDate.of(year, month, day), new Holiday(false, zh, en));
    }
  }

  private static void worked(int year, Month month, int day, String zh, String en) {
    DAYS.put(LocalDate.of(year, month, day), new Holiday(true, zh + "调休上班", "Worked for " + en));
  }
}
