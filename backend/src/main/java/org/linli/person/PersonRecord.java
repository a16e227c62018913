package org.linli.person;

import java.util.HashMap;
import java.util.Map;

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
}
