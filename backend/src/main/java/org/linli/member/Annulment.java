package org.linli.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.problem.ProblemException;

/** An entry was a mistake, and does not count. */
@Entity
@Immutable
@Table(name = "member_annulment")
class Annulment {
  @Id UUID stepId;
  UUID memberId;
  String reason;
  LocalDate annulledOn;

  @Enumerated(EnumType.STRING)
  ActorKind actorKind;

  UUID actorId;
  Instant createdAt;

  Annulment() {}

  Annulment(MemberStep entry, String reason, LocalDate on, Actor actor, Instant at) {
    this.stepId = entry.id;
    this.memberId = entry.memberId;
    this.reason = reason.strip();
    this.annulledOn = on;
    this.actorKind = actor.kind();
    this.actorId = actor.id();
    this.createdAt = at;
  }

  /** Nothing more is done with the entry. */
  ProblemException refusal() {
    return new ProblemException(MemberProblem.ENTRY_ANNULLED, annulledOn);
  }
}
