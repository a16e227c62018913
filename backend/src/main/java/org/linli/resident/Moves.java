package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.person.PersonService;
import org.linli.person.PersonView;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/**
 * Somebody begins to live in a household: the one place where rows of residents are made. The
 * household's unit is locked by whoever calls; the person is locked here, so that nobody moves into
 * two households at once.
 */
@ApplicationScoped
class Moves {
  private final ResidentRepository residents;
  private final PersonService people;
  private final OrgService org;
  private final Clock clock;

  Moves(ResidentRepository residents, PersonService people, OrgService org, Clock clock) {
    this.residents = residents;
    this.people = people;
    this.org = org;
    this.clock = clock;
  }

  LocalDate today() {
    return BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
  }

  /**
   * @throws ProblemException invalid-input for a day to come
   */
  void refuseLater(LocalDate day, String field) {
    var today = today();
    if (day.isAfter(today)) {
      throw ProblemException.tooLate(field, today);
    }
  }

  /**
   * Nobody lives anywhere before they were born.
   *
   * @throws ProblemException invalid-input
   */
  static void refuseUnborn(PersonView person, LocalDate day, String field) {
    if (person.birthDate() != null && day.isBefore(person.birthDate())) {
      throw ProblemException.tooEarly(field, person.birthDate());
    }
  }

  /**
   * Somebody known, whose record the household's unit keeps from now on.
   *
   * @param from since when they live there
   * @param field in which that is told
   * @throws ProblemException not-found, lives-already, invalid-input for a day on which they still
   *     lived elsewhere
   */
  void known(UUID personId, UUID unitId, LocalDate from, String field, Set<UUID> reach) {
    var person = people.lock(personId);
    if (!org.isWithin(person.unitId(), reach)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    residents
        .living(personId)
        .ifPresent(
            r -> {
              throw new ProblemException(ResidentProblem.LIVES_ALREADY, r.movedIn);
            });
    residents
        .lastMovedOut(personId)
        .filter(from::isBefore)
        .ifPresent(
            left -> {
              throw ProblemException.tooEarly(field, left);
            });
    people.hand(personId, unitId);
  }

  Resident begin(Household household, PersonView person, Stay stay) {
    var resident = new Resident(household, person, stay, clock.instant());
    residents.persist(resident);
    resident.words().forEach(residents::addWord);
    return resident;
  }
}
