package org.linli.person;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Everything that is kept of somebody, whole.
 *
 * @param at when it was taken out, on the clock of the house
 */
public record PersonExport(UUID personId, OffsetDateTime at, List<ExportSection> sections) {
  @Override
  public String toString() {
    return "PersonExport[" + personId + "]";
  }
}
