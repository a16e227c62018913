package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.person.PersonService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Who lives where: found, looked at, moved, marked. Every change is made under the lock of the
 * residents' group. Reach is the units on which the caller's roles were granted; what lies outside
 * is not-found.
 */
@ApplicationScoped
public class ResidentService {
  private final ResidentRepository residents;
  private final ResidentLists lists;
  private final HouseholdRepository households;
  private final HouseholdService homes;
  private final Moves moves;
  private final PersonService people;
  private final OrgService org;
  private final Audit audit;

  ResidentService(
      ResidentRepository residents,
      ResidentLists lists,
      HouseholdRepository households,
      HouseholdService homes,
      Moves moves,
      PersonService people,
      OrgService org,
      Audit audit) {
    this.residents = residents;
    this.lists = lists;
    this.households = households;
    this.homes = homes;
    this.moves = moves;
    this.people = people;
    this.org = org;
    this.audit = audit;
  }

  /** By residents' group, there by address; household by household. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<ResidentView> page(ResidentSearch search, PageRequest request, Set<UUID> reach) {
    var rows = lists.rows(search, units(search, reach), request, moves.today());
    return Page.cut(rows, request.limit(), ResidentRow::place).map(ResidentRow::view);
  }

  /** How many the list has, up to a bound. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public ResidentCount count(ResidentSearch search, Set<UUID> reach) {
    return lists.count(search, units(search, reach), moves.today());
  }

  /** Residents are kept at residents' groups alone. */
  private Set<UUID> units(ResidentSearch search, Set<UUID> reach) {
    if (search.unitId != null && !org.isWithin(search.unitId, reach)) {
      return Set.of();
    }
    var tops = search.unitId == null ? reach : Set.of(search.unitId);
    return org.subtree(tops, UnitType.RESIDENT_GROUP);
  }

  /**
   * @throws ProblemException not-found
   */
  @Transactional
  public ResidentView get(UUID id, Set<UUID> reach) {
    return view(within(id, reach));
  }

  /**
   * Where somebody lives and lived, as far as it is within reach, the latest first.
   *
   * @throws ProblemException not-found for somebody who never lived there and whose record is kept
   *     elsewhere
   */
  @Transactional
  public Page<ResidentView> ofPerson(UUID personId, Set<UUID> reach) {
    var rows = residents.ofPerson(personId, org.subtree(reach));
    if (rows.isEmpty()
        && people.find(personId).filter(p -> org.isWithin(p.unitId(), reach)).isEmpty()) {
      throw notFound();
    }
    return Page.whole(views(rows));
  }

  /**
   * @throws ProblemException not-found, moved-out-already, head-leaves-others, invalid-input
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ResidentView moveOut(UUID id, MoveOut wish, Set<UUID> reach) {
    moves.refuseLater(wish.on(), "on");
    org.lock(unitOf(id), reach);
    var resident = residents.findById(id);
    leave(resident, wish);
    residents.flush();
    return view(resident);
  }

  /**
   * @return the new row
   * @throws ProblemException not-found, moved-out-already, same-household, head-leaves-others,
   *     needs-head, has-head, invalid-input, unit-dissolved
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ResidentView move(UUID id, MoveResident wish, Set<UUID> reach) {
    moves.refuseLater(wish.on(), "on");
    var to = households.unitOf(wish.householdId()).orElseThrow(ResidentService::notFound);
    // In one order, or two who move past each other would wait for one another.
    Stream.of(unitOf(id), to).distinct().sorted().forEach(unit -> org.lock(unit, reach));
    var household = homes.lock(wish.householdId(), reach);
    var before = residents.findById(id);
    before.refuseIfGone();
    if (before.householdId.equals(household.id)) {
      throw new ProblemException(ResidentProblem.SAME_HOUSEHOLD);
    }
    homes.refuseUnlessItFits(household, wish.relation());
    var person = people.lock(before.personId);
    leave(before, new MoveOut(wish.on(), wish.reason()));
    residents.flush();
    if (person.unitId().equals(before.unitId)) {
      people.hand(before.personId, household.unitId);
    }
    var stay = new Stay(wish.relation(), wish.on(), before.away, before.floating);
    var now = moves.begin(household, person, stay);
    audit.record(
        "resident-moved-in",
        now.subject(),
        Changes.of("personId", null, now.personId)
            .and("householdId", before.householdId, now.householdId)
            .and("movedIn", null, now.movedIn)
            .and("relation", null, now.relation));
    residents.flush();
    return view(now);
  }

  private void leave(Resident resident, MoveOut wish) {
    resident.refuseIfGone();
    if (resident.isHead() && residents.livingIn(resident.householdId).size() > 1) {
      throw new ProblemException(ResidentProblem.HEAD_LEAVES_OTHERS);
    }
    resident.moveOut(wish.on(), wish.reason());
    audit.record(
        "resident-moved-out",
        resident.subject(),
        Changes.of("movedOut", null, resident.movedOut)
            .masked("reason", null, resident.movedOutReason));
  }

  /**
   * @throws ProblemException not-found, moved-out-already
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ResidentView mark(UUID id, MarkResident wish, Set<UUID> reach) {
    org.lock(unitOf(id), reach);
    var resident = residents.findById(id);
    var changes =
        Changes.of("away", resident.away, wish.away())
            .and("floating", resident.floating, wish.floating());
    resident.mark(wish.away(), wish.floating());
    audit.record("resident-marked", resident.subject(), changes);
    residents.flush();
    return view(resident);
  }

  Resident within(UUID id, Set<UUID> reach) {
    return residents
        .findByIdOptional(id)
        .filter(r -> org.isWithin(r.unitId, reach))
        .orElseThrow(ResidentService::notFound);
  }

  private UUID unitOf(UUID id) {
    return residents.unitOf(id).orElseThrow(ResidentService::notFound);
  }

  private ResidentView view(Resident r) {
    return ResidentView.of(r, households.findById(r.householdId).address);
  }

  private List<ResidentView> views(List<Resident> rows) {
    var addresses = households.addresses(rows.stream().map(r -> r.householdId).distinct().toList());
    return rows.stream().map(r -> ResidentView.of(r, addresses.get(r.householdId))).toList();
  }

  private static ProblemException notFound() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }
}
