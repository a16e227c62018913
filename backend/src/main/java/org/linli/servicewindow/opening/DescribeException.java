package org.linli.servicewindow.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.linli.shared.database.Translated;

/**
 * A day unlike its weekday.
 *
 * @param spans its hours; none where the hall is closed
 */
public record DescribeException(
    @NotNull LocalDate date,
    @NotNull @Size(max = 6) List<@NotNull @Valid OpeningSpan> spans,
    @NotNull @Valid Translated<OpeningText> texts) {}
