package org.linli.resident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household, in a line.
 *
 * @param unitId the residents' group
 * @param headName null while nobody lives there
 * @param residents how many live there
 */
public record HouseholdLine(
    UUID id, UUID unitId, String address, @Nullable String headName, int residents) {}
