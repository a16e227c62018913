package org.linli.member.dues;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linli.member.MemberView;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;

/** Money that a branch took of a member (党费收据); never changed. */
@Entity
@Immutable
class DuesReceipt {
  @Id UUID id;
  String number;

  /** The branch of that day, whose numbers run on. */
  UUID unitId;

  UUID memberId;
  long amountFen;
  LocalDate receivedOn;

  /** The name on the paper; null where no account took it. */
  String receivedBy;

  @Enumerated(EnumType.STRING)
  ActorKind actorKind;

  UUID actorId;
  Instant createdAt;

  DuesReceipt() {}

  DuesReceipt(MemberView member, String number, TakeDues wish, Actor actor, Instant at) {
    this.id = Ids.next();
    this.number = number;
    this.unitId = member.unitId();
    this.memberId = member.id();
    this.amountFen = wish.amountFen();
    this.receivedOn = wish.on();
    this.receivedBy = actor.name();
    this.actorKind = actor.kind();
    this.actorId = actor.id();
    this.createdAt = at;
  }

  AuditSubject subject() {
    return new AuditSubject("DuesReceipt", id, unitId);
  }
}
