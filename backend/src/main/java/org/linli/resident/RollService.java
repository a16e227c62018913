package org.linli.resident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.org.OrgService;
import org.linli.person.PersonRollService;
import org.linli.person.PersonService;
import org.linli.person.PersonView;
import org.linli.shared.database.BulkInsert;

/**
 * Households and residents by the thousand: read for a table, and entered from one. The rules are
 * held by whoever made the plan, under the lock of every residents' group it touches.
 */
@ApplicationScoped
public class RollService {
  private static final int CHUNK = 500;

  private final EntityManager database;
  private final HouseholdRepository households;
  private final ResidentRepository residents;
  private final Moves moves;
  private final PersonService people;
  private final PersonRollService newcomers;
  private final OrgService org;
  private final Clock clock;

  RollService(
      EntityManager database,
      HouseholdRepository households,
      ResidentRepository residents,
      Moves moves,
      PersonService people,
      PersonRollService newcomers,
      OrgService org,
      Clock clock) {
    this.database = database;
    this.households = households;
    this.residents = residents;
    this.moves = moves;
    this.people = people;
    this.newcomers = newcomers;
    this.org = org;
    this.clock = clock;
  }

  /** All households of these groups, also where nobody lives any more. */
  @Transactional
  public List<HomeView> homes(Collection<UUID> units) {
    return units.isEmpty()
        ? List.of()
        : database
            .createQuery(
                "select new org.linli.resident.HomeView(h.id, h.unitId, h.address) from Household"
                    + " h where h.unitId in :units",
                HomeView.class)
            .setParameter("units", units)
            .getResultList();
  }

  /** Who lives in these groups. */
  @Transactional
  public List<LivingView> living(Collection<UUID> units) {
    return living(units, ResidentFilter.NONE, Integer.MAX_VALUE);
  }

  /**
   * Who of these groups a list narrowed like this has, by group and address, the head of each
   * household first.
   *
   * @param most at most so many
   */
  @Transactional
  public List<LivingView> living(Collection<UUID> units, ResidentFilter filter, int most) {
    if (units.isEmpty()) {
      return List.of();
    }
    var chosen = new ResidentQuery(filter.search(), units, moves.today());
    var query =
        database.createQuery(
            "select new org.linli.resident.LivingView(x.id, x.personId, x.householdId, x.unitId,"
                + " h.address, x.relation, x.movedIn, x.away, x.floating) from Resident x join"
                + " Household h on h.id = x.householdId where x.id in ("
                + chosen.ids()
                + ") order by x.unitId, x.addressKey, x.householdId, case when x.relation = 'HEAD'"
                + " then 0 else 1 end, x.movedIn, x.id",
            LivingView.class);
    chosen.parameters.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  /** Of these people those who live somewhere, wherever it is. */
  @Transactional
  public List<UUID> livingAmong(Collection<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : database
            .createQuery(
                "select r.personId from Resident r where r.personId in :people and r.movedOut is"
                    + " null",
                UUID.class)
            .setParameter("people", people)
            .getResultList();
  }

  /** Of who lives in these groups those who lived elsewhere before, and since when. */
  @Transactional
  public Map<UUID, LocalDate> firstMovedIn(Collection<UUID> units) {
    return units.isEmpty()
        ? Map.of()
        : firstOfEach(
            database
                .createQuery(
                    "select r.personId, r.movedIn from Resident r where r.living = 0 and"
                        + " r.personId in (select x.personId from Resident x where x.unitId in"
                        + " :units and x.living = 1) order by r.movedIn",
                    Object[].class)
                .setParameter("units", units));
  }

  /**
   * Of these people those who lived somewhere before, and the last day on which they moved out; a
   * stay of no day does not count.
   */
  @Transactional
  public Map<UUID, LocalDate> lastMovedOut(Collection<UUID> people) {
    return people.isEmpty()
        ? Map.of()
        : firstOfEach(
            database
                .createQuery(
                    "select r.personId, r.movedOut from Resident r where r.personId in :people and"
                        + " r.movedOut > r.movedIn order by r.movedOut desc",
                    Object[].class)
                .setParameter("people", people));
  }

  /** Of rows of a person and a day the first one of each person. */
  private static Map<UUID, LocalDate> firstOfEach(TypedQuery<Object[]> rows) {
    return rows.getResultStream()
        .collect(
            Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1], (one, next) -> one));
  }

  /**
   * Households of one group with all who move in; those who are new are made known first.
   *
   * @return who moved in, in the order of the wish
   * @throws org.linli.shared.problem.ProblemException what a person's record is refused for,
   *     lives-already, not-found
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Entered> enter(UUID unitId, List<NewHome> homes, Set<UUID> reach) {
    org.lock(unitId, reach);
    var strangers =
        homes.stream()
            .flatMap(home -> home.residents().stream())
            .filter(wish -> wish.personId() == null)
            .map(NewResident::person)
            .toList();
    var made = newcomers.enter(strangers, unitId).iterator();
    var rows = new Rows();
    var entered = new ArrayList<Entered>();
    for (var home : homes) {
      var household = household(unitId, home, rows);
      for (var wish : home.residents()) {
        var person =
            wish.personId() == null
                ? made.next()
                : known(wish.personId(), unitId, wish.movedIn(), reach);
        var resident = new Resident(household, person, wish.stay(), clock.instant());
        rows.add(resident);
        entered.add(new Entered(resident.id, household.address, person));
      }
    }
    database.flush();
    rows.write(database, residents);
    database.clear();
    return entered;
  }

  private Household household(UUID unitId, NewHome home, Rows rows) {
    if (home.householdId() != null) {
      return households.findById(home.householdId());
    }
    var address = Address.of(home.address());
    var household = new Household(unitId, address, clock.instant());
    rows.add(household);
    address.words().forEach(word -> rows.add(new ResidentWord(unitId, word, household.id, null)));
    return household;
  }

  private PersonView known(UUID personId, UUID unitId, LocalDate from, Set<UUID> reach) {
    moves.known(personId, unitId, from, "movedIn", reach);
    return people.find(personId).orElseThrow();
  }

  /** Stays that were changed under the lock of their groups. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void change(List<ChangedStay> changes) {
    for (var from = 0; from < changes.size(); from += CHUNK) {
      var part = changes.subList(from, Math.min(changes.size(), from + CHUNK));
      var rows = residents.byId(part.stream().map(ChangedStay::residentId).toList());
      for (var change : part) {
        var resident = rows.get(change.residentId());
        resident.mark(change.away(), change.floating());
        resident.relate(change.relation());
      }
      database.flush();
      database.clear();
    }
  }

  /** What is to be written, table by table. */
  private static final class Rows {
    private final List<Object[]> homes = new ArrayList<>();
    private final List<Object[]> stays = new ArrayList<>();
    private final List<ResidentWord> words = new ArrayList<>();

    void add(Household h) {
      homes.add(new Object[] {h.id, h.unitId, h.address, h.addressKey, h.createdAt, 0});
    }

    void add(Resident r) {
      stays.add(
          new Object[] {
            r.id,
            r.unitId,
            r.householdId,
            r.personId,
            r.relation,
            r.movedIn,
            r.away,
            r.floating,
            r.addressKey,
            r.name,
            r.sex,
            r.birthDate,
            r.phone,
            r.createdAt,
            0
          });
      words.addAll(r.words());
    }

    void add(ResidentWord word) {
      words.add(word);
    }

    void write(EntityManager database, ResidentRepository residents) {
      BulkInsert.rows(
          database, "household (id, unit_id, address, address_key, created_at, version)", homes);
      BulkInsert.rows(
          database,
          "resident (id, unit_id, household_id, person_id, relation, moved_in, away, floating,"
              + " address_key, name, sex, birth_date, phone, created_at, version)",
          stays);
      residents.addWords(words);
    }
  }
}
