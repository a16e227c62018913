package org.linli.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.member.path.MemberStatus;
import org.linli.member.path.Step;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;

/**
 * Somebody's file. Its status is what the last row of the {@link MemberStep steps} that was not
 * annulled led to; with none left the file itself is annulled.
 */
@Entity
@Table(name = "party_member")
class Member {
  @Id UUID id;
  UUID personId;

  /** The branch that keeps the file. */
  UUID unitId;

  @Enumerated(EnumType.STRING)
  MemberStatus status;

  /** With whoever was registered, the last step that lies before; null for whoever applied here. */
  @Enumerated(EnumType.STRING)
  Step passedUpTo;

  /** The day of the application; null if it is not known. */
  LocalDate appliedOn;

  /** The day of the branch meeting on the admission; null before. */
  LocalDate probationFrom;

  /** The end of an extended probation; null unless it was extended. */
  LocalDate probationUntil;

  /** The day of the branch meeting that made them a full member; null before, or if not known. */
  LocalDate fullOn;

  /** When something last happened. */
  LocalDate lastOn;

  Instant createdAt;
  @Version long version;

  Member() {}

  Member(UUID personId, UUID unitId, Instant at) {
    this.id = Ids.next();
    this.personId = personId;
    this.unitId = unitId;
    this.createdAt = at;
  }

  /** They left by letter, and what is wished for does not differ from what the file says. */
  boolean comesBackAs(RegisterMember wish) {
    var wasFull = fullOn != null || passedUpTo == Step.ARCHIVED;
    return status == MemberStatus.TRANSFERRED_OUT
        && (probationFrom == null || probationFrom.equals(wish.probationFrom()))
        && (fullOn == null || wish.fullOn() == null || fullOn.equals(wish.fullOn()))
        && (!wasFull || wish.as() == MemberStatus.FULL)
        && (wasFull || wish.fullOn() == null || !wish.fullOn().isBefore(lastOn));
  }

  AuditSubject subject() {
    return new AuditSubject("Member", id, unitId);
  }
}
