package org.linli.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything that is kept of somebody, whole. */
public record PersonExport(UUID personId, Instant at, List<ExportSection> sections) {
  @Override
  public String toString() {
    return "PersonExport[" + personId + "]";
  }
}
