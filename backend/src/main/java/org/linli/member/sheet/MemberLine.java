package org.linli.member.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.member.MemberFile;
import org.linli.member.path.MemberStatus;
import org.linli.person.PersonLine;
import org.linli.shared.sheet.SheetCells;
import org.linli.shared.sheet.SheetError;
import org.linli.shared.sheet.SheetRow;

/**
 * One row of a table of members, read; null where nothing stood.
 *
 * @param number the row, as Excel counts
 * @param days by column
 * @param errors what is wrong with it by itself
 */
record MemberLine(
    int number,
    String branch,
    String group,
    PersonLine person,
    MemberStatus status,
    Map<String, LocalDate> days,
    List<SheetError> errors) {
  private static final int LONGEST_NAME = 60;
  private static final List<String> DAYS =
      List.of(
          MemberColumns.APPLIED_ON,
          MemberColumns.PROBATION_FROM,
          MemberColumns.FULL_ON,
          MemberColumns.SINCE);

  static MemberLine of(SheetRow row) {
    var cells = new SheetCells(row);
    var days = new HashMap<String, LocalDate>();
    DAYS.forEach(column -> days.put(column, cells.day(column)));
    return new MemberLine(
        cells.number(),
        cells.text(MemberColumns.BRANCH, LONGEST_NAME),
        cells.text(MemberColumns.GROUP, LONGEST_NAME),
        PersonLine.of(cells),
        cells.demandedChoice(MemberColumns.STATUS, MemberStatus.class),
        days,
        cells.errors());
  }

  LocalDate day(String column) {
    return days.get(column);
  }

  /** All the days of this file, also where it knows none. */
  boolean saysDaysOf(MemberFile file) {
    return Objects.equals(day(MemberColumns.APPLIED_ON), file.appliedOn())
        && Objects.equals(day(MemberColumns.PROBATION_FROM), file.probationFrom())
        && Objects.equals(day(MemberColumns.FULL_ON), file.fullOn())
        && Objects.equals(day(MemberColumns.SINCE), file.since());
  }

  SheetError error(String column, String code) {
    return new SheetError(number, column, code);
  }

  @Override
  public String toString() {
    return "MemberLine[" + number + "]";
  }
}
