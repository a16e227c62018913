package org.linli.org.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.person.PersonProblem;
import org.linli.person.PersonView;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.page.Page;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.security.Role;
import org.linli.shared.time.BusinessDate;

/**
 * What of somebody the caller sees beside the name: registrars and care workers all that is kept
 * within their reach, readers of identity numbers the same of adults, all others nothing more, but
 * for the year of birth of adults in a list.
 */
@ApplicationScoped
public class PersonSight {
  private static final List<String> KEEPERS = List.of(Role.REGISTRAR, Role.CARE_WORKER);
  private static final List<String> REGISTRARS = List.of(Role.REGISTRAR);
  private static final List<String> READERS = List.of(Role.IDENTITY_READER);
  private final CurrentActor actor;
  private final OrgService org;
  private final Clock clock;

  PersonSight(CurrentActor actor, OrgService org, Clock clock) {
    this.actor = actor;
    this.org = org;
    this.clock = clock;
  }

  /** The units on which the caller keeps people's records. */
  Set<UUID> toKeep() {
    return actor.get().unitsAs(REGISTRARS);
  }

  /** The units on which the caller may see numbers whole. */
  Set<UUID> toReveal() {
    return actor.get().unitsAs(READERS);
  }

  /** Without what the caller may not see. */
  public PersonView of(PersonView person) {
    return isOpen(person, org.subtree(keepers()), org.subtree(toReveal()))
        ? person
        : person.nameOnly();
  }

  /** The same of people to choose from. */
  public Page<PersonView> of(Page<PersonView> page) {
    var kept = org.subtree(keepers());
    var read = org.subtree(toReveal());
    var today = BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
    return page.map(person -> isOpen(person, kept, read) ? person : person.toldApart(today));
  }

  /**
   * @throws ProblemException minor-protected for a minor whose record the caller does not keep
   */
  void refuseMinor(PersonView person) {
    if (!isAdult(person) && !org.isWithin(person.unitId(), keepers())) {
      throw new ProblemException(PersonProblem.MINOR_PROTECTED);
    }
  }

  private boolean isOpen(PersonView person, Set<UUID> kept, Set<UUID> read) {
    return kept.contains(person.unitId()) || read.contains(person.unitId()) && isAdult(person);
  }

  private boolean isAdult(PersonView person) {
    return person.isAdult(BusinessDate.at(clock.instant(), BusinessDate.HOUSE));
  }

  private Set<UUID> keepers() {
    return actor.get().unitsAs(KEEPERS);
  }
}
