package org.linli.person;

import java.util.UUID;

/**
 * Somebody.
 *
 * @param unitId the unit whose staff keep the record
 */
public record PersonView(UUID id, String name, UUID unitId) {

  static PersonView of(Person person) {
    return new PersonView(person.id, person.name, person.unitId);
  }
}
