package org.linli.person.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linli.shared.actor.Actor;
import org.linli.shared.actor.ActorKind;
import org.linli.shared.database.Ids;
import org.linli.shared.http.RequestIds;
import org.linli.shared.problem.ProblemException;

/** One look at what is sensitive; never changed, never deleted. */
@Entity
@Immutable
class ViewEntry {
  static final int LONGEST_PURPOSE = 200;

  @Id UUID id;
  Instant at;

  @Enumerated(EnumType.STRING)
  ActorKind actorKind;

  UUID actorId;

  /** Null for a list. */
  UUID personId;

  /** Whose auditors see the look. */
  UUID unitId;

  @Enumerated(EnumType.STRING)
  Viewed what;

  @Column(length = LONGEST_PURPOSE)
  String purpose;

  String requestId;

  ViewEntry() {}

  /**
   * @throws ProblemException invalid-input for a purpose that says nothing or too much
   */
  ViewEntry(Instant at, Actor actor, UUID personId, UUID unitId, Viewed what, String purpose) {
    this.id = Ids.next();
    this.at = at;
    this.actorKind = actor.kind();
    this.actorId = actor.id();
    this.personId = personId;
    this.unitId = unitId;
    this.what = what;
    this.purpose = stated(purpose);
    this.requestId = RequestIds.current();
    if (personId == null && what != Viewed.EXPORT) {
      throw new IllegalArgumentException("only a list is about nobody in particular");
    }
  }

  /** In the order of the columns. */
  Object[] row() {
    return new Object[] {id, at, actorKind, actorId, personId, unitId, what, purpose, requestId};
  }

  private static String stated(String purpose) {
    if (purpose == null || purpose.isBlank()) {
      throw ProblemException.field("purpose", "required");
    }
    var text = purpose.strip();
    if (text.length() > LONGEST_PURPOSE) {
      throw ProblemException.field("purpose", "malformed");
    }
    return text;
  }
}
