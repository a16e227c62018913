package org.linli.resident.sheet;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linli.shared.sheet.SheetLayout;
import org.linli.shared.sheet.intake.ImportErrorView;
import org.linli.shared.sheet.intake.PlannedRow;
import org.linli.shared.sheet.intake.RowChange;
import org.linli.shared.sheet.intake.RowKind;

/**
 * What becomes of one row of a table of residents.
 *
 * @param row as Excel counts
 * @param name whom it tells of; null if it does not say
 * @param changes what it changes of somebody who lives there
 * @param errors what is wrong with it
 */
public record ImportRowView(
    int row,
    RowKind kind,
    @Nullable String name,
    List<ImportChangeView> changes,
    List<ImportErrorView> errors) {

  static ImportRowView of(PlannedRow row, SheetLayout layout, Locale language) {
    return new ImportRowView(
        row.number(),
        row.kind(),
        row.name(),
        row.changes().stream().map(c -> ImportChangeView.of(c, layout, language)).toList(),
        row.errors().stream().map(e -> ImportErrorView.of(e, layout, language)).toList());
  }

  /**
   * What one cell changes.
   *
   * @param column its key
   * @param heading what it is called in the table
   * @param before in the words of the table, masked as in lists; null if nothing was known
   * @param after likewise
   */
  public record ImportChangeView(
      String column, String heading, @Nullable String before, @Nullable String after) {
    static ImportChangeView of(RowChange change, SheetLayout layout, Locale language) {
      return new ImportChangeView(
          change.column(),
          layout.heading(change.column(), language),
          layout.text(change.column(), change.before(), language),
          layout.text(change.column(), change.after(), language));
    }
  }
}
