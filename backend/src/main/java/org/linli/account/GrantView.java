package org.linli.account;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One role on one unit, reaching the unit's subtree.
 *
 * @param validFrom the first day on which it acts; null: since it was granted
 * @param validUntil the last day on which it acts; null: until it is revoked
 */
public record GrantView(
    UUID id,
    StaffRole role,
    UUID unitId,
    String unitName,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  static GrantView of(RoleGrant grant, String unitName) {
    return new GrantView(
        grant.id, grant.role, grant.unitId, unitName, grant.validFrom, grant.validUntil);
  }
}
