package org.linli.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.database.BulkInsert;
import org.linli.shared.http.EntityTags;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.Problem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/** People by the thousand, for tables that are read in and written out. */
@ApplicationScoped
public class PersonRollService {
  private static final int CHUNK = 500;

  private final EntityManager database;
  private final PersonRepository people;
  private final PersonRecords records;
  private final IdentityVault vault;
  private final Event<PersonChanged> news;
  private final Event<LivesAsked> lives;
  private final Audit audit;
  private final Clock clock;

  PersonRollService(
      EntityManager database,
      PersonRepository people,
      PersonRecords records,
      IdentityVault vault,
      Event<PersonChanged> news,
      Event<LivesAsked> lives,
      Audit audit,
      Clock clock) {
    this.database = database;
    this.people = people;
    this.records = records;
    this.vault = vault;
    this.news = news;
    this.lives = lives;
    this.audit = audit;
    this.clock = clock;
  }

  /** Why a record could not say this, every field that is wrong; empty if it could. */
  public List<Problem.FieldError> faults(PersonDetails details) {
    var today = BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
    if (details.identityNumber() != null && !vault.isOpen()) {
      return List.of(new Problem.FieldError("identityNumber", "not-kept", ""));
    }
    var faults = new LinkedHashMap<String, Problem.FieldError>();
    var name = Objects.requireNonNullElse(details.name(), "");
    var number = details.identityNumber();
    // Each by itself first, since whoever mends a table wants to know all of it at once.
    Stream.of(
            new PersonDetails(name, null, null, details.phone(), null),
            new PersonDetails(name, null, details.birthDate(), null, null),
            new PersonDetails(name, null, null, null, number),
            new PersonDetails(name, details.sex(), details.birthDate(), null, number))
        .flatMap(part -> fault(part, today).stream())
        .forEach(fault -> faults.putIfAbsent(fault.field(), fault));
    return List.copyOf(faults.values());
  }

  private static List<Problem.FieldError> fault(PersonDetails details, LocalDate today) {
    try {
      Facts.of(details, null, null, today);
      return List.of();
    } catch (ProblemException e) {
      return e.errors() == null ? List.of() : e.errors();
    }
  }

  /**
   * People nobody knew, in the order in which they are told of, a hundred to a statement; the
   * caller has written or locked a row before. One audit row tells how many, since each is told of
   * again where they are put.
   *
   * @throws ProblemException invalid-input, identity-number-taken, identity-numbers-not-kept
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<PersonView> enter(List<PersonDetails> all, UUID unitId) {
    if (all.isEmpty()) {
      return List.of();
    }
    var made = all.stream().map(details -> made(details, unitId)).toList();
    refuseTaken(made, unitId);
    BulkInsert.rows(
        database,
        "person (id, name, sex, birth_date, phone, identity_sealed, identity_index, unit_id,"
            + " created_at, version)",
        made.stream().map(PersonRollService::row).toList());
    audit.record(
        "people-created",
        new AuditSubject("Person", made.get(0).id, unitId),
        Changes.of("people", null, made.size()));
    return made.stream().map(records::view).toList();
  }

  private Person made(PersonDetails details, UUID unitId) {
    var person = new Person(details.name(), unitId, clock.instant());
    records.fill(person, details);
    return person;
  }

  private static Object[] row(Person p) {
    return new Object[] {
      p.id,
      p.name,
      p.sex,
      p.birthDate,
      p.phone,
      p.identitySealed,
      p.identityIndex,
      p.unitId,
      p.createdAt,
      0
    };
  }

  /** By one another, or by somebody whose record the unit keeps. */
  private void refuseTaken(List<Person> made, UUID unitId) {
    var indexes = made.stream().map(p -> p.identityIndex).filter(Objects::nonNull).toList();
    var distinct = indexes.stream().map(PersonRollService::hex).distinct().count();
    if (distinct < indexes.size()
        || parts(indexes).anyMatch(part -> people.anyWith(part, unitId))) {
      throw new ProblemException(PersonProblem.IDENTITY_NUMBER_TAKEN);
    }
  }

  private static <T> Stream<List<T>> parts(List<T> all) {
    return IntStream.range(0, (all.size() + CHUNK - 1) / CHUNK)
        .mapToObj(i -> all.subList(i * CHUNK, Math.min(all.size(), (i + 1) * CHUNK)));
  }

  /**
   * What is known of many becomes this; as {@link PersonService#describe} does it for one. Nothing
   * stays in the persistence context.
   *
   * @throws ProblemException not-found, stale-version, invalid-input, identity-number-taken,
   *     identity-numbers-not-kept
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void describe(List<DescribedPerson> wishes, UUID unitId) {
    parts(wishes).forEach(part -> describeSome(part, unitId));
  }

  private void describeSome(List<DescribedPerson> wishes, UUID unitId) {
    var known =
        people.locked(wishes.stream().map(DescribedPerson::personId).toList()).stream()
            .collect(Collectors.toMap(person -> person.id, Function.identity()));
    var copied = new ArrayList<Person>();
    for (var wish : wishes) {
      var person = known.get(wish.personId());
      if (person == null) {
        throw new ProblemException(CommonProblem.NOT_FOUND);
      }
      EntityTags.check(wish.version(), person.version);
      var changes = records.write(person, wish.details());
      audit.record("person-described", new AuditSubject("Person", person.id, unitId), changes);
      if (PersonRecords.areCopied(changes)) {
        copied.add(person);
      }
    }
    database.flush();
    if (!copied.isEmpty()) {
      news.fire(new PersonChanged(copied.stream().map(records::view).toList()));
    }
    database.flush();
    database.clear();
  }

  /**
   * Who has these identity numbers, among people whose record these units keep; what is no such
   * number, or nobody's, is left out.
   *
   * @return by number as it was given; several where records of several units say it, the oldest
   *     first
   */
  @Transactional
  public Map<String, List<UUID>> holders(Collection<String> numbers, Collection<UUID> units) {
    var wanted = new HashMap<String, String>();
    for (var number : numbers) {
      IdentityNumber.parse(number)
          .filter(parsed -> vault.isOpen())
          .ifPresent(parsed -> wanted.put(hex(vault.index(parsed)), number));
    }
    var found = new HashMap<String, List<UUID>>();
    parts(List.copyOf(wanted.keySet()))
        .filter(part -> !units.isEmpty())
        .forEach(
            part ->
                people
                    .holders(part.stream().map(HexFormat.of()::parseHex).toList(), units)
                    .forEach(
                        row ->
                            found
                                .computeIfAbsent(
                                    wanted.get(hex((byte[]) row[0])), key -> new ArrayList<>())
                                .add((UUID) row[1])));
    return found;
  }

  /** Those of exactly these names whose record these units keep. */
  @Transactional
  public Set<UUID> called(Collection<String> names, Collection<UUID> units) {
    return units.isEmpty()
        ? Set.of()
        : parts(List.copyOf(names))
            .flatMap(part -> people.called(part, units).stream())
            .filter(person -> names.contains(person.name))
            .map(person -> person.id)
            .collect(Collectors.toSet());
  }

  /** Of these people the first day on which they are known to have lived, if any is. */
  @Transactional
  public Map<UUID, LocalDate> livedSince(Collection<UUID> ids) {
    var since = new HashMap<UUID, LocalDate>();
    parts(List.copyOf(ids)).forEach(part -> lives.fire(new LivesAsked(part, since)));
    return since;
  }

  /** By id; an id that is nobody's is left out. Nothing stays in the persistence context. */
  @Transactional
  public Map<UUID, PersonRecord> records(Collection<UUID> ids) {
    var found = new HashMap<UUID, PersonRecord>();
    parts(List.copyOf(ids))
        .flatMap(part -> people.among(part).stream())
        .forEach(
            person -> {
              found.put(person.id, record(person));
              database.detach(person);
            });
    return found;
  }

  private PersonRecord record(Person person) {
    var whole =
        new PersonDetails(
            person.name,
            person.sex,
            person.birthDate,
            person.phone,
            records.identityNumber(person));
    return new PersonRecord(records.view(person), whole);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
