package org.linli.resident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody leaves.
 *
 * @param on the day they left, not after today
 */
public record MoveOut(@NotNull LocalDate on, @NotBlank @Size(max = 200) String reason) {}
