package org.linli.member.sheet;

import java.time.LocalDate;
import java.util.UUID;
import org.linli.member.ApplyForMembership;
import org.linli.member.RegisterMember;
import org.linli.member.path.MemberStatus;
import org.linli.person.PersonDetails;

/**
 * Somebody for whom a file is to be opened.
 *
 * @param personId null for somebody new
 * @param details of somebody new
 * @param groupId null while there is none
 */
record NewFile(UUID branchId, UUID personId, PersonDetails details, MemberLine line, UUID groupId) {

  boolean isApplication() {
    return line.status() == MemberStatus.APPLICANT;
  }

  /**
   * @param document what it rests on
   */
  ApplyForMembership application(UUID person, String document) {
    return new ApplyForMembership(branchId, person, day(MemberColumns.APPLIED_ON), document, null);
  }

  /**
   * @param document likewise
   */
  RegisterMember registration(UUID person, String document) {
    return new RegisterMember(
        branchId,
        person,
        line.status(),
        day(MemberColumns.APPLIED_ON),
        day(MemberColumns.PROBATION_FROM),
        day(MemberColumns.FULL_ON),
        day(MemberColumns.SINCE),
        groupId,
        document,
        null);
  }

  private LocalDate day(String column) {
    return line.day(column);
  }
}
