package org.linli.member.dues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A member pays.
 *
 * @param months which it covers, as in 2026-01
 * @param amountFen at least what these months come to; what is above is given of free will
 * @param on the day, today at the latest, and not before they first stood so that they pay
 */
public record TakeDues(
    @NotNull UUID memberId,
    @NotNull @Size(min = 1, max = 60)
        List<@NotNull @Pattern(regexp = AssessDues.MONTH) String> months,
    @Min(1) @Max(1_000_000_000) long amountFen,
    @NotNull LocalDate on) {

  /** Each once, the oldest first. */
  SortedSet<YearMonth> covered() {
    return months.stream().map(YearMonth::parse).collect(Collectors.toCollection(TreeSet::new));
  }
}
