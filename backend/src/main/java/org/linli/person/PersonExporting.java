package org.linli.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that is kept of somebody is collected for them, told within the same transaction.
 * Every room adds what it keeps; values as texts, by the names that the API gives the fields.
 */
public record PersonExporting(UUID personId, List<ExportSection> sections) {

  /** What one table keeps of them; nothing is added where there is nothing. */
  public void add(String table, List<Map<String, String>> rows) {
    if (!rows.isEmpty()) {
      sections.add(new ExportSection(table, rows));
    }
  }
}
