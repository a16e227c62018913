package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.shared.audit.AuditEntryView;

/** The audit log as a table, one entry a row, what changed in one cell. */
@ApplicationScoped
class AuditTable {
  private static final int COLUMNS = 9;
  private final LogTable table;

  AuditTable(LogTable table) {
    this.table = table;
  }

  /**
   * @param entries at most {@link LogTable#LONGEST} + 1
   */
  String of(List<AuditEntryView> entries) {
    return table.of("audit", COLUMNS, entries, AuditTable::row);
  }

  private static Object[] row(AuditEntryView e) {
    return new Object[] {
      e.at(),
      e.actorName() == null ? e.actorKind() : e.actorName(),
      e.action(),
      e.subjectType(),
      e.subjectId(),
      e.unitName(),
      changes(e.changes()),
      e.requestId(),
      e.sealNumber()
    };
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
