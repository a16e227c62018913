package org.linli.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.database.Ids;

/** One person. */
@Entity
class Person {
  @Id UUID id;
  String name;

  @Enumerated(EnumType.STRING)
  Sex sex;

  LocalDate birthDate;

  /** Digits alone. */
  String phone;

  /** See {@link IdentityVault}; null with its index. */
  byte[] identitySealed;

  byte[] identityIndex;

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

  void describe(Facts facts) {
    name = facts.name();
    sex = facts.sex();
    birthDate = facts.birthDate();
    phone = facts.phone() == null ? null : facts.phone().digits();
  }

  /** Null takes it away. */
  void identify(byte[] sealed, byte[] index) {
    identitySealed = sealed;
    identityIndex = index;
  }
}
