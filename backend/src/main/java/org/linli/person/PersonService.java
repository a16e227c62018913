package org.linli.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/** People, for every room above. Who may do this is the calling room's to say. */
@ApplicationScoped
public class PersonService {
  private final PersonRepository people;
  private final Audit audit;
  private final Clock clock;

  PersonService(PersonRepository people, Audit audit, Clock clock) {
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param unitId whose staff will keep the record
   */
  @Transactional
  public UUID create(String name, UUID unitId) {
    var person = new Person(name, unitId, clock.instant());
    people.persistAndFlush(person);
    audit.record(
        "person-created", subject(person, unitId), Changes.none().masked("name", null, name));
    return person.id;
  }

  /**
   * @param unitId the unit whose auditors see the change
   * @throws ProblemException not-found
   */
  @Transactional
  public void rename(UUID id, String name, UUID unitId) {
    var person =
        people
            .findByIdOptional(id)
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    var before = person.name;
    person.rename(name);
    audit.record(
        "person-renamed",
        subject(person, unitId),
        Changes.none().masked("name", before, person.name));
  }

  /** Somebody, whoever keeps the record; empty for an id that is nobody's. */
  @Transactional
  public Optional<PersonView> find(UUID id) {
    return people.findByIdOptional(id).map(PersonView::of);
  }

  /**
   * By name: people whose record these units keep.
   *
   * @param q only those with this text in their name; null for all
   */
  @Transactional
  public Page<PersonView> page(Collection<UUID> units, String q, PageRequest request) {
    var rows = people.page(units, q, request);
    return Page.cut(rows, request.limit(), p -> Cursor.of(p.name, p.id)).map(PersonView::of);
  }

  /** Names by id; an id that is nobody's is left out. */
  @Transactional
  public Map<UUID, String> names(Collection<UUID> ids) {
    return people.among(ids).stream().collect(Collectors.toMap(p -> p.id, p -> p.name));
  }

  /** Of these people, those with this text in their name. */
  @Transactional
  public Set<UUID> named(String q, Collection<UUID> among) {
    return people.named(q, among).stream().map(p -> p.id).collect(Collectors.toSet());
  }

  private static AuditSubject subject(Person person, UUID unitId) {
    return new AuditSubject("Person", person.id, unitId);
  }
}
