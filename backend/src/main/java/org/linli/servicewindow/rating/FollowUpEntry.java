package org.linli.servicewindow.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.linli.shared.actor.Actor;
import org.linli.shared.database.Ids;

/** One line of a follow-up's history; lines are only ever added. */
@Entity
class FollowUpEntry {
  @Id UUID id;
  UUID followUpId;

  @Enumerated(EnumType.STRING)
  FollowUpStep step;

  Instant at;

  /** Who did it; null for the system, which opened it. */
  UUID actorId;

  String actorName;

  @Enumerated(EnumType.STRING)
  CallBackOutcome outcome;

  /** A note, what was said, or the new owner's name. */
  String words;

  FollowUpEntry() {}

  FollowUpEntry(UUID followUpId, FollowUpStep step, Actor actor, Instant at) {
    this.id = Ids.next();
    this.followUpId = followUpId;
    this.step = step;
    this.actorId = actor.id();
    this.actorName = actor.name();
    this.at = at;
  }

  FollowUpEntry saying(CallBackOutcome became, String text) {
    outcome = became;
    words = text == null || text.isBlank() ? null : text.strip();
    return this;
  }
}
