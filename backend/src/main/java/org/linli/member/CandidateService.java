package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.org.UnitView;
import org.linli.person.PersonRecord;
import org.linli.person.PersonRollService;
import org.linli.person.PersonService;
import org.linli.person.PersonView;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/**
 * Whom a branch may open a file for: people whose record is kept in its neighbourhood; of a branch
 * that stands under the committee itself, those whose record the caller's own units keep. Of adults
 * the birth date is told, since many are called alike.
 */
@ApplicationScoped
public class CandidateService {
  private final PersonService people;
  private final PersonRollService rolls;
  private final OrgService org;
  private final Clock clock;

  CandidateService(PersonService people, PersonRollService rolls, OrgService org, Clock clock) {
    this.people = people;
    this.rolls = rolls;
    this.org = org;
    this.clock = clock;
  }

  /**
   * By name, the first twenty.
   *
   * @throws ProblemException not-found, not-a-branch
   */
  @Transactional
  public List<CandidateView> find(UUID branch, String q, Set<UUID> reach) {
    var unit = org.require(branch, reach);
    if (unit.type() != UnitType.PARTY_BRANCH) {
      throw new ProblemException(MemberProblem.NOT_A_BRANCH);
    }
    var found = people.page(org.subtree(keepers(unit, reach)), q, new PageRequest());
    var units = org.names(found.items().stream().map(p -> p.unitId()).distinct().toList());
    var today = BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
    return found.items().stream().map(p -> view(p, units.get(p.unitId()), today)).toList();
  }

  private static CandidateView view(PersonView person, String unitName, LocalDate today) {
    return new CandidateView(
        person.id(), person.name(), person.isAdult(today) ? person.birthDate() : null, unitName);
  }

  /**
   * Locks somebody until the transaction ends, so that two branches do not open two files; also not
   * for two records of one human being.
   *
   * @return whose id it is first, then whose records say the same identity number
   * @throws ProblemException not-found
   */
  @Transactional(Transactional.TxType.MANDATORY)
  List<PersonView> lock(UUID personId, UnitView branch, Set<UUID> reach) {
    var alike = people.lockAlike(personId);
    if (!org.isWithin(alike.get(0).unitId(), keepers(branch, reach))) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    return alike;
  }

  /**
   * Of these names or identity numbers, for holding a table against them; minors are left out, as
   * long as they are known to be.
   */
  @Transactional
  public List<PersonRecord> meant(
      UUID branch, Collection<String> names, Collection<String> numbers, Set<UUID> reach) {
    var units = org.subtree(keepers(org.require(branch, reach), reach));
    var found = new HashSet<>(rolls.called(names, units));
    rolls.holders(numbers, units).values().forEach(found::addAll);
    var today = BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
    return rolls.records(found).values().stream()
        .filter(person -> !person.view().isMinor(today))
        .toList();
  }

  /** Units under which the records of those who may join the branch are kept. */
  private Set<UUID> keepers(UnitView branch, Set<UUID> reach) {
    var above = Set.of(branch.parentId());
    var parent = org.require(branch.parentId(), above);
    return parent.type() == UnitType.COMMUNITY ? above : reach;
  }
}
