package org.linli.resident.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.person.PersonDetails;
import org.linli.person.Sex;
import org.linli.resident.Relation;
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
    String name,
    Relation relation,
    Sex sex,
    LocalDate birthDate,
    String identityNumber,
    String phone,
    LocalDate movedIn,
    Boolean away,
    Boolean floating,
    List<SheetError> errors) {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_ADDRESS = 80;
  private static final int LONGEST_NUMBER = 20;

  static ResidentLine of(SheetRow row) {
    var cells = new Cells(row);
    var line =
        new ResidentLine(
            row.number(),
            cells.demanded(ResidentColumns.GROUP, LONGEST_NAME),
            cells.demanded(ResidentColumns.ADDRESS, LONGEST_ADDRESS),
            cells.demanded(ResidentColumns.NAME, LONGEST_NAME),
            cells.relation(),
            cells.sex(),
            cells.day(ResidentColumns.BIRTH_DATE),
            cells.text(ResidentColumns.IDENTITY_NUMBER, LONGEST_NUMBER),
            cells.text(ResidentColumns.PHONE, LONGEST_NUMBER),
            cells.day(ResidentColumns.MOVED_IN),
            cells.flag(ResidentColumns.AWAY),
            cells.flag(ResidentColumns.FLOATING),
            cells.errors);
    return line;
  }

  boolean isSound() {
    return errors.isEmpty();
  }

  /** As the house knows people; a number that is masked says nothing new. */
  PersonDetails details() {
    return new PersonDetails(name, sex, birthDate, unmasked(phone), unmasked(identityNumber));
  }

  static boolean isMasked(String number) {
    return number != null && number.indexOf('*') >= 0;
  }

  private static String unmasked(String number) {
    return isMasked(number) ? null : number;
  }

  SheetError error(String column, String code) {
    return new SheetError(number, column, code);
  }

  @Override
  public String toString() {
    return "ResidentLine[" + number + "]";
  }

  /** Reads cell after cell and remembers what is wrong. */
  private static final class Cells {
    private final SheetRow row;
    private final List<SheetError> errors;

    Cells(SheetRow row) {
      this.row = row;
      this.errors = new ArrayList<>(row.errors());
    }

    String demanded(String column, int longest) {
      var text = text(column, longest);
      if (text == null && !isWrong(column)) {
        errors.add(new SheetError(row.number(), column, "required"));
      }
      return text;
    }

    String text(String column, int longest) {
      var text = row.cells().get(column);
      if (text != null && text.length() > longest) {
        errors.add(new SheetError(row.number(), column, "size"));
        return null;
      }
      if (text != null && text.chars().anyMatch(c -> c < ' ')) {
        errors.add(new SheetError(row.number(), column, "characters"));
        return null;
      }
      return text;
    }

    Relation relation() {
      var name = demanded(ResidentColumns.RELATION, LONGEST_NAME);
      return name == null ? null : Relation.valueOf(name);
    }

    Sex sex() {
      var name = row.cells().get(ResidentColumns.SEX);
      return name == null ? null : Sex.valueOf(name);
    }

    LocalDate day(String column) {
      var day = row.cells().get(column);
      if (day == null) {
        return null;
      }
      var date = LocalDate.parse(day);
      if (date.getYear() < 1880) {
        errors.add(new SheetError(row.number(), column, "range"));
      }
      return date;
    }

    Boolean flag(String column) {
      var name = row.cells().get(column);
      return name == null ? null : Boolean.valueOf(ResidentColumns.YES.equals(name));
    }

    private boolean isWrong(String column) {
      return errors.stream().anyMatch(e -> e.column().equals(column));
    }
  }
}
