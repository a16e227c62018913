package org.linli.person;

import java.util.List;
import java.util.UUID;

/**
 * They are two again, told within the same transaction with both rows locked. Every room gives back
 * those of its rows that moved and still name the one that was kept.
 */
public record MergeUndone(UUID keptId, UUID goneId, List<MovedRow> moved) {

  /** Which rows of this table had moved. */
  public List<UUID> rows(String table) {
    return moved.stream().filter(row -> row.table().equals(table)).map(MovedRow::id).toList();
  }
}
