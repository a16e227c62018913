package org.linli.resident.sheet;

import java.time.LocalDate;
import java.util.List;
import org.linli.person.PersonLine;
import org.linli.resident.Relation;
import org.linli.shared.sheet.SheetCells;
import org.linli.shared.sheet.SheetError;
import org.linli.shared.sheet.SheetRow;

/**
 * One row of a table of residents, read; null where nothing stood.
 *
 * @param number the row, as Excel counts
 * @param errors what is wrong with it by itself
 */
record ResidentLine(
    int number,
    String group,
    String address,
    PersonLine person,
    Relation relation,
    LocalDate movedIn,
    Boolean away,
    Boolean floating,
    List<SheetError> errors) {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_ADDRESS = 80;

  static ResidentLine of(SheetRow row) {
    var cells = new SheetCells(row);
    return new ResidentLine(
        cells.number(),
        cells.demanded(ResidentColumns.GROUP, LONGEST_NAME),
        cells.demanded(ResidentColumns.ADDRESS, LONGEST_ADDRESS),
        PersonLine.of(cells),
        cells.demandedChoice(ResidentColumns.RELATION, Relation.class),
        cells.day(ResidentColumns.MOVED_IN),
        cells.flag(ResidentColumns.AWAY, ResidentColumns.YES),
        cells.flag(ResidentColumns.FLOATING, ResidentColumns.YES),
        cells.errors());
  }

  boolean isSound() {
    return errors.isEmpty();
  }

  SheetError error(String column, String code) {
    return new SheetError(number, column, code);
  }

  @Override
  public String toString() {
    return "ResidentLine[" + number + "]";
  }
}
