package org.linli.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * What somebody may ask of their own data (个人信息保护法 第四十五、四十七条): all of it in their hands, and that
 * it be erased as far as no law keeps it. Who may do this for them is the calling room's to say.
 */
@ApplicationScoped
public class PersonDataService {
  private final PersonRepository people;
  private final MergeRepository merges;
  private final PersonRecords records;
  private final Event<PersonExporting> exporting;
  private final Event<PersonErasing> erasing;
  private final Event<PersonChanged> news;
  private final Audit audit;
  private final Clock clock;

  PersonDataService(
      PersonRepository people,
      MergeRepository merges,
      PersonRecords records,
      Event<PersonExporting> exporting,
      Event<PersonErasing> erasing,
      Event<PersonChanged> news,
      Audit audit,
      Clock clock) {
    this.people = people;
    this.merges = merges;
    this.records = records;
    this.exporting = exporting;
    this.erasing = erasing;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Everything, whole. Who asks has the right, and writes that down.
   *
   * @throws ProblemException not-found
   */
  @Transactional
  public PersonExport export(UUID id) {
    var person = people.findByIdOptional(id).orElseThrow(PersonDataService::notFound);
    var all = new PersonExporting(id, new ArrayList<>());
    all.add("person", List.of(row(person)));
    exporting.fire(all);
    return new PersonExport(
        id, PersonExporting.local(clock.instant()), List.copyOf(all.sections()));
  }

  private Map<String, String> row(Person person) {
    var row = new LinkedHashMap<String, String>();
    row.put("name", person.name);
    put(row, "sex", person.sex);
    put(row, "birthDate", person.birthDate);
    put(row, "phone", person.phone);
    put(row, "identityNumber", records.identityNumber(person));
    put(row, "createdAt", PersonExporting.moment(person.createdAt));
    return row;
  }

  private static void put(Map<String, String> row, String field, Object value) {
    if (value != null) {
      row.put(field, value.toString());
    }
  }

  /**
   * Nothing remains that tells who it was, nor in records that were merged into this one.
   *
   * @throws ProblemException not-found, person-merged, and what an observer of {@link
   *     PersonErasing} refuses
   */
  @Transactional
  public Erased erase(UUID id, ErasePerson wish) {
    var person = people.locked(id).orElseThrow(PersonDataService::notFound);
    person.refuseIfMerged();
    for (var one : people.with(person)) {
      erasing.fire(new PersonErasing(one.id, one.unitId));
      one.erase(clock.instant());
      people.flush();
      merges.forgetReasons(one.id);
      news.fire(new PersonChanged(List.of(records.view(one))));
    }
    audit.record(
        "person-erased",
        new AuditSubject("Person", id, person.unitId),
        Changes.of("erasedAt", null, person.erasedAt).masked("reason", null, wish.reason()));
    return new Erased(id, person.erasedAt);
  }

  private static ProblemException notFound() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }
}
