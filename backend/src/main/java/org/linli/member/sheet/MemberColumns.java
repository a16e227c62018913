package org.linli.member.sheet;

import java.util.List;
import org.linli.member.path.MemberStatus;
import org.linli.person.PersonLine;
import org.linli.person.Sex;
import org.linli.shared.sheet.SheetColumn;
import org.linli.shared.sheet.SheetLayout;

/** The columns of a table of members. */
final class MemberColumns {
  static final String BRANCH = "branch";
  static final String GROUP = "group";
  static final String STATUS = "status";
  static final String APPLIED_ON = "appliedOn";
  static final String PROBATION_FROM = "probationFrom";
  static final String FULL_ON = "fullOn";
  static final String SINCE = "since";

  static final SheetLayout LAYOUT =
      new SheetLayout(
          MemberColumns.class,
          List.of(
              SheetColumn.text(BRANCH),
              SheetColumn.text(GROUP),
              SheetColumn.text(PersonLine.NAME),
              SheetColumn.choice(PersonLine.SEX, Sex.class),
              SheetColumn.date(PersonLine.BIRTH_DATE),
              SheetColumn.text(PersonLine.IDENTITY_NUMBER),
              SheetColumn.text(PersonLine.PHONE),
              SheetColumn.choice(STATUS, MemberStatus.class),
              SheetColumn.date(APPLIED_ON),
              SheetColumn.date(PROBATION_FROM),
              SheetColumn.date(FULL_ON),
              SheetColumn.date(SINCE)));

  private MemberColumns() {}
}
