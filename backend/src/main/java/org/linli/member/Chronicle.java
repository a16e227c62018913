package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.linli.member.path.Act;
import org.linli.member.path.Facts;
import org.linli.member.path.MemberStatus;
import org.linli.member.path.Step;
import org.linli.member.place.PlaceKind;
import org.linli.member.place.PlaceService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.ProblemException;

/**
 * Writes what happened to a member whose row is locked, and what follows from it: the status, how
 * they stand from that day on, and where they belong.
 */
@ApplicationScoped
class Chronicle {
  private final MemberRepository members;
  private final MemberStepRepository steps;
  private final StandingRepository standings;
  private final SupporterRepository supporters;
  private final PlaceService places;
  private final PathWords words;
  private final Event<MemberLeft> news;
  private final Audit audit;

  Chronicle(
      MemberRepository members,
      MemberStepRepository steps,
      StandingRepository standings,
      SupporterRepository supporters,
      PlaceService places,
      PathWords words,
      Event<MemberLeft> news,
      Audit audit) {
    this.members = members;
    this.steps = steps;
    this.standings = standings;
    this.supporters = supporters;
    this.places = places;
    this.words = words;
    this.news = news;
    this.audit = audit;
  }

  /**
   * @param member new or locked
   * @param named contacts or introducers
   */
  void write(Member member, MemberStep row, List<UUID> named) {
    member.status = row.statusAfter;
    member.lastOn = row.happenedOn;
    members.persist(member);
    steps.persist(row);
    named.forEach(id -> supporters.persist(new Supporter(row.id, id)));
    if (row.step == Step.APPLICATION_RECEIVED) {
      member.appliedOn = row.happenedOn;
    }
    if (row.step == Step.ADMISSION_MEETING) {
      member.probationFrom = row.happenedOn;
    }
    if (row.step == Step.FULL_APPROVED) {
      member.fullOn = steps.lastOn(member.id, Step.FULL_MEETING).orElse(null);
    }
    if (row.act == Act.EXTEND_PROBATION) {
      member.probationUntil = row.untilDay;
    }
    if (row.statusAfter != row.statusBefore) {
      become(member, row);
    }
    members.flush();
    audit.record(
        row.act == null ? "member-step-taken" : "member-act-recorded",
        member.subject(),
        Changes.of("step", null, row.step)
            .and("act", null, row.act)
            .and("on", null, row.happenedOn)
            .and("status", row.statusBefore, row.statusAfter)
            .masked("note", null, row.note));
  }

  private void become(Member member, MemberStep row) {
    standings.open(member.id).ifPresent(standing -> standing.heldUntil = row.happenedOn);
    standings.flush();
    standings.persist(new Standing(member.id, row.statusAfter, row.happenedOn));
    if (row.statusAfter.isMember() || row.wasMember()) {
      var where = places.of(member.id).by(row.id);
      where.become(row.statusAfter, member.unitId, row.happenedOn);
      places.keep(where);
    }
    if (row.wasMember() && !row.statusAfter.isMember()) {
      news.fire(new MemberLeft(member.id, row.happenedOn, words.of(row.act), row.id));
    }
  }

  /**
   * The last row of a locked member never counted.
   *
   * @param before the day of the row before it; with the first of the file its own, and the file
   *     never counted
   * @throws ProblemException entry-too-old, place-rests-on-entry
   */
  void takeBack(Member member, MemberStep row, LocalDate before) {
    if (row.placesSomebody() && !places.takeBack(member.id, row.id)) {
      throw new ProblemException(MemberProblem.ENTRY_TOO_OLD);
    }
    if (row.statusAfter != row.statusBefore) {
      standings.delete(standings.open(member.id).orElseThrow());
      standings.flush();
      standings.lastEnded(member.id).ifPresent(standing -> standing.heldUntil = null);
    }
    if (row.step == Step.ADMISSION_MEETING) {
      member.probationFrom = null;
    }
    if (row.step == Step.FULL_APPROVED) {
      member.fullOn = null;
    }
    if (row.act == Act.EXTEND_PROBATION) {
      member.probationUntil = null;
    }
    member.status = row.opensFile() ? MemberStatus.ANNULLED : row.statusBefore;
    // A move to another branch is a day of the file without a row.
    member.lastOn =
        places.of(member.id).since(PlaceKind.BELONGS).filter(before::isBefore).orElse(before);
    members.flush();
  }

  /**
   * What is known of somebody's way; age is looked at when they apply, and no more. What was
   * decided before an extension of the probation is decided anew after it.
   */
  static Facts facts(Member member, List<MemberStep> rows) {
    var taken = new EnumMap<Step, LocalDate>(Step.class);
    for (var row : rows) {
      if (row.act == Act.EXTEND_PROBATION) {
        taken.remove(Step.FULL_APPLICATION);
        taken.remove(Step.FULL_MEETING);
      } else if (row.step != null) {
        taken.put(row.step, row.happenedOn);
      }
    }
    return new Facts(
        null,
        member.status,
        Collections.unmodifiableMap(taken),
        member.passedUpTo,
        member.probationFrom,
        member.probationUntil,
        member.lastOn);
  }
}
