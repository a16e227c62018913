package org.linli.resident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A household with all who live in it, one of them its head.
 *
 * @param unitId the residents' group
 */
public record RegisterHousehold(
    @NotNull UUID unitId,
    @NotBlank @Size(max = 80) String address,
    @NotNull @Size(min = 1, max = 30) List<@NotNull @Valid NewResident> residents) {}
