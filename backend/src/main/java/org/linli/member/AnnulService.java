package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.linli.member.path.Act;
import org.linli.member.path.MemberStatus;
import org.linli.member.place.PlaceService;
import org.linli.org.OrgService;
import org.linli.org.UnitView;
import org.linli.person.PersonService;
import org.linli.person.PersonView;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Annuls what was entered by mistake: the last entry of a file, while nothing rests on it. The
 * entry stays with its annulment beside it, and all it had changed goes back. With the first one
 * the file is annulled: it stays as well, and counts nowhere.
 */
@ApplicationScoped
public class AnnulService {
  private final MemberRepository members;
  private final MemberStepRepository steps;
  private final SupporterRepository supporters;
  private final AnnulmentRepository annulments;
  private final Chronicle chronicle;
  private final MemberViews views;
  private final MemberFileService files;
  private final MemberReachService above;
  private final PlaceService places;
  private final PersonService people;
  private final OrgService org;
  private final Event<EntryAnnulled> news;
  private final CurrentActor actor;
  private final Audit audit;
  private final Clock clock;

  AnnulService(
      MemberRepository members,
      MemberStepRepository steps,
      SupporterRepository supporters,
      AnnulmentRepository annulments,
      Chronicle chronicle,
      MemberViews views,
      MemberFileService files,
      MemberReachService above,
      PlaceService places,
      PersonService people,
      OrgService org,
      Event<EntryAnnulled> news,
      CurrentActor actor,
      Audit audit,
      Clock clock) {
    this.members = members;
    this.steps = steps;
    this.supporters = supporters;
    this.annulments = annulments;
    this.chronicle = chronicle;
    this.views = views;
    this.files = files;
    this.above = above;
    this.places = places;
    this.people = people;
    this.org = org;
    this.news = news;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * By whoever may enter it.
   *
   * @throws ProblemException not-found, not-allowed where the level above decides, entry-annulled,
   *     entry-not-last, entry-behind-letter, entry-too-old, supporter-rests-on-entry,
   *     member-file-open, later-file, unit-dissolved, and what an observer of {@link EntryAnnulled}
   *     refuses
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public MemberView annul(UUID entryId, AnnulEntry wish, Set<UUID> reach) {
    var entry = steps.findByIdOptional(entryId).orElseThrow(AnnulService::notFound);
    var units = lockUnits(entry);
    // The file will be open again, and nobody has two: a person goes before a file.
    var alike = entry.statusAfter.isFinal() ? lockPerson(entry) : List.<UUID>of();
    var seen = files.lock(entry.memberId, reach);
    if (entry.body.isAbove()) {
      above.requireAbove(seen.unitId(), reach);
    }
    annulments.requireCounting(entry.id);
    var counting = steps.counting(entry.memberId);
    refuseUnlessLast(entry, counting);
    refuseIfNeeded(entry, seen, alike);
    units.forEach(UnitView::refuseIfDissolved);
    news.fire(
        new EntryAnnulled(seen, entryId, entry.happenedOn, entry.statusBefore, entry.statusAfter));
    var row = new Annulment(entry, wish.reason(), files.today(), actor.get(), clock.instant());
    annulments.persist(row);
    var member = members.findById(entry.memberId);
    // With the first entry the file keeps the day it told of.
    var before = counting.get(Math.max(counting.size() - 2, 0));
    chronicle.takeBack(member, entry, before.happenedOn);
    audit.record(
        "member-entry-annulled",
        member.subject(),
        Changes.of("step", entry.step, null)
            .and("act", entry.act, null)
            .and("on", entry.happenedOn, null)
            .and("status", entry.statusAfter, member.status)
            .masked("reason", null, row.reason));
    return views.of(member);
  }

  /**
   * The branch and wherever they will be again, so that none of them ends in between; units go
   * before people and files.
   */
  private List<UnitView> lockUnits(MemberStep entry) {
    var ids = new TreeSet<>(Comparator.comparing(UUID::toString));
    members.branchOf(entry.memberId).ifPresent(ids::add);
    ids.addAll(places.leftBy(entry.id));
    return ids.stream().map(id -> org.lock(id, Set.of(id))).toList();
  }

  /** All records of the one human being. */
  private List<UUID> lockPerson(MemberStep entry) {
    var person = members.personOf(entry.memberId).orElseThrow(AnnulService::notFound);
    return people.lockAlike(person).stream().map(PersonView::id).toList();
  }

  private static void refuseUnlessLast(MemberStep entry, List<MemberStep> counting) {
    if (!counting.get(counting.size() - 1).id.equals(entry.id)) {
      throw new ProblemException(MemberProblem.ENTRY_NOT_LAST);
    }
  }

  private void refuseIfNeeded(MemberStep entry, MemberView member, List<UUID> alike) {
    if (entry.act == Act.TRANSFER_OUT || places.movedAfter(member.id(), entry.id)) {
      throw new ProblemException(MemberProblem.ENTRY_BEHIND_LETTER);
    }
    if (entry.statusAfter == MemberStatus.FULL
        && entry.statusBefore != MemberStatus.FULL
        && supporters.isNamedFrom(entry.happenedOn, member.id())) {
      throw new ProblemException(MemberProblem.SUPPORTER_RESTS_ON_ENTRY);
    }
    if (entry.statusAfter.isFinal()) {
      refuseIfFollowed(entry, alike);
    }
  }

  /** Nobody stands in two files on one day, be the later one closed again or not. */
  private void refuseIfFollowed(MemberStep entry, List<UUID> alike) {
    if (alike.stream().anyMatch(members::hasOpenFile)) {
      throw new ProblemException(MemberProblem.MEMBER_FILE_OPEN);
    }
    members
        .laterFile(alike, entry.memberId, entry.happenedOn)
        .ifPresent(
            until -> {
              throw new ProblemException(MemberProblem.LATER_FILE, until);
            });
  }

  private static ProblemException notFound() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }
}
