package org.linli.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.http.EntityTags;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * People, for every room above. Who may do this, and how much of what is answered a reader may see,
 * is the calling room's to say.
 */
@ApplicationScoped
public class PersonService {
  private final PersonRepository people;
  private final PersonRecords records;
  private final Event<PersonChanged> news;
  private final Audit audit;
  private final Clock clock;

  PersonService(
      PersonRepository people,
      PersonRecords records,
      Event<PersonChanged> news,
      Audit audit,
      Clock clock) {
    this.people = people;
    this.records = records;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param unitId whose staff will keep the record
   */
  @Transactional
  public UUID create(String name, UUID unitId) {
    return create(PersonDetails.named(name), unitId).id();
  }

  /**
   * @throws ProblemException invalid-input, identity-number-taken, identity-numbers-not-kept
   */
  @Transactional
  public PersonView create(PersonDetails details, UUID unitId) {
    var person = new Person(details.name(), unitId, clock.instant());
    var changes = records.write(person, details);
    people.persistAndFlush(person);
    audit.record(
        "person-created", subject(person, unitId), changes.masked("name", null, person.name));
    return records.view(person);
  }

  /**
   * @param unitId the unit whose auditors see the change
   * @throws ProblemException not-found
   */
  @Transactional
  public void rename(UUID id, String name, UUID unitId) {
    var person = locked(id);
    var before = person.name;
    person.rename(name);
    audit.record(
        "person-renamed",
        subject(person, unitId),
        Changes.none().masked("name", before, person.name));
    if (!before.equals(person.name)) {
      people.flush();
      news.fire(new PersonChanged(List.of(records.view(person))));
    }
  }

  /**
   * What is known of somebody becomes this.
   *
   * @param seen the version the caller saw
   * @param unitId the unit whose auditors see the change
   * @throws ProblemException not-found, stale-version, invalid-input, identity-number-taken,
   *     identity-numbers-not-kept
   */
  @Transactional
  public PersonView describe(UUID id, PersonDetails details, long seen, UUID unitId) {
    var person = locked(id);
    EntityTags.check(seen, person.version);
    var changes = records.write(person, details);
    people.flush();
    audit.record("person-described", subject(person, unitId), changes);
    var now = records.view(person);
    if (PersonRecords.areCopied(changes)) {
      news.fire(new PersonChanged(List.of(now)));
    }
    return now;
  }

  /**
   * Another unit's staff keep the record from now on.
   *
   * @throws ProblemException not-found, identity-number-taken
   */
  @Transactional
  public void hand(UUID id, UUID unitId) {
    var person = locked(id);
    if (person.unitId.equals(unitId)) {
      return;
    }
    var before = person.unitId;
    records.refuseTaken(person, person.identityIndex, unitId);
    person.unitId = unitId;
    audit.record("person-handed-on", subject(person, unitId), Changes.of("unitId", before, unitId));
  }

  /**
   * Locks somebody's row until the transaction ends, for rules that hold over one person; take it
   * after the unit's and before any row of your own.
   *
   * @throws ProblemException not-found
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public PersonView lock(UUID id) {
    return records.view(locked(id));
  }

  /**
   * The same for somebody and all whose records, wherever they are kept, say the same identity
   * number: one human being.
   *
   * @return whose id it is first
   * @throws ProblemException not-found
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<PersonView> lockAlike(UUID id) {
    var alike = people.lockedAlike(id).stream().filter(Person::stands).toList();
    if (alike.stream().noneMatch(person -> person.id.equals(id))) {
      throw notFound();
    }
    return alike.stream()
        .sorted(Comparator.comparing(person -> !person.id.equals(id)))
        .map(records::view)
        .toList();
  }

  /** Somebody, whoever keeps the record; empty for an id that is nobody's, or no more. */
  @Transactional
  public Optional<PersonView> find(UUID id) {
    return people.findByIdOptional(id).filter(Person::stands).map(records::view);
  }

  /**
   * What is masked elsewhere, whole; null if there is none. Who asks has the right, and writes that
   * down.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public String whole(UUID id, MaskedField field) {
    var person = people.findByIdOptional(id).orElseThrow(PersonService::notFound);
    return field == MaskedField.PHONE ? person.phone : records.identityNumber(person);
  }

  /**
   * By name: people whose record these units keep.
   *
   * @param q only those with this text in their name; null for all
   */
  @Transactional
  public Page<PersonView> page(Collection<UUID> units, String q, PageRequest request) {
    var rows = people.page(units, q, request);
    return Page.cut(rows, request.limit(), p -> Cursor.of(p.name, p.id)).map(records::view);
  }

  /** By id; an id that is nobody's is left out. */
  @Transactional
  public Map<UUID, PersonView> among(Collection<UUID> ids) {
    return people.among(ids).stream()
        .map(records::view)
        .collect(Collectors.toMap(PersonView::id, Function.identity()));
  }

  /** Names by id; an id that is nobody's is left out. */
  @Transactional
  public Map<UUID, String> names(Collection<UUID> ids) {
    return people.among(ids).stream().collect(Collectors.toMap(p -> p.id, p -> p.name));
  }

  /** The same with what decides who may know it; also those that were merged or erased. */
  @Transactional
  public List<NamedPerson> whoAre(Collection<UUID> ids) {
    return people.among(ids).stream()
        .map(p -> new NamedPerson(p.id, p.name, p.unitId, p.erasedAt != null))
        .toList();
  }

  /** Of these people, those with this text in their name, or whose pinyin begins so. */
  @Transactional
  public Set<UUID> named(String q, Collection<UUID> among) {
    var found = people.named(q, among).stream().map(p -> p.id).collect(Collectors.toSet());
    var typed = Spelling.typed(q);
    if (Spelling.isSpelt(typed)) {
      names(among).entrySet().stream()
          .filter(p -> Spelling.words(p.getValue()).stream().anyMatch(w -> w.startsWith(typed)))
          .forEach(p -> found.add(p.getKey()));
    }
    return found;
  }

  private Person locked(UUID id) {
    return people.locked(id).filter(Person::stands).orElseThrow(PersonService::notFound);
  }

  private static ProblemException notFound() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }

  private static AuditSubject subject(Person person, UUID unitId) {
    return new AuditSubject("Person", person.id, unitId);
  }
}
