package org.linli.resident.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.sheet.intake.ImportDesk;
import org.linli.shared.sheet.intake.PlannedRow;
import org.linli.shared.sheet.intake.RowKind;

/** Shows what becomes of the rows of a table that waits. */
@ApplicationScoped
public class ImportRowService {
  private final ImportDesk desk;
  private final ResidentIntake intake;
  private final ImportRows rows;
  private final CallerLanguage language;

  ImportRowService(
      ImportDesk desk, ResidentIntake intake, ImportRows rows, CallerLanguage language) {
    this.desk = desk;
    this.intake = intake;
    this.rows = rows;
    this.language = language;
  }

  /**
   * In the order of the table; none once it is over.
   *
   * @param kind null for all
   * @throws org.linli.shared.problem.ProblemException not-found
   */
  @Transactional
  public Page<ImportRowView> page(
      UUID importId, RowKind kind, PageRequest request, Set<UUID> reach) {
    desk.get(intake, importId, reach);
    var after = request.after(1).map(c -> c.part(0, Integer::valueOf)).orElse(0);
    var words = Locale.forLanguageTag(language.tag());
    return Page.cut(
            rows.page(importId, kind, after, request.limit() + 1),
            request.limit(),
            (PlannedRow row) -> Cursor.of(row.number()))
        .map(row -> ImportRowView.of(row, ResidentColumns.LAYOUT, words));
  }
}
