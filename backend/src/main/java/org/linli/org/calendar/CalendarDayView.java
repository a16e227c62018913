package org.linli.org.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says, or that somebody settled.
 *
 * @param working whether it is worked
 * @param name of the holiday, or why
 */
public record CalendarDayView(LocalDate day, boolean working, String name, DaySource source) {}
