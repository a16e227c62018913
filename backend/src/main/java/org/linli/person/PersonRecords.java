package org.linli.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/** Writes what is known of somebody into the row, sealing what is sealed, and reads it masked. */
@ApplicationScoped
class PersonRecords {
  static final String IDENTITY = "identityNumber";
  private static final String SEX = "sex";
  private static final String BIRTH_DATE = "birthDate";
  private static final String PHONE = "phone";
  private static final String KEEPER = "unitId";
  private final PersonRepository people;
  private final IdentityVault vault;
  private final Event<PersonIdentified> news;
  private final Clock clock;

  PersonRecords(
      PersonRepository people, IdentityVault vault, Event<PersonIdentified> news, Clock clock) {
    this.people = people;
    this.vault = vault;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @return what changed, every value masked
   * @throws ProblemException invalid-input, identity-number-taken, identity-numbers-not-kept
   */
  Changes write(Person person, PersonDetails wish) {
    return write(person, wish, index -> claim(person, index));
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

  /**
   * What the one that is kept lacks it takes over; the other keeps its own, but for the identity
   * number, which can be in one place only.
   *
   * @return the names of what was taken over
   * @throws ProblemException identity-number-taken
   */
  List<String> fill(Person kept, Person gone) {
    var filled = new ArrayList<String>();
    if (kept.identitySealed == null && gone.identitySealed != null) {
      var number = vault.open(gone.id, gone.identitySealed);
      if (agrees(kept.sex, number.sex()) && agrees(kept.birthDate, number.birthDate())) {
        moveIdentity(gone, kept);
        filled.add(IDENTITY);
      }
    }
    if (kept.sex == null && gone.sex != null) {
      kept.sex = gone.sex;
      filled.add(SEX);
    }
    if (kept.birthDate == null && gone.birthDate != null) {
      kept.birthDate = gone.birthDate;
      filled.add(BIRTH_DATE);
    }
    if (kept.phone == null && gone.phone != null) {
      kept.phone = gone.phone;
      filled.add(PHONE);
    }
    return filled;
  }

  /** Whose staff keep the record went along, when it did. */
  void noteKeeper(Person kept, Merge merge) {
    if (!kept.unitId.equals(merge.unitId)) {
      merge.tookOver(KEEPER);
    }
  }

  /**
   * What was taken over goes back, as far as it was not changed since; before they are two, so that
   * no number counts twice.
   *
   * @throws ProblemException identity-number-taken
   */
  void giveBack(Person kept, Person gone, Merge merge) {
    var filled = merge.filled();
    if (filled.contains(KEEPER) && kept.unitId.equals(gone.unitId)) {
      refuseTaken(kept, kept.identityIndex, merge.unitId);
      kept.unitId = merge.unitId;
    }
    if (filled.contains(IDENTITY) && Arrays.equals(kept.identityIndex, merge.identityIndex)) {
      moveIdentity(kept, gone);
    }
    // What a number of its own says stays.
    var isTold = kept.identitySealed != null;
    if (filled.contains(SEX) && !isTold && kept.sex == gone.sex) {
      kept.sex = null;
    }
    if (filled.contains(BIRTH_DATE) && !isTold && Objects.equals(kept.birthDate, gone.birthDate)) {
      kept.birthDate = null;
    }
    if (filled.contains(PHONE) && Objects.equals(kept.phone, gone.phone)) {
      kept.phone = null;
    }
    refuseTaken(gone, gone.identityIndex, gone.unitId);
  }

  private void moveIdentity(Person from, Person to) {
    var number = vault.open(from.id, from.identitySealed);
    from.identify(null, null);
    // One unit keeps a number once: the one row lets go of it before the other takes it.
    people.flush();
    var index = vault.index(number);
    claim(to, index);
    to.identify(vault.seal(to.id, number), index);
  }

  /**
   * A number that is new to the record: nobody of the unit has it, and whoever minds is told of
   * other units' records that say it.
   */
  private void claim(Person person, byte[] index) {
    var others = people.lockedOthers(index, person.id);
    if (others.stream().anyMatch(other -> other.unitId.equals(person.unitId))) {
      throw new ProblemException(PersonProblem.IDENTITY_NUMBER_TAKEN);
    }
    if (!others.isEmpty()) {
      news.fire(new PersonIdentified(person.id, others.stream().map(other -> other.id).toList()));
    }
  }

  /** A number that counts again is as good as new, to whoever has what is theirs back. */
  void claimAgain(Person person) {
    if (person.identityIndex != null) {
      claim(person, person.identityIndex);
    }
  }

  private static boolean agrees(Object known, Object read) {
    return known == null || known.equals(read);
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
        person.birthDate == null ? null : person.birthDate.getYear(),
        facts.phone() == null ? null : facts.phone().masked(),
        facts.identity() == null ? null : facts.identity().masked(),
        person.version);
  }
}
