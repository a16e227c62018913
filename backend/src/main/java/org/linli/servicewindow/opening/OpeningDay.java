package org.linli.servicewindow.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;

/** The hours of one weekday, in order. */
public record OpeningDay(
    @NotNull DayOfWeek weekday, @NotNull @Size(max = 6) List<@NotNull @Valid OpeningSpan> spans) {}
