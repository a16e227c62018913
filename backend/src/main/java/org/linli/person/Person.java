package org.linli.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.linli.shared.database.Ids;

/** One person. */
@Entity
class Person {
  @Id UUID id;
  String name;

  /** Whose staff keep the record; it decides who finds this person. */
  UUID unitId;

  Instant createdAt;
  @Version long version;

  Person() {}

  Person(String name, UUID unitId, Instant at) {
    this.id = Ids.next();
    this.name = name.strip();
    this.unitId = unitId;
    this.createdAt = at;
  }

  void rename(String newName) {
    name = newName.strip();
  }
}
