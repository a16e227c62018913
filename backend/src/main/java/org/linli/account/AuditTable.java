package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.shared.audit.AuditEntryView;
import org.linli.shared.http.CallerLanguage;

/** The audit log as a table, one entry a row, what changed in one cell. */
@ApplicationScoped
class AuditTable {
  private static final int COLUMNS = 10;
  private final LogTable table;
  private final CallerLanguage language;

  AuditTable(LogTable table, CallerLanguage language) {
    this.table = table;
    this.language = language;
  }

  /**
   * @param entries at most {@link LogTable#LONGEST} + 1
   */
  String of(List<AuditEntryView> entries) {
    var erased = language.words(LogTable.class).getString("erased");
    return table.of("audit", COLUMNS, entries, entry -> row(entry, erased));
  }

  private static Object[] row(AuditEntryView e, String erased) {
    return new Object[] {
      e.at(),
      e.actorName() == null ? e.actorKind() : e.actorName(),
      e.action(),
      e.subjectType(),
      name(e, e.subjectId().toString(), erased),
      e.subjectId(),
      e.unitName(),
      changes(e, erased),
      e.requestId(),
      e.sealNumber()
    };
  }

  private static String changes(AuditEntryView e, String erased) {
    return e.changes().entrySet().stream()
        .map(field -> field.getKey() + ": " + pair(e, field.getValue(), erased))
        .collect(Collectors.joining("; "));
  }

  private static String pair(AuditEntryView e, List<String> pair, String erased) {
    return pair.isEmpty()
        ? "…"
        : shown(e, pair.get(0), erased) + " → " + shown(e, pair.get(1), erased);
  }

  private static String shown(AuditEntryView e, String text, String erased) {
    if (text == null) {
      return "–";
    }
    var name = name(e, text, erased);
    return name == null ? text : name + " (" + text + ")";
  }

  /** Null for what is not known by name. */
  private static String name(AuditEntryView e, String id, String erased) {
    var known = e.names().get(id);
    if (known == null) {
      return null;
    }
    return known.erased() ? erased : known.name();
  }
}
