package org.linli.org.post;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/**
 * One person's time in one post. What was entered stays: it is ended once, and a mistake is
 * annulled and entered anew.
 */
@Entity
class Appointment {
  @Id UUID id;
  UUID unitId;

  @Enumerated(EnumType.STRING)
  PostKind kind;

  UUID personId;
  LocalDate heldFrom;

  /** The first day on which it was no longer theirs; null while no end is known. */
  LocalDate heldUntil;

  String endReason;

  /** Since when it counts for nothing; null if it counts. */
  Instant annulledAt;

  String annulReason;
  Instant createdAt;
  @Version long version;

  Appointment() {}

  Appointment(UUID unitId, PostKind kind, UUID personId, Term term, Instant at) {
    this.id = Ids.next();
    this.unitId = unitId;
    this.kind = kind;
    this.personId = personId;
    this.heldFrom = term.from();
    this.heldUntil = term.until();
    this.createdAt = at;
  }

  Term term() {
    return new Term(heldFrom, heldUntil);
  }

  /** Both count, for one post, at the same time. */
  boolean isOneSeatWith(Appointment other) {
    return annulledAt == null
        && other.annulledAt == null
        && unitId.equals(other.unitId)
        && kind == other.kind
        && term().meets(other.term());
  }

  /**
   * @param on the first day on which it is no longer theirs
   * @throws ProblemException appointment-annulled, appointment-ended, invalid-input for a day that
   *     is not after the first
   */
  void end(LocalDate on, String reason) {
    refuseIfAnnulled();
    if (heldUntil != null) {
      throw new ProblemException(PostProblem.APPOINTMENT_ENDED, heldUntil);
    }
    if (!on.isAfter(heldFrom)) {
      throw ProblemException.tooEarly("on", heldFrom.plusDays(1));
    }
    heldUntil = on;
    endReason = reason.strip();
  }

  /**
   * It was entered by mistake.
   *
   * @throws ProblemException appointment-annulled
   */
  void annul(String reason, Instant at) {
    refuseIfAnnulled();
    annulledAt = at;
    annulReason = reason.strip();
  }

  AuditSubject subject() {
    return new AuditSubject("Appointment", id, unitId);
  }

  private void refuseIfAnnulled() {
    if (annulledAt != null) {
      throw new ProblemException(PostProblem.APPOINTMENT_ANNULLED);
    }
  }
}
