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
import org.linli.shared.problem.ProblemException;

/** One person. */
@Entity
class Person {
  /** How whoever was erased is called. */
  static final String ERASED = "＊";

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

  /** The record that was kept when the two were made one; null for one that stands by itself. */
  UUID mergedInto;

  /** Since when nothing tells who it was; null for everybody else. */
  Instant erasedAt;

  Instant createdAt;
  @Version long version;

  Person() {}

  Person(String name, UUID unitId, Instant at) {
    this.id = Ids.next();
    this.name = name.strip();
    this.unitId = unitId;
    this.createdAt = at;
  }

  /** It can be found and changed. */
  boolean stands() {
    return mergedInto == null && erasedAt == null;
  }

  /**
   * @throws ProblemException person-merged
   */
  void refuseIfMerged() {
    if (mergedInto != null) {
      throw new ProblemException(PersonProblem.PERSON_MERGED);
    }
  }

  /**
   * @throws ProblemException person-merged if it was before
   */
  void mergeInto(Person kept) {
    refuseIfMerged();
    mergedInto = kept.id;
  }

  void part() {
    mergedInto = null;
  }

  /** Nothing remains that tells who it was. */
  void erase(Instant at) {
    name = ERASED;
    sex = null;
    birthDate = null;
    phone = null;
    identify(null, null);
    erasedAt = at;
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
