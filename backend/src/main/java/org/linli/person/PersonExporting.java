package org.linli.person;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.time.BusinessDate;

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

  /** A moment on the clock of the house, as it goes into a section. */
  public static String moment(Instant at) {
    return local(at).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  static OffsetDateTime local(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).atZone(BusinessDate.HOUSE).toOffsetDateTime();
  }
}
