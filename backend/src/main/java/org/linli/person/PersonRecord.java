package org.linli.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.shared.sheet.intake.RowChange;

/**
 * Everything that is known of somebody, for a room that holds a table against it or takes one out.
 * It is not shown: whoever shows what is masked elsewhere has the right, and writes that down.
 *
 * @param view as readers see it
 * @param whole the same with whole numbers
 */
public record PersonRecord(PersonView view, PersonDetails whole) {

  /**
   * As a table has it, by the keys of {@link PersonLine}.
   *
   * @param unmasked with whole numbers
   */
  public Map<String, Object> cells(boolean unmasked) {
    var cells = new HashMap<String, Object>();
    cells.put(PersonLine.NAME, view.name());
    cells.put(PersonLine.SEX, view.sex());
    cells.put(PersonLine.BIRTH_DATE, view.birthDate());
    cells.put(PersonLine.PHONE, unmasked ? whole.phone() : view.phone());
    cells.put(
        PersonLine.IDENTITY_NUMBER, unmasked ? whole.identityNumber() : view.identityNumber());
    return cells;
  }

  /**
   * What would change of it, as lists show it.
   *
   * @param wish what a record can say
   */
  public List<RowChange> changes(PersonDetails wish, LocalDate today) {
    return PersonDifference.between(whole, wish, today);
  }
}
