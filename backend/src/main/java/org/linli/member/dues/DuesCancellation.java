package org.linli.member.dues;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;

/** Stands beside a receipt that is valid no more. */
@Entity
@Immutable
class DuesCancellation {
  @Id UUID receiptId;
  String reason;
  LocalDate cancelledOn;

  @Enumerated(EnumType.STRING)
  ActorKind actorKind;

  UUID actorId;
  Instant createdAt;

  DuesCancellation() {}

  DuesCancellation(UUID receiptId, String reason, LocalDate on, Actor actor, Instant at) {
    this.receiptId = receiptId;
    this.reason = reason.strip();
    this.cancelledOn = on;
    this.actorKind = actor.kind();
    this.actorId = actor.id();
    this.createdAt = at;
  }
}
