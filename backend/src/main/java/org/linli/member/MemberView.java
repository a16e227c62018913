package org.linli.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.member.path.MemberStatus;
import org.linli.person.PersonView;

/**
 * Somebody's file, in a line.
 *
 * @param birthYear tells people of one name apart; null if not known, and of whoever is a minor
 * @param unitId the branch that keeps it
 * @param appliedOn the day of the application; null if it is not known
 * @param probationFrom the day of the branch meeting on the admission; null before
 * @param fullOn the day of the branch meeting that made them a full member; null before, or if it
 *     is not known
 * @param lastOn when something last happened
 */
public record MemberView(
    UUID id,
    UUID personId,
    String name,
    @Nullable Integer birthYear,
    UUID unitId,
    String unitName,
    MemberStatus status,
    @Nullable LocalDate appliedOn,
    @Nullable LocalDate probationFrom,
    @Nullable LocalDate probationUntil,
    @Nullable LocalDate fullOn,
    LocalDate lastOn) {

  static MemberView of(Member m, PersonView person, LocalDate today, String unitName) {
    return new MemberView(
        m.id,
        m.personId,
        person.name(),
        person.isAdult(today) ? person.birthDate().getYear() : null,
        m.unitId,
        unitName,
        m.status,
        m.appliedOn,
        m.probationFrom,
        m.probationUntil,
        m.fullOn,
        m.lastOn);
  }
}
