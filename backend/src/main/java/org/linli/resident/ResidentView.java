package org.linli.resident;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.person.Sex;

/**
 * One person's time in one household.
 *
 * @param unitId the residents' group
 * @param movedOut the day they left; null while they live there
 * @param phone masked
 */
public record ResidentView(
    UUID id,
    UUID personId,
    UUID householdId,
    UUID unitId,
    String address,
    String name,
    @Nullable Sex sex,
    @Nullable LocalDate birthDate,
    @Nullable String phone,
    Relation relation,
    LocalDate movedIn,
    @Nullable LocalDate movedOut,
    @Nullable String movedOutReason,
    boolean away,
    boolean floating) {

  static ResidentView of(Resident r, String address) {
    return new ResidentView(
        r.id,
        r.personId,
        r.householdId,
        r.unitId,
        address,
        r.name,
        r.sex,
        r.birthDate,
        r.phone,
        r.relation,
        r.movedIn,
        r.movedOut,
        r.movedOutReason,
        r.away,
        r.floating);
  }
}
