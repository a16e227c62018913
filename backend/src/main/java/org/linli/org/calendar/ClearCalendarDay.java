package org.linli.org.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The unit says nothing of this day any more. */
public record ClearCalendarDay(@NotNull LocalDate day) {}
