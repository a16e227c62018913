package org.linli.account;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role to be granted, on a unit within the administrator's reach.
 *
 * @param validFrom the first day on which it acts, from its first moment in China; at once if null
 * @param validUntil the last day on which it acts; until it is revoked if null
 */
public record GrantRole(
    @NotNull StaffRole role,
    @NotNull UUID unitId,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  /** At once and for good. */
  public GrantRole(StaffRole role, UUID unitId) {
    this(role, unitId, null, null);
  }
}
