package org.linli.org;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A new unit.
 *
 * @param parentId the unit it will stand under, for good
 * @param foundedOn the first day on which it stands; today when null
 */
public record CreateUnit(
    @NotNull UUID parentId,
    @NotNull UnitType type,
    @NotBlank @Size(max = 100) String name,
    LocalDate foundedOn) {}
