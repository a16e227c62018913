package org.linli.org.calendar;

import java.util.List;
import java.util.UUID;

/**
 * A unit's calendar of one year: every other day is worked from Monday to Friday.
 *
 * @param nationalKnown whether the national arrangement of that year is built in
 * @param days in order
 */
public record CalendarYear(
    UUID unitId, int year, boolean nationalKnown, List<CalendarDayView> days) {}
