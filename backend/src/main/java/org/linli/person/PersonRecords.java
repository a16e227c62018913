package org.linli.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/** Writes what is known of somebody into the row, sealing what is sealed, and reads it masked. */
@ApplicationScoped
class PersonRecords {
  private final PersonRepository people;
  private final IdentityVault vault;
  private final Clock clock;

  PersonRecords(PersonRepository people, IdentityVault vault, Clock clock) {
    this.people = people;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * @return what changed, every value masked
   * @throws ProblemException invalid-input, identity-number-taken, identity-numbers-not-kept
   */
  Changes write(Person person, PersonDetails wish) {
    return write(person, wish, index -> refuseTaken(person, index, person.unitId));
  }

  /**
   * Does not ask whether others have the number: who writes many asks for all of them at once.
   *
   * @throws ProblemException invalid-input, identity-numbers-not-kept
   */
  void fill(Person person, PersonDetails wish) {
    write(person, wish, index -> {});
  }

  /**
   * @param check gets the index of a number that is new to the record, before it is written
   */
  private Changes write(Person person, PersonDetails wish, Consumer<byte[]> check) {
    var before = facts(person);
    var today = BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
    var now = Facts.of(wish, before.phone(), before.identity(), today);
    person.describe(now);
    if (now.identity() == null) {
      person.identify(null, null);
    } else if (!now.identity().equals(before.identity())) {
      var index = vault.index(now.identity());
      check.accept(index);
      person.identify(vault.seal(person.id, now.identity()), index);
    }
    return Changes.none()
        .masked("name", before.name(), now.name())
        .masked("sex", before.sex(), now.sex())
        .masked("birthDate", before.birthDate(), now.birthDate())
        .masked("phone", before.phone(), now.phone())
        .masked("identityNumber", before.identity(), now.identity());
  }

  /** Something changed that other rooms keep copies of. */
  static boolean areCopied(Changes changes) {
    return changes.touches("name", "sex", "birthDate", "phone");
  }

  private Facts facts(Person person) {
    return new Facts(
        person.name,
        person.sex,
        person.birthDate,
        person.phone == null ? null : new Phone(person.phone),
        person.identitySealed == null ? null : vault.open(person.id, person.identitySealed));
  }

  /**
   * @param index null refuses nothing
   * @throws ProblemException identity-number-taken
   */
  void refuseTaken(Person person, byte[] index, UUID unitId) {
    if (index != null && people.othersWith(index, unitId, person.id) > 0) {
      throw new ProblemException(PersonProblem.IDENTITY_NUMBER_TAKEN);
    }
  }

  String identityNumber(Person person) {
    return person.identitySealed == null
        ? null
        : vault.open(person.id, person.identitySealed).text();
  }

  PersonView view(Person person) {
    var facts = facts(person);
    return new PersonView(
        person.id,
        person.name,
        person.unitId,
        person.sex,
        person.birthDate,
        facts.phone() == null ? null : facts.phone().masked(),
        facts.identity() == null ? null : facts.identity().masked(),
        person.version);
  }
}
