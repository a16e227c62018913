package org.linli.resident;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who lives somewhere now, as a table has it.
 *
 * @param unitId the residents' group
 */
public record LivingView(
    UUID residentId,
    UUID personId,
    UUID householdId,
    UUID unitId,
    String address,
    Relation relation,
    LocalDate movedIn,
    boolean away,
    boolean floating) {}
