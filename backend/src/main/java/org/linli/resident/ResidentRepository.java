package org.linli.resident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.database.BulkInsert;

/** Questions about who lives where. */
@ApplicationScoped
class ResidentRepository implements PanacheRepositoryBase<Resident, UUID> {

  /** Where they live, before anything is locked or loaded. */
  Optional<UUID> unitOf(UUID id) {
    return find("select r.unitId from Resident r where r.id = ?1", id)
        .project(UUID.class)
        .firstResultOptional();
  }

  Optional<Resident> living(UUID personId) {
    return find("personId = ?1 and movedOut is null", personId).firstResultOptional();
  }

  /** Who lives there, the head first, then as they moved in. */
  List<Resident> livingIn(UUID householdId) {
    return list(
        "householdId = ?1 and movedOut is null"
            + " order by case when relation = 'HEAD' then 0 else 1 end, movedIn, id",
        householdId);
  }

  /** Everybody who lives or lived there. */
  List<Resident> everIn(UUID householdId) {
    return list("householdId = ?1 order by id", householdId);
  }

  /**
   * How many live in a household.
   *
   * @param head whose; null while nobody does
   */
  record Living(UUID householdId, long residents, String head) {
    static final Living NOBODY = new Living(null, 0, null);
  }

  /** By household; one that nobody lives in is left out. */
  Map<UUID, Living> livingIn(Collection<UUID> households) {
    return households.isEmpty()
        ? Map.of()
        : find(
                "select r.householdId, count(r.id),"
                    + " max(case when r.relation = HEAD then r.name else null end)"
                    + " from Resident r where r.householdId in ?1 and r.living = 1"
                    + " group by r.householdId",
                households)
            .project(Living.class)
            .stream()
            .collect(Collectors.toMap(Living::householdId, l -> l));
  }

  /**
   * The last day on which somebody moved out of a home; empty if they never did. A stay of no day,
   * as of somebody who was entered twice, does not count.
   */
  Optional<LocalDate> lastMovedOut(UUID personId) {
    return find(
            "select r.movedOut from Resident r where r.personId = ?1 and r.movedOut > r.movedIn"
                + " order by r.movedOut desc",
            personId)
        .project(LocalDate.class)
        .firstResultOptional();
  }

  /** Somebody lives there, or still did on the day or later. */
  boolean anyLivingAt(UUID unitId, LocalDate on) {
    return count("unitId = ?1 and (living = 1 or movedOut > ?2)", unitId, on) > 0;
  }

  /** All their times, the latest first, at these units. */
  List<Resident> ofPerson(UUID personId, Collection<UUID> units) {
    return units.isEmpty()
        ? List.of()
        : list("personId = ?1 and unitId in ?2 order by movedIn desc, id desc", personId, units);
  }

  List<Resident> copiesOf(Collection<UUID> people) {
    return list("personId in ?1 order by id", people);
  }

  Map<UUID, Resident> byId(Collection<UUID> ids) {
    return list("id in ?1", ids).stream().collect(Collectors.toMap(r -> r.id, r -> r));
  }

  List<ResidentRow> page(ResidentQuery query, int limit) {
    var rows = getEntityManager().createQuery(query.rows(), ResidentRow.class);
    query.parameters.forEach(rows::setParameter);
    return rows.setMaxResults(limit).getResultList();
  }

  long count(ResidentQuery query) {
    var counted = getEntityManager().createQuery(query.count(), Long.class);
    query.parameters.forEach(counted::setParameter);
    return counted.getSingleResult();
  }

  void forgetWords(Collection<UUID> residents) {
    getEntityManager()
        .createQuery("delete from ResidentWord where residentId in ?1")
        .setParameter(1, residents)
        .executeUpdate();
  }

  void forgetAddress(UUID householdId) {
    getEntityManager()
        .createQuery("delete from ResidentWord where householdId = ?1 and residentId is null")
        .setParameter(1, householdId)
        .executeUpdate();
  }

  /** Many at once; whom they are about is in the database. */
  void addWords(List<ResidentWord> words) {
    BulkInsert.rows(
        getEntityManager(),
        "resident_word (id, unit_id, word, household_id, resident_id)",
        words.stream()
            .map(w -> new Object[] {w.id, w.unitId, w.word, w.householdId, w.residentId})
            .toList());
  }

  void addWord(ResidentWord word) {
    getEntityManager().persist(word);
  }
}
