package org.linli.shared.sheet.intake;

import java.util.Locale;
import org.linli.shared.sheet.SheetError;
import org.linli.shared.sheet.SheetLayout;

/**
 * What is wrong with one cell.
 *
 * @param row as Excel counts
 * @param column its key
 * @param heading what it is called in the table
 * @param code stable reason
 * @param message the same for a person
 */
public record ImportErrorView(int row, String column, String heading, String code, String message) {
  public static ImportErrorView of(SheetError e, SheetLayout layout, Locale language) {
    return new ImportErrorView(
        e.row(), e.column(), layout.heading(e.column(), language), e.code(), e.message(language));
  }
}
