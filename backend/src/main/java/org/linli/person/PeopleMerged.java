package org.linli.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Two records become one, told within the same transaction with both rows locked. Every room turns
 * its rows that name the one which goes to the one which is kept, and says which they were; or
 * refuses.
 *
 * @param moved what the rooms have turned over so far
 */
public record PeopleMerged(UUID keptId, UUID goneId, List<MovedRow> moved) {

  /** These rows named the one that goes, and name the one that is kept now. */
  public void moved(String table, Collection<UUID> rows) {
    rows.forEach(row -> moved.add(new MovedRow(table, row)));
  }
}
