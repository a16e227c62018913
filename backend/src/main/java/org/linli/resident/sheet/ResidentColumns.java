package org.linli.resident.sheet;

import java.util.List;
import org.linli.person.PersonLine;
import org.linli.person.Sex;
import org.linli.resident.Relation;
import org.linli.shared.sheet.SheetColumn;
import org.linli.shared.sheet.SheetLayout;

/** The columns of a table of residents. */
final class ResidentColumns {
  static final String GROUP = "group";
  static final String ADDRESS = "address";
  static final String RELATION = "relation";
  static final String MOVED_IN = "movedIn";
  static final String AWAY = "away";
  static final String FLOATING = "floating";
  static final String YES = "YES";
  static final String NO = "NO";

  static final SheetLayout LAYOUT =
      new SheetLayout(
          ResidentColumns.class,
          List.of(
              SheetColumn.text(GROUP),
              SheetColumn.text(ADDRESS),
              SheetColumn.text(PersonLine.NAME),
              SheetColumn.choice(RELATION, Relation.class),
              SheetColumn.choice(PersonLine.SEX, Sex.class),
              SheetColumn.date(PersonLine.BIRTH_DATE),
              SheetColumn.text(PersonLine.IDENTITY_NUMBER),
              SheetColumn.text(PersonLine.PHONE),
              SheetColumn.date(MOVED_IN),
              SheetColumn.choice(AWAY, YES, NO),
              SheetColumn.choice(FLOATING, YES, NO)));

  private ResidentColumns() {}

  static String flag(boolean is) {
    return is ? YES : NO;
  }
}
