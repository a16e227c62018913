package org.linli.resident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody goes to live in another household.
 *
 * @param on the day of the move, not after today
 */
public record MoveResident(
    @NotNull UUID householdId,
    @NotNull Relation relation,
    @NotNull LocalDate on,
    @NotBlank @Size(max = 200) String reason) {}
