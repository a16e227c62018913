package org.linli.shared.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.database.Ids;
import org.linli.shared.http.RequestIds;

/**
 * Who changed what, written in the change's own transaction. Never updated but once, by the sealer,
 * which gives it its place in the chain; never deleted.
 */
@Entity
class AuditEntry {
  @Id UUID id;
  Instant at;

  @Enumerated(EnumType.STRING)
  ActorKind actorKind;

  UUID actorId;
  UUID unitId;
  String action;
  String subjectType;
  UUID subjectId;

  @Column(length = Changes.LONGEST)
  String changes;

  String requestId;
  Long sealNumber;
  byte[] hash;

  AuditEntry() {}

  AuditEntry(Instant at, Actor actor, String action, AuditSubject subject, Changes changes) {
    this.id = Ids.next();
    this.at = at;
    this.actorKind = actor.kind();
    this.actorId = actor.id();
    this.unitId = subject.unitId();
    this.action = action;
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.changes = changes.json();
    this.requestId = RequestIds.current();
  }

  /** Gives the entry its place behind the entry that has {@code previous} as its hash. */
  void seal(long number, byte[] previous) {
    sealNumber = number;
    hash = hashBehind(previous);
  }

  /** What the hash must be; anything else means that a sealed entry was altered. */
  byte[] hashBehind(byte[] previous) {
    return new ChainHash(previous)
        .add(id)
        .add(at)
        .add(actorKind)
        .add(actorId)
        .add(unitId)
        .add(action)
        .add(subjectType)
        .add(subjectId)
        .add(changes)
        .add(requestId)
        .digest();
  }
}
