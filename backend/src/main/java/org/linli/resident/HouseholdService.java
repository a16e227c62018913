package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.org.OrgService;
import org.linli.org.UnitProblem;
import org.linli.org.UnitType;
import org.linli.org.UnitView;
import org.linli.person.PersonDetails;
import org.linli.person.PersonRollService;
import org.linli.person.PersonService;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Households and who moves into them. Every change is made under the lock of the residents' group.
 * Reach is the units on which the caller's roles were granted; what lies outside is not-found.
 */
@ApplicationScoped
public class HouseholdService {
  private final HouseholdRepository households;
  private final ResidentRepository residents;
  private final Moves moves;
  private final PersonService people;
  private final PersonRollService newcomers;
  private final OrgService org;
  private final Audit audit;
  private final Clock clock;

  HouseholdService(
      HouseholdRepository households,
      ResidentRepository residents,
      Moves moves,
      PersonService people,
      PersonRollService newcomers,
      OrgService org,
      Audit audit,
      Clock clock) {
    this.households = households;
    this.residents = residents;
    this.moves = moves;
    this.people = people;
    this.newcomers = newcomers;
    this.org = org;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws ProblemException not-found
   */
  @Transactional
  public HouseholdView get(UUID id, Set<UUID> reach) {
    var household = households.findByIdOptional(id).orElseThrow(HouseholdService::notFound);
    org.require(household.unitId, reach);
    return view(household);
  }

  /**
   * A household with all who live in it. One audit row tells of it, how many they are included.
   *
   * @throws ProblemException not-found for a unit or a person out of reach, no-resident-group,
   *     unit-dissolved, needs-head, has-head, lives-already, invalid-input, and what a new person's
   *     record is refused for
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public HouseholdView register(RegisterHousehold wish, Set<UUID> reach) {
    var unit = org.lock(wish.unitId(), reach);
    refuseUnlessAGroup(unit);
    var heads = wish.residents().stream().filter(r -> r.relation() == Relation.HEAD).count();
    if (heads != 1) {
      throw new ProblemException(
          heads == 0 ? ResidentProblem.NEEDS_HEAD : ResidentProblem.HAS_HEAD);
    }
    var address = Address.of(wish.address());
    var household = new Household(unit.id(), address, clock.instant());
    households.persist(household);
    addWords(household, address);
    var all = moveIn(household, wish.residents(), "residents", reach);
    audit.record(
        "household-registered",
        household.subject(),
        Changes.none()
            .masked("address", null, household.address)
            .and("residents", null, all.size()));
    return HouseholdView.of(household, all);
  }

  /**
   * @throws ProblemException not-found, unit-dissolved, needs-head, has-head, lives-already,
   *     invalid-input, and what a new person's record is refused for
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public HouseholdView moveIn(UUID id, NewResident wish, Set<UUID> reach) {
    var household = lock(id, reach);
    refuseUnlessItFits(household, wish.relation());
    var made = moveIn(household, List.of(wish), null, reach).get(0);
    audit.record(
        "resident-moved-in",
        made.subject(),
        Changes.of("personId", null, made.personId)
            .and("householdId", null, made.householdId)
            .and("movedIn", null, made.movedIn)
            .and("relation", null, made.relation));
    residents.flush();
    return view(household);
  }

  /**
   * @throws ProblemException not-found, relations-incomplete
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public HouseholdView changeHead(UUID id, ChangeHead wish, Set<UUID> reach) {
    var household = lock(id, reach);
    var living =
        residents.livingIn(id).stream().collect(Collectors.toMap(r -> r.id, Function.identity()));
    var head = living.get(wish.residentId());
    if (head == null) {
      throw notFound();
    }
    refuseUnlessComplete(wish, living.keySet());
    var before = living.values().stream().filter(Resident::isHead).map(r -> r.id).findFirst();
    // The old head first: there is one at most.
    wish.others().forEach(kin -> living.get(kin.residentId()).relate(kin.relation()));
    residents.flush();
    head.relate(Relation.HEAD);
    residents.flush();
    audit.record(
        "household-head-changed",
        household.subject(),
        Changes.of("head", before.orElse(null), head.id));
    return view(household);
  }

  /**
   * The address was written wrongly: the same household, found and sorted by the right one.
   *
   * @throws ProblemException not-found, unit-dissolved
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public HouseholdView correctAddress(UUID id, CorrectAddress wish, Set<UUID> reach) {
    var household = lock(id, reach);
    var before = household.address;
    var address = Address.of(wish.address());
    household.correct(address);
    residents.everIn(id).forEach(resident -> resident.addressKey = household.addressKey);
    residents.forgetAddress(id);
    addWords(household, address);
    households.flush();
    audit.record(
        "household-address-corrected",
        household.subject(),
        Changes.none().masked("address", before, household.address));
    return view(household);
  }

  private void addWords(Household household, Address address) {
    for (var word : address.words()) {
      residents.addWord(new ResidentWord(household.unitId, word, household.id, null));
    }
  }

  private static void refuseUnlessComplete(ChangeHead wish, Set<UUID> living) {
    var others = new HashSet<>(living);
    others.remove(wish.residentId());
    var told = wish.others().stream().map(ChangeHead.Kin::residentId).toList();
    var second = wish.others().stream().anyMatch(kin -> kin.relation() == Relation.HEAD);
    if (second || told.size() != others.size() || !others.equals(Set.copyOf(told))) {
      throw new ProblemException(ResidentProblem.RELATIONS_INCOMPLETE);
    }
  }

  /** The household within reach, its unit locked until the transaction ends. */
  Household lock(UUID id, Set<UUID> reach) {
    var unit = org.lock(households.unitOf(id).orElseThrow(HouseholdService::notFound), reach);
    if (unit.dissolvedOn() != null && !moves.today().isBefore(unit.dissolvedOn())) {
      throw new ProblemException(UnitProblem.UNIT_DISSOLVED, unit.dissolvedOn());
    }
    return households.findById(id);
  }

  /**
   * @throws ProblemException needs-head, has-head
   */
  void refuseUnlessItFits(Household household, Relation relation) {
    var hasHead = residents.livingIn(household.id).stream().anyMatch(Resident::isHead);
    if (hasHead && relation == Relation.HEAD) {
      throw new ProblemException(ResidentProblem.HAS_HEAD);
    }
    if (!hasHead && relation != Relation.HEAD) {
      throw new ProblemException(ResidentProblem.NEEDS_HEAD);
    }
  }

  HouseholdView view(Household household) {
    return HouseholdView.of(household, residents.livingIn(household.id));
  }

  /**
   * @param list the field in which they are told of; null for a single one
   */
  private List<Resident> moveIn(
      Household household, List<NewResident> wishes, String list, Set<UUID> reach) {
    var strangers = new ArrayList<PersonDetails>();
    var seen = new HashSet<UUID>();
    for (var i = 0; i < wishes.size(); i++) {
      var wish = wishes.get(i);
      var field = at(list, i);
      moves.refuseLater(wish.movedIn(), field + "movedIn");
      if (wish.personId() != null) {
        if (!seen.add(wish.personId())) {
          throw ProblemException.field(field + "personId", "duplicate");
        }
        moves.known(wish.personId(), household.unitId, wish.movedIn(), field + "movedIn", reach);
      }
      if ((wish.personId() == null) == (wish.person() == null)) {
        var code = wish.person() == null ? "required" : "unneeded";
        throw ProblemException.field(field + "personId", code);
      }
      if (wish.person() != null) {
        strangers.add(wish.person());
      }
    }
    var made = newcomers.enter(strangers, household.unitId).iterator();
    var all = new ArrayList<Resident>();
    for (var i = 0; i < wishes.size(); i++) {
      var wish = wishes.get(i);
      var person =
          wish.personId() == null ? made.next() : people.find(wish.personId()).orElseThrow();
      Moves.refuseUnborn(person, wish.movedIn(), at(list, i) + "movedIn");
      all.add(moves.begin(household, person, wish.stay()));
    }
    return all;
  }

  private static String at(String list, int i) {
    return list == null ? "" : list + "[" + i + "].";
  }

  private static void refuseUnlessAGroup(UnitView unit) {
    if (unit.type() != UnitType.RESIDENT_GROUP) {
      throw new ProblemException(ResidentProblem.NO_RESIDENT_GROUP);
    }
    unit.refuseIfDissolved();
  }

  private static ProblemException notFound() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }
}
