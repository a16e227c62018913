package org.linli.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.member.path.MemberStatus;

/**
 * Somebody's file, in a line.
 *
 * @param unitId the branch that keeps it
 * @param probationFrom the day of the branch meeting on the admission; null before
 * @param lastOn when something last happened
 */
public record MemberView(
    UUID id,
    UUID personId,
    String name,
    UUID unitId,
    String unitName,
    MemberStatus status,
    @Nullable LocalDate probationFrom,
    @Nullable LocalDate probationUntil,
    LocalDate lastOn) {

  static MemberView of(Member m, String name, String unitName) {
    return new MemberView(
        m.id,
        m.personId,
        name,
        m.unitId,
        unitName,
        m.status,
        m.probationFrom,
        m.probationUntil,
        m.lastOn);
  }
}
