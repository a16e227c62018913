package org.linli.member.dues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody is to pay from a month on.
 *
 * @param baseFen what they have a month, for WAGE and PENSION; else null
 * @param amountFen the amount itself, for FARMER and DECIDED; else null
 * @param fromMonth the first month, as in 2026-01
 * @param document the decision or paper, which DECIDED needs, and what lowers the amount; else what
 *     it rests on, or null
 */
public record AssessDues(
    @NotNull DuesKind kind,
    @Min(0) @Max(1_000_000_000) Long baseFen,
    @Min(0) @Max(1_000_000_000) Long amountFen,
    @NotNull @Pattern(regexp = MONTH) String fromMonth,
    @Size(max = 200) String document) {
  static final String MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";
}
