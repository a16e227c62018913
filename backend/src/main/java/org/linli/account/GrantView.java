package org.linli.account;

import java.util.UUID;

/** One role on one unit, reaching the unit's subtree. */
public record GrantView(UUID id, StaffRole role, UUID unitId, String unitName) {}
