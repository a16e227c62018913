package org.linli.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.audit.Changes;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Two records of one person made one, and two again. {@code keeps} says of a unit whether the
 * caller may do this to whomever that unit keeps; anybody else is not-found.
 */
@ApplicationScoped
public class MergeService {
  private final MergeRepository merges;
  private final PersonRepository people;
  private final DuplicateRepository duplicates;
  private final PersonRecords records;
  private final Event<PeopleMerged> merging;
  private final Event<MergeUndone> parting;
  private final Event<PersonChanged> news;
  private final Audit audit;
  private final Clock clock;

  MergeService(
      MergeRepository merges,
      PersonRepository people,
      DuplicateRepository duplicates,
      PersonRecords records,
      Event<PeopleMerged> merging,
      Event<MergeUndone> parting,
      Event<PersonChanged> news,
      Audit audit,
      Clock clock) {
    this.merges = merges;
    this.people = people;
    this.duplicates = duplicates;
    this.records = records;
    this.merging = merging;
    this.parting = parting;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /** Records of these units that look like one person's. */
  @Transactional
  public Page<DuplicateGroup> alike(
      Collection<UUID> units, DuplicateReason reason, PageRequest request) {
    var rows = duplicates.page(units, reason, request);
    return Page.cut(rows, request.limit(), DuplicateRepository.Group::place)
        .map(g -> new DuplicateGroup(reason, g.people().stream().map(records::view).toList()));
  }

  /**
   * @throws ProblemException not-found, person-merged, and what an observer of {@link PeopleMerged}
   *     refuses
   */
  @Transactional
  public MergeView merge(MergePeople wish, Predicate<UUID> keeps) {
    if (wish.keptId().equals(wish.goneId())) {
      throw ProblemException.field("goneId", "same");
    }
    var both = locked(wish.keptId(), wish.goneId(), keeps);
    var kept = both.get(wish.keptId());
    var gone = both.get(wish.goneId());
    kept.refuseIfMerged();
    gone.mergeInto(kept);
    var merge = new Merge(kept, gone, wish.reason(), clock.instant());
    var identity = gone.identityIndex;
    var filled = records.fill(kept, gone);
    merge.tookOver(filled, filled.contains(PersonRecords.IDENTITY) ? identity : null);
    merges.persist(merge);
    people.flush();
    var told = new PeopleMerged(kept.id, gone.id, new ArrayList<>());
    merging.fire(told);
    records.noteKeeper(kept, merge);
    merges.write(merge.id, told.moved());
    audit.record(
        "people-merged",
        subject(kept),
        Changes.of("goneId", null, gone.id).masked("reason", null, merge.reason));
    return finish(merge, kept, gone);
  }

  /**
   * What moved goes back, as far as it still is where it went.
   *
   * @throws ProblemException not-found, merge-undone, person-merged when the one that was kept has
   *     been merged itself since, identity-number-taken, and what an observer of {@link
   *     PersonIdentified} refuses
   */
  @Transactional
  public MergeView undo(UUID id, UndoMerge wish, Predicate<UUID> keeps) {
    var found = merges.findByIdOptional(id).orElseThrow(MergeService::notFound);
    var both = locked(found.keptId, found.goneId, keeps);
    var kept = both.get(found.keptId);
    var gone = both.get(found.goneId);
    merges.getEntityManager().refresh(found);
    found.undo(wish.reason(), clock.instant());
    kept.refuseIfMerged();
    records.giveBack(kept, gone, found);
    gone.part();
    people.flush();
    parting.fire(new MergeUndone(kept.id, gone.id, merges.moved(id)));
    records.claimAgain(gone);
    audit.record(
        "people-parted",
        subject(kept),
        Changes.of("goneId", gone.id, null).masked("reason", null, found.undoReason));
    return finish(found, kept, gone);
  }

  /** Newest first. */
  @Transactional
  public Page<MergeView> page(Collection<UUID> units, PageRequest request) {
    var rows = merges.page(units, request);
    var names =
        people
            .among(
                rows.stream()
                    .flatMap(m -> Stream.of(m.keptId, m.goneId))
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(p -> p.id, p -> p.name));
    return Page.cut(rows, request.limit(), m -> Cursor.of(m.id))
        .map(m -> MergeView.of(m, names.get(m.keptId), names.get(m.goneId)));
  }

  /** Both rows, always in the same order; whoever was erased is nobody any more. */
  private Map<UUID, Person> locked(UUID one, UUID other, Predicate<UUID> keeps) {
    return Stream.of(one, other)
        .sorted()
        .map(id -> people.locked(id).filter(p -> p.erasedAt == null && keeps.test(p.unitId)))
        .map(person -> person.orElseThrow(MergeService::notFound))
        .collect(Collectors.toMap(p -> p.id, p -> p));
  }

  private MergeView finish(Merge merge, Person kept, Person gone) {
    people.flush();
    news.fire(new PersonChanged(List.of(records.view(kept), records.view(gone))));
    return MergeView.of(merge, kept.name, gone.name);
  }

  private static AuditSubject subject(Person person) {
    return new AuditSubject("Person", person.id, person.unitId);
  }

  private static ProblemException notFound() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }
}
