package org.linli.member.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/** One document at one entry of a file. Nothing of it changes, but that it may be taken back. */
@Entity
class MemberDocument {
  @Id UUID id;
  UUID memberId;

  /** The step or act it belongs to. */
  UUID stepId;

  UUID fileId;
  String title;

  @Enumerated(EnumType.STRING)
  ActorKind actorKind;

  UUID actorId;
  Instant addedAt;

  /** Null, like the three below, while it counts. */
  Instant takenBackAt;

  String takenBackReason;

  @Enumerated(EnumType.STRING)
  ActorKind takenBackKind;

  UUID takenBackBy;
  @Version long version;

  MemberDocument() {}

  MemberDocument(UUID memberId, UUID stepId, UUID fileId, String title, Actor by, Instant at) {
    this.id = Ids.next();
    this.memberId = memberId;
    this.stepId = stepId;
    this.fileId = fileId;
    this.title = title.strip();
    this.actorKind = by.kind();
    this.actorId = by.id();
    this.addedAt = at;
  }

  /**
   * It does not belong there; it stays, and is not handed out any more.
   *
   * @throws ProblemException document-taken-back
   */
  void takeBack(String reason, Actor by, Instant at) {
    refuseIfTakenBack();
    takenBackAt = at;
    takenBackReason = reason.strip();
    takenBackKind = by.kind();
    takenBackBy = by.id();
  }

  /**
   * @throws ProblemException document-taken-back
   */
  void refuseIfTakenBack() {
    if (takenBackAt != null) {
      throw new ProblemException(
          DocumentProblem.DOCUMENT_TAKEN_BACK, BusinessDate.at(takenBackAt, BusinessDate.HOUSE));
    }
  }
}
