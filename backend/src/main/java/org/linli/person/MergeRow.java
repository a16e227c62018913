package org.linli.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.linli.shared.database.Ids;

/** One row that moved with a merge. */
@Entity
@Immutable
@Table(name = "person_merge_row")
class MergeRow {
  @Id UUID id;
  UUID mergeId;

  @Column(name = "what")
  String table;

  UUID rowId;

  MergeRow() {}

  MergeRow(UUID mergeId, MovedRow moved) {
    this.id = Ids.next();
    this.mergeId = mergeId;
    this.table = moved.table();
    this.rowId = moved.id();
  }
}
