package org.linli.shared.sheet.intake;

import java.util.List;
import org.linli.shared.sheet.SheetError;

/**
 * What becomes of one row, as far as anything does.
 *
 * @param number as Excel counts
 * @param name whom it tells of; null if it does not say
 * @param changes none unless something changes
 * @param errors none unless something is wrong
 */
public record PlannedRow(
    int number, RowKind kind, String name, List<RowChange> changes, List<SheetError> errors) {

  public static PlannedRow faulty(int number, String name, List<SheetError> errors) {
    return new PlannedRow(number, RowKind.ERROR, name, List.of(), errors);
  }

  public static PlannedRow entering(int number, String name) {
    return new PlannedRow(number, RowKind.NEW, name, List.of(), List.of());
  }

  public static PlannedRow changing(int number, String name, List<RowChange> changes) {
    return new PlannedRow(number, RowKind.CHANGED, name, changes, List.of());
  }

  @Override
  public String toString() {
    return "PlannedRow[" + number + " " + kind + "]";
  }
}
