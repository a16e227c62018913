package org.linli.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.linli.shared.sheet.intake.RowChange;

/** What would change of a record, as lists show it. */
final class PersonDifference {
  private final List<RowChange> changes = new ArrayList<>();

  private PersonDifference() {}

  /**
   * @param wish what a record can say; what follows from its identity number counts as said
   */
  static List<RowChange> between(PersonDetails known, PersonDetails wish, LocalDate today) {
    var before = Facts.of(known, null, null, today);
    var after = Facts.of(wish, null, null, today);
    var difference = new PersonDifference();
    difference.of(PersonLine.NAME, before.name(), after.name());
    difference.of(PersonLine.SEX, before.sex(), after.sex());
    difference.of(PersonLine.BIRTH_DATE, before.birthDate(), after.birthDate());
    difference.of(PersonLine.IDENTITY_NUMBER, before.identity(), after.identity());
    difference.of(PersonLine.PHONE, before.phone(), after.phone());
    return difference.changes;
  }

  /** Two numbers may look the same with their stars, and are not. */
  private void of(String column, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      changes.add(new RowChange(column, text(before), text(after)));
    }
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
