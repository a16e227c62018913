package org.linli.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/** That two records were made one, until it is undone; it stays to be read. */
@Entity
@Table(name = "person_merge")
class Merge {
  @Id UUID id;
  UUID keptId;
  UUID goneId;

  /** Whose staff kept the one that stays. */
  UUID unitId;

  String reason;

  /** What the one that stays lacked and took over, with commas between. */
  String filled;

  /** Of the identity number that moved along; null if none did. */
  @Column(name = "identity_index")
  byte[] identityIndex;

  Instant mergedAt;
  Instant undoneAt;
  String undoReason;
  @Version long version;

  Merge() {}

  Merge(Person kept, Person gone, String reason, Instant at) {
    this.id = Ids.next();
    this.keptId = kept.id;
    this.goneId = gone.id;
    this.unitId = kept.unitId;
    this.reason = reason.strip();
    this.filled = "";
    this.mergedAt = at;
  }

  void tookOver(Collection<String> fields, byte[] movedIdentity) {
    filled = String.join(",", fields);
    identityIndex = movedIdentity;
  }

  void tookOver(String field) {
    filled = filled.isEmpty() ? field : filled + "," + field;
  }

  List<String> filled() {
    return filled.isEmpty() ? List.of() : Arrays.asList(filled.split(","));
  }

  /**
   * @throws ProblemException merge-undone
   */
  void undo(String why, Instant at) {
    if (undoneAt != null) {
      throw new ProblemException(PersonProblem.MERGE_UNDONE);
    }
    undoneAt = at;
    undoReason = why.strip();
  }
}
