package org.linli.servicewindow.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;

/**
 * One thing that happened in a hall. Written under the hall's lock; never changed, never deleted.
 */
@Entity
class LedgerEntry {
  /** Position: without gap in each hall. */
  @Embeddable
  record Key(UUID hallId, long seq) {}

  @EmbeddedId Key key;
  Instant at;

  /** Where that was earlier: a number given out while the kiosk was cut off. */
  Instant happenedAt;

  LocalDate businessDate;

  @Enumerated(EnumType.STRING)
  LedgerKind kind;

  UUID ticketId;
  String number;
  boolean discreet;
  String fromStatus;
  String toStatus;
  UUID serviceId;
  UUID windowId;
  UUID targetWindowId;
  Long queueRank;
  String priorityClass;

  @Enumerated(EnumType.STRING)
  ActorKind actorKind;

  UUID actorId;
  String reason;

  LedgerEntry() {}

  LedgerEntry(Key key, Instant at, Actor actor, LedgerFact fact) {
    this.key = key;
    this.at = at;
    this.actorKind = actor.kind();
    this.actorId = actor.id();
    this.businessDate = fact.businessDate();
    this.kind = fact.kind();
    this.ticketId = fact.ticketId();
    this.number = fact.number();
    this.discreet = fact.discreet();
    this.fromStatus = fact.fromStatus();
    this.toStatus = fact.toStatus();
    this.serviceId = fact.serviceId();
    this.windowId = fact.windowId();
    this.targetWindowId = fact.targetWindowId();
    this.queueRank = fact.queueRank();
    this.priorityClass = fact.priorityClass();
    this.reason = fact.reason();
  }
}
