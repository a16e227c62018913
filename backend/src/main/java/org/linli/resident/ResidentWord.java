package org.linli.resident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.linli.shared.database.Ids;

/** A word by whose beginning somebody is found; see the migration. */
@Entity
class ResidentWord {
  @Id UUID id;
  UUID unitId;
  String word;
  UUID householdId;

  /** Null for a word of the household's address. */
  UUID residentId;

  ResidentWord() {}

  ResidentWord(UUID unitId, String word, UUID householdId, UUID residentId) {
    this.id = Ids.next();
    this.unitId = unitId;
    this.word = word;
    this.householdId = householdId;
    this.residentId = residentId;
  }
}
