package org.linli.resident;

import java.util.UUID;

/** Where a household is. */
public record HomeView(UUID id, UUID unitId, String address) {}
