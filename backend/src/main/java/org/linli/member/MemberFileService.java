package org.linli.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.member.path.Act;
import org.linli.member.path.MemberStatus;
import org.linli.member.place.PlaceService;
import org.linli.org.OrgService;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.time.BusinessDate;

/** Files, for the room's other packages: found, locked, and moved from branch to branch. */
@ApplicationScoped
public class MemberFileService {
  private static final Set<MemberStatus> MEMBERS =
      Arrays.stream(MemberStatus.values())
          .filter(MemberStatus::isMember)
          .collect(Collectors.toUnmodifiableSet());
  private final MemberRepository members;
  private final StandingRepository standings;
  private final MemberViews views;
  private final Chronicle chronicle;
  private final PlaceService places;
  private final OrgService org;
  private final Audit audit;
  private final CurrentActor actor;
  private final Clock clock;

  MemberFileService(
      MemberRepository members,
      StandingRepository standings,
      MemberViews views,
      Chronicle chronicle,
      PlaceService places,
      OrgService org,
      Audit audit,
      CurrentActor actor,
      Clock clock) {
    this.members = members;
    this.standings = standings;
    this.views = views;
    this.chronicle = chronicle;
    this.places = places;
    this.org = org;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws ProblemException not-found
   */
  @Transactional
  public MemberView require(UUID id, Set<UUID> reach) {
    return views.of(within(members.findById(id), reach));
  }

  /**
   * The same, with the row locked until the transaction ends.
   *
   * @throws ProblemException not-found
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public MemberView lock(UUID id, Set<UUID> reach) {
    return views.of(within(members.locked(id).orElse(null), reach));
  }

  /** Locks the row of a member whom the caller need not reach, as the other side of a letter. */
  @Transactional(Transactional.TxType.MANDATORY)
  public MemberView lock(UUID id) {
    return views.of(members.locked(id).orElseThrow(MemberFileService::notFound));
  }

  /** By id; an id that is none is left out. */
  @Transactional
  public Map<UUID, MemberView> among(Collection<UUID> ids) {
    return views.of(members.among(ids)).stream()
        .collect(Collectors.toMap(MemberView::id, Function.identity()));
  }

  /**
   * Members of these units in the order in which they were entered, for whoever goes through them
   * all.
   *
   * @param after the last one of the batch before; null for the first
   */
  @Transactional
  public List<MemberView> members(Collection<UUID> units, UUID after, int limit) {
    return views.of(members.some(units, MEMBERS, after, limit));
  }

  /** How these stood from day to day, the oldest first. */
  @Transactional
  public Map<UUID, List<DossierView.StandingView>> standings(Collection<UUID> ids) {
    return standings.of(ids).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, rows -> rows.getValue().stream().map(Standing::view).toList()));
  }

  /** How these stood on the day. */
  @Transactional
  public Map<UUID, MemberStatus> standing(Collection<UUID> ids, LocalDate day) {
    return standings.on(day, ids);
  }

  /**
   * A locked member belongs to another branch from that day on.
   *
   * @throws ProblemException place-too-early, happened-too-early
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void move(UUID id, UUID branch, LocalDate on) {
    var member = members.findById(id);
    refuseEarlier(member, on);
    var where = places.of(id);
    where.move(branch, on);
    places.keep(where);
    audit.record("member-moved", member.subject(), Changes.of("unitId", member.unitId, branch));
    member.unitId = branch;
    member.lastOn = on;
    members.flush();
  }

  /**
   * A locked member has left for a branch outside the tree.
   *
   * @throws ProblemException place-too-early, happened-too-early
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void leave(UUID id, LocalDate on, String document) {
    var member = members.findById(id);
    refuseEarlier(member, on);
    var told = new MemberStep.Told(on, null, document, null);
    chronicle.write(
        member,
        MemberStep.act(member, Act.TRANSFER_OUT, told, actor.get(), clock.instant()),
        List.of());
  }

  /**
   * @throws ProblemException invalid-input for a day to come
   */
  public LocalDate refuseFuture(LocalDate on) {
    var today = today();
    if (on.isAfter(today)) {
      throw ProblemException.tooLate("on", today);
    }
    return on;
  }

  public LocalDate today() {
    return BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
  }

  private static void refuseEarlier(Member member, LocalDate on) {
    if (on.isBefore(member.lastOn)) {
      throw new ProblemException(MemberProblem.HAPPENED_TOO_EARLY, member.lastOn);
    }
  }

  private Member within(Member member, Set<UUID> reach) {
    if (member == null || !org.isWithin(member.unitId, reach)) {
      throw notFound();
    }
    return member;
  }

  private static ProblemException notFound() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }
}
