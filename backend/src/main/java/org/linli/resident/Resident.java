package org.linli.resident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.linli.person.PersonView;
import org.linli.person.Sex;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/** One person's time in one household. Whoever moves gets a new row; the old one stays. */
@Entity
class Resident {
  @Id UUID id;
  UUID unitId;
  UUID householdId;
  UUID personId;

  @Enumerated(EnumType.STRING)
  Relation relation;

  LocalDate movedIn;

  /** The day they left; null while they live there. */
  LocalDate movedOut;

  String movedOutReason;

  /** Works or studies elsewhere most of the year 外出. */
  boolean away;

  /** Lives here without being registered here by the police 流动人口. */
  boolean floating;

  /** The household's; see the migration on copies. */
  String addressKey;

  /** The person's, like the three below. */
  String name;

  @Enumerated(EnumType.STRING)
  Sex sex;

  LocalDate birthDate;

  /** Masked. */
  String phone;

  Instant createdAt;
  @Version long version;

  /** The database's own: 1 while they live there, else 0. */
  @Column(insertable = false, updatable = false)
  Integer living;

  Resident() {}

  Resident(Household household, PersonView person, Stay stay, Instant at) {
    this.id = Ids.next();
    this.unitId = household.unitId;
    this.householdId = household.id;
    this.personId = person.id();
    this.relation = stay.relation();
    this.movedIn = stay.movedIn();
    this.away = stay.away();
    this.floating = stay.floating();
    this.addressKey = household.addressKey;
    this.createdAt = at;
    copy(person);
  }

  void copy(PersonView person) {
    name = person.name();
    sex = person.sex();
    birthDate = person.birthDate();
    phone = person.phone();
  }

  /**
   * What was so before is left as it is: a corrected name is not refused for it.
   *
   * @param born as will be known of the person; null if it will not be
   * @throws ProblemException born-after-moving-in
   */
  void refuseUnborn(LocalDate born) {
    if (born != null && !born.equals(birthDate) && movedIn.isBefore(born)) {
      throw new ProblemException(ResidentProblem.BORN_AFTER_MOVING_IN, movedIn);
    }
  }

  boolean isHead() {
    return relation == Relation.HEAD;
  }

  /**
   * @throws ProblemException moved-out-already, invalid-input for a day before they moved in
   */
  void moveOut(LocalDate on, String reason) {
    refuseIfGone();
    if (on.isBefore(movedIn)) {
      throw ProblemException.tooEarly("on", movedIn);
    }
    movedOut = on;
    movedOutReason = reason.strip();
  }

  /** They never left: what ended this row is taken back. */
  void stay() {
    movedOut = null;
    movedOutReason = null;
  }

  /**
   * @throws ProblemException moved-out-already
   */
  void mark(boolean nowAway, boolean nowFloating) {
    refuseIfGone();
    away = nowAway;
    floating = nowFloating;
  }

  void relate(Relation toHead) {
    relation = toHead;
  }

  void refuseIfGone() {
    if (movedOut != null) {
      throw new ProblemException(ResidentProblem.MOVED_OUT_ALREADY, movedOut);
    }
  }

  /** By what they are found. */
  List<ResidentWord> words() {
    return Words.of(name, phone).stream()
        .map(word -> new ResidentWord(unitId, word, householdId, id))
        .toList();
  }

  AuditSubject subject() {
    return new AuditSubject("Resident", id, unitId);
  }
}
