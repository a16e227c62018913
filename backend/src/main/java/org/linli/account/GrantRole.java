package org.linli.account;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A role to be granted, on a unit within the administrator's reach. */
public record GrantRole(@NotNull StaffRole role, @NotNull UUID unitId) {}
