package org.linli.org;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The end of a unit.
 *
 * @param on the first day on which it is no more
 */
public record DissolveUnit(@NotNull LocalDate on, @NotBlank @Size(max = 200) String reason) {}
