package org.linli.org.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.org.OrgService;
import org.linli.org.people.PersonSight;
import org.linli.person.NamedPerson;
import org.linli.person.PersonService;
import org.linli.person.PersonView;
import org.linli.shared.audit.SubjectName;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * People as far as a reader's units reach: those whose record is kept there, and, to be looked at,
 * those who hold or held a post there.
 */
@ApplicationScoped
public class PeopleService {
  private final PersonService people;
  private final AppointmentRepository appointments;
  private final OrgService org;
  private final PersonSight sight;

  PeopleService(
      PersonService people, AppointmentRepository appointments, OrgService org, PersonSight sight) {
    this.people = people;
    this.appointments = appointments;
    this.org = org;
    this.sight = sight;
  }

  /** By name: people whose record is kept within reach. */
  @Transactional
  public Page<PersonView> page(String q, PageRequest request, Set<UUID> reach) {
    return sight.of(people.page(org.subtree(reach), q, request));
  }

  /**
   * @throws ProblemException not-found for a unit out of reach
   */
  @Transactional
  public PersonView create(CreatePerson wish, Set<UUID> reach) {
    org.require(wish.unitId(), reach);
    var id = people.create(wish.name(), wish.unitId());
    return people.find(id).map(sight::of).orElseThrow();
  }

  /**
   * Whoever keeps copies of the name follows.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public PersonView rename(UUID id, RenamePerson wish, Set<UUID> reach) {
    people.rename(id, wish.name(), require(id, reach).unitId());
    return people.find(id).map(sight::of).orElseThrow();
  }

  /**
   * Somebody whose record is kept within reach, or who has to do with a post there.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public PersonView get(UUID id, Set<UUID> reach) {
    return people
        .find(id)
        .filter(
            person ->
                org.isWithin(person.unitId(), reach)
                    || appointments.existsFor(id, org.subtree(reach)))
        .map(sight::of)
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  /**
   * Of these, by name, whoever {@link #get} would show, and who was erased or merged besides.
   *
   * @param units all units within reach
   */
  @Transactional
  public Map<UUID, SubjectName> names(Collection<UUID> ids, Set<UUID> units) {
    var all = people.whoAre(ids);
    var elsewhere = all.stream().filter(p -> !units.contains(p.unitId())).toList();
    var holders = appointments.holders(elsewhere.stream().map(NamedPerson::id).toList(), units);
    return all.stream()
        .filter(p -> units.contains(p.unitId()) || holders.contains(p.id()))
        .collect(Collectors.toMap(NamedPerson::id, p -> new SubjectName(p.name(), p.erased())));
  }

  /**
   * The same of things that are somebody's.
   *
   * @param people by the thing's id, whose it is
   */
  @Transactional
  public Map<UUID, SubjectName> namesBehind(Map<UUID, UUID> people, Set<UUID> units) {
    var names = names(Set.copyOf(people.values()), units);
    return people.entrySet().stream()
        .filter(thing -> names.containsKey(thing.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, thing -> names.get(thing.getValue())));
  }

  /**
   * That somebody's record is kept within reach.
   *
   * @throws ProblemException not-found
   */
  PersonView require(UUID id, Set<UUID> reach) {
    return people
        .find(id)
        .filter(person -> org.isWithin(person.unitId(), reach))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }
}
