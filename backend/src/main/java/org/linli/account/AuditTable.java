package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.shared.audit.AuditEntryView;
import org.linli.shared.csv.CsvTable;
import org.linli.shared.http.CallerLanguage;

/** The audit log as a table, one entry a row, what changed in one cell. */
@ApplicationScoped
class AuditTable {
  private static final int COLUMNS = 9;
  private final CallerLanguage language;

  AuditTable(CallerLanguage language) {
    this.language = language;
  }

  /**
   * @param entries at most limit + 1; the last one only says that there are more
   */
  String of(List<AuditEntryView> entries, int limit) {
    var words = language.words(AuditTable.class);
    var table =
        CsvTable.headed(
            IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(i -> words.getString("column." + i))
                .toArray());
    entries.stream().limit(limit).forEach(entry -> row(table, entry));
    if (entries.size() > limit) {
      table.row(words.getString("more"));
    }
    return table.text();
  }

  private static void row(CsvTable table, AuditEntryView e) {
    table.row(
        e.at(),
        e.actorName() == null ? e.actorKind() : e.actorName(),
        e.action(),
        e.subjectType(),
        e.subjectId(),
        e.unitName(),
        changes(e.changes()),
        e.requestId(),
        e.sealNumber());
  }

  private static String changes(Map<String, List<String>> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + ": " + pair(field.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String pair(List<String> pair) {
    return pair.isEmpty() ? "…" : shown(pair.get(0)) + " → " + shown(pair.get(1));
  }

  private static String shown(String text) {
    return text == null ? "–" : text;
  }
}
