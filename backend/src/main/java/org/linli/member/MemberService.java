package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.member.path.Act;
import org.linli.member.path.Attempt;
import org.linli.member.path.MemberStatus;
import org.linli.member.path.Rule;
import org.linli.member.path.Step;
import org.linli.member.place.PlaceKind;
import org.linli.member.place.PlaceService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.ProblemException;

/**
 * What happens to members: steps taken, acts recorded. Everything is done under the lock of the
 * file (the branch's goes before it), so that no step is taken twice. Reach is the units on which
 * the caller keeps members' files, which {@link OpeningService} opens.
 */
@ApplicationScoped
public class MemberService {
  private final MemberRepository members;
  private final MemberStepRepository steps;
  private final Vouching vouching;
  private final Chronicle chronicle;
  private final MemberViews views;
  private final PathWords words;
  private final MemberReachService above;
  private final MemberFileService files;
  private final PartyGroups groups;
  private final PlaceService places;
  private final CurrentActor actor;
  private final Audit audit;
  private final Clock clock;

  MemberService(
      MemberRepository members,
      MemberStepRepository steps,
      Vouching vouching,
      Chronicle chronicle,
      MemberViews views,
      PathWords words,
      MemberReachService above,
      MemberFileService files,
      PartyGroups groups,
      PlaceService places,
      CurrentActor actor,
      Audit audit,
      Clock clock) {
    this.members = members;
    this.steps = steps;
    this.vouching = vouching;
    this.chronicle = chronicle;
    this.views = views;
    this.words = words;
    this.above = above;
    this.files = files;
    this.groups = groups;
    this.places = places;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws ProblemException not-found, not-allowed where the level above decides, step-held-back,
   *     group-not-in-branch
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public MemberView take(UUID id, TakeStep wish, Set<UUID> reach) {
    var step = Step.of(wish.number()).orElseThrow();
    var member = locked(id, step.body().isAbove(), reach);
    files.refuseFuture(wish.on());
    var rows = steps.counting(id);
    var people = vouching.onePerPerson(wish.named());
    var stood =
        step.restsOnIntroducers()
            ? vouching.asNamed(rows)
            : vouching.standing(member, people, wish.on());
    var attempt = new Attempt(step, wish.on(), Chronicle.facts(member, rows), told(wish, stood));
    words.refuseIfHeld(Rule.holding(attempt));
    var named = step.needs().stream().anyMatch(n -> n.name().matches("CONTACTS|INTRODUCERS"));
    var entry =
        write(
            member,
            step,
            steps.turn(id, step),
            new MemberStep.Told(wish.on(), wish.meeting(), wish.document(), wish.note()),
            named ? people : List.of());
    if (step == Step.PLACED) {
      groups.join(member, wish.groupId(), wish.on(), entry);
    }
    return views.of(member);
  }

  /**
   * @throws ProblemException not-found, not-allowed where the level above decides, act-not-open,
   *     step-held-back for an extension, happened-too-early, invalid-input
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public MemberView record(UUID id, RecordAct wish, Set<UUID> reach) {
    if (wish.act().isByAnotherVerb()) {
      throw ProblemException.field("act", "choice");
    }
    var member = locked(id, wish.act().body().isAbove(), reach);
    files.refuseFuture(wish.on());
    if (!wish.act().fits(member.status)) {
      throw new ProblemException(MemberProblem.ACT_NOT_OPEN);
    }
    if (wish.on().isBefore(member.lastOn)) {
      throw new ProblemException(MemberProblem.HAPPENED_TOO_EARLY, member.lastOn);
    }
    var told = new MemberStep.Told(wish.on(), wish.meeting(), wish.document(), wish.note());
    var row = MemberStep.act(member, wish.act(), told, actor.get(), clock.instant());
    if (wish.act() == Act.EXTEND_PROBATION) {
      row.untilDay = extended(member, wish.until());
    }
    chronicle.write(member, row, List.of());
    return views.of(member);
  }

  /**
   * @throws ProblemException not-found, group-not-in-branch, place-too-early
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public MemberView changeGroup(UUID id, ChangeGroup wish, Set<UUID> reach) {
    var member = locked(id, false, reach);
    files.refuseFuture(wish.on());
    if (!member.status.isMember()) {
      throw new ProblemException(MemberProblem.ACT_NOT_OPEN);
    }
    var before = places.of(id).open(PlaceKind.GROUP).orElse(null);
    groups.join(member, wish.groupId(), wish.on(), null);
    audit.record(
        "member-group-changed",
        member.subject(),
        Changes.of("groupId", before, wish.groupId()).and("on", null, wish.on()));
    return views.of(member);
  }

  /** Within reach, and of the level above where that decides. */
  private Member locked(UUID id, boolean byAbove, Set<UUID> reach) {
    var unitId = files.lock(id, reach).unitId();
    if (byAbove) {
      above.requireAbove(unitId, reach);
    }
    return members.findById(id);
  }

  private static Attempt.Told told(TakeStep wish, List<MemberStatus> supporters) {
    return new Attempt.Told(
        isSaid(wish.document()), isSaid(wish.meeting()), wish.groupId() != null, supporters);
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }

  private LocalDate extended(Member member, LocalDate until) {
    if (until == null) {
      throw ProblemException.field("until", "required");
    }
    var facts = Chronicle.facts(member, List.of());
    words.refuseIfHeld(Rule.holdingExtension(facts, until));
    return until;
  }

  private UUID write(
      Member member, Step step, int turn, MemberStep.Told told, List<UUID> supporters) {
    var row = MemberStep.step(member, step, turn, told, actor.get(), clock.instant());
    chronicle.write(member, row, supporters);
    return row.id;
  }
}
