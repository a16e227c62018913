package org.linli.resident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.linli.shared.actor.Actor;
import org.linli.shared.database.Ids;

/** What somebody who cares noted. */
@Entity
class CareNote {
  @Id UUID id;
  UUID residentId;
  UUID unitId;
  String text;
  UUID writtenBy;
  String writtenByName;
  Instant writtenAt;

  CareNote() {}

  CareNote(Resident resident, String text, Actor actor, Instant at) {
    this.id = Ids.next();
    this.residentId = resident.id;
    this.unitId = resident.unitId;
    this.text = text.strip();
    this.writtenBy = actor.id();
    this.writtenByName = actor.name();
    this.writtenAt = at;
  }
}
