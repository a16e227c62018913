package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.member.path.Act;
import org.linli.member.path.Body;
import org.linli.member.path.MemberStatus;
import org.linli.member.path.Step;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.org.UnitView;
import org.linli.person.PersonView;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.problem.ProblemException;

/**
 * Opens members' files: of who applies, and of who is a member already. Done under the locks of the
 * branch and then of the person, so that nobody has two. Reach is the units on which the caller
 * keeps members' files.
 */
@ApplicationScoped
public class OpeningService {
  private final MemberRepository members;
  private final Chronicle chronicle;
  private final MemberViews views;
  private final PathWords words;
  private final MemberReachService above;
  private final MemberFileService files;
  private final CandidateService candidates;
  private final PartyGroups groups;
  private final OrgService org;
  private final CurrentActor actor;
  private final Clock clock;

  OpeningService(
      MemberRepository members,
      Chronicle chronicle,
      MemberViews views,
      PathWords words,
      MemberReachService above,
      MemberFileService files,
      CandidateService candidates,
      PartyGroups groups,
      OrgService org,
      CurrentActor actor,
      Clock clock) {
    this.members = members;
    this.chronicle = chronicle;
    this.views = views;
    this.words = words;
    this.above = above;
    this.files = files;
    this.candidates = candidates;
    this.groups = groups;
    this.org = org;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * An application was received.
   *
   * @throws ProblemException not-found, not-a-branch, member-file-open, recorded-dead,
   *     happened-too-early, step-held-back, unit-dissolved
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public MemberView apply(ApplyForMembership wish, Set<UUID> reach) {
    files.refuseFuture(wish.on());
    var person = candidate(wish.unitId(), wish.personId(), wish.on(), reach).person();
    var member = new Member(person.id(), wish.unitId(), clock.instant());
    words.refuseIfHeld(ApplyForMembership.holding(person.birthDate(), wish.on()));
    var told = new MemberStep.Told(wish.on(), null, wish.document(), wish.note());
    var row =
        MemberStep.step(member, Step.APPLICATION_RECEIVED, 0, told, actor.get(), clock.instant());
    chronicle.write(member, row, List.of());
    return views.of(member);
  }

  /**
   * Somebody who is a member already is entered. Who had a file before is entered again by the
   * level above.
   *
   * @throws ProblemException not-found, not-allowed, not-a-branch, member-file-open, recorded-dead,
   *     happened-too-early, group-not-in-branch, unit-dissolved, invalid-input
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public MemberView register(RegisterMember wish, Set<UUID> reach) {
    var candidate = candidate(wish.unitId(), wish.personId(), wish.on(), reach);
    return enter(candidate, wish, !candidate.earlier().isEmpty(), reach);
  }

  /**
   * The same of somebody who comes with a letter from outside the tree. Who left by letter comes
   * back to the branch as they were; where letter and file differ the level above decides.
   *
   * @throws ProblemException like {@link #register}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public MemberView arrive(RegisterMember wish, Set<UUID> reach) {
    var candidate = candidate(wish.unitId(), wish.personId(), wish.on(), reach);
    var differs = candidate.earlier().stream().anyMatch(file -> !file.comesBackAs(wish));
    return enter(candidate, wish, differs, reach);
  }

  private MemberView enter(
      Candidate candidate, RegisterMember wish, boolean byAbove, Set<UUID> reach) {
    wish.faults(candidate.person().birthDate(), files.today()).entrySet().stream()
        .findFirst()
        .ifPresent(
            fault -> {
              throw ProblemException.field(fault.getKey(), fault.getValue());
            });
    if (byAbove) {
      above.requireAbove(wish.unitId(), reach);
    }
    var member = new Member(candidate.person().id(), wish.unitId(), clock.instant());
    member.passedUpTo = wish.as() == MemberStatus.FULL ? Step.ARCHIVED : Step.OATH;
    member.appliedOn = wish.appliedOn();
    member.probationFrom = wish.probationFrom();
    member.fullOn = wish.fullOn();
    var told = new MemberStep.Told(wish.on(), null, wish.document(), wish.note());
    var row = MemberStep.act(member, Act.REGISTER, told, actor.get(), clock.instant());
    row.statusAfter = wish.as();
    if (byAbove) {
      // So it is read, and nobody else takes it back.
      row.body = Body.COMMITTEE;
    }
    chronicle.write(member, row, List.of());
    if (wish.groupId() != null) {
      groups.join(member, wish.groupId(), wish.on(), row.id);
    }
    return views.of(member);
  }

  /**
   * @param earlier all files there were of them, under whichever of their records
   */
  private record Candidate(PersonView person, List<Member> earlier) {}

  /**
   * Somebody without an open file, for one in this branch that begins after all earlier ones;
   * branch and person are locked.
   */
  private Candidate candidate(UUID unitId, UUID personId, LocalDate on, Set<UUID> reach) {
    var branch = org.lock(unitId, reach);
    refuseUnlessBranch(branch);
    var alike = candidates.lock(personId, branch, reach);
    var all = members.ofPeople(alike.stream().map(PersonView::id).toList());
    if (all.stream().anyMatch(file -> !file.status.isFinal())) {
      throw new ProblemException(MemberProblem.MEMBER_FILE_OPEN);
    }
    for (var earlier : all) {
      if (earlier.status == MemberStatus.DECEASED) {
        throw new ProblemException(MemberProblem.RECORDED_DEAD, earlier.lastOn);
      }
      if (on.isBefore(earlier.lastOn)) {
        throw new ProblemException(MemberProblem.HAPPENED_TOO_EARLY, earlier.lastOn);
      }
    }
    return new Candidate(alike.get(0), all);
  }

  private static void refuseUnlessBranch(UnitView unit) {
    if (unit.type() != UnitType.PARTY_BRANCH) {
      throw new ProblemException(MemberProblem.NOT_A_BRANCH);
    }
    unit.refuseIfDissolved();
  }
}
