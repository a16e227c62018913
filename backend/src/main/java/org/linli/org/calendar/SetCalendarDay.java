package org.linli.org.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A day settled otherwise than usual.
 *
 * @param working true for a weekend that is worked, false for a holiday
 * @param name of the holiday, or why
 */
public record SetCalendarDay(
    @NotNull LocalDate day, boolean working, @NotBlank @Size(max = 40) String name) {}
