package org.linli.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.database.Like;
import org.linli.shared.json.Texts;
import org.linli.shared.page.PageRequest;

/** Questions about people. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  /** Somebody, the row locked until the transaction ends. */
  Optional<Person> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those that there are, their rows locked in one order until the transaction ends. */
  List<Person> locked(Collection<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /**
   * How many others of this unit have this number; see {@link IdentityVault#index}. Records that
   * were merged do not count.
   */
  long othersWith(byte[] index, UUID unitId, UUID id) {
    return count(
        "identityIndex = ?1 and unitId = ?2 and id <> ?3 and mergedInto is null",
        index,
        unitId,
        id);
  }

  /** Records of other units, or none, that say this number; their rows locked in one order. */
  List<Person> lockedOthers(byte[] index, UUID id) {
    return find("identityIndex = ?1 and id <> ?2 and mergedInto is null order by id", index, id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * Somebody, and whose records say the same identity number; their rows locked in one order until
   * the transaction ends.
   */
  List<Person> lockedAlike(UUID id) {
    var index =
        find("select p.identityIndex from Person p where p.id = ?1", id)
            .project(byte[].class)
            .firstResult();
    return index == null
        ? locked(List.of(id))
        : find("identityIndex = ?1 order by id", index)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
  }

  /** Somebody, and all records that were merged into theirs, however many times. */
  List<Person> with(Person person) {
    var all = new ArrayList<>(List.of(person));
    for (var i = 0; i < all.size(); i++) {
      all.addAll(list("mergedInto = ?1 order by id", all.get(i).id));
    }
    return all;
  }

  /** Somebody of this unit has one of these. */
  boolean anyWith(Collection<byte[]> indexes, UUID unitId) {
    return count("identityIndex in ?1 and unitId = ?2 and mergedInto is null", indexes, unitId) > 0;
  }

  /** Index and id of those whose record these units keep, the oldest first. */
  List<Object[]> holders(Collection<byte[]> indexes, Collection<UUID> units) {
    return getEntityManager()
        .createQuery(
            "select identityIndex, id from Person where identityIndex in ?1 and unitId in ?2"
                + " and mergedInto is null and erasedAt is null order by id",
            Object[].class)
        .setParameter(1, indexes)
        .setParameter(2, units)
        .getResultList();
  }

  /** Of these units those of one of these names, as the database compares them. */
  List<Person> called(Collection<String> names, Collection<UUID> units) {
    return list(
        "name in ?1 and unitId in ?2 and mergedInto is null and erasedAt is null", names, units);
  }

  List<Person> among(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /** Of these, those with this text in their name. */
  List<Person> named(String q, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : list("id in ?1 and lower(name) like ?2 escape '!'", ids, Like.containing(q));
  }

  /** Of these units by name; at most one more than asked. */
  List<Person> page(Collection<UUID> units, String q, PageRequest request) {
    if (units.isEmpty()) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("units", units);
    var query = new StringBuilder("unitId in :units and mergedInto is null and erasedAt is null");
    if (q != null) {
      query.append(" and lower(name) like :text escape '!'");
      parameters.put("text", Like.containing(q));
    }
    request
        .after(2)
        .ifPresent(
            cursor -> {
              query.append(" and (name > :name or (name = :name and id > :id))");
              parameters.put("name", cursor.part(0, name -> name));
              parameters.put("id", cursor.part(1, Texts::uuid));
            });
    return find(query.append(" order by name, id").toString(), parameters)
        .page(0, request.limit() + 1)
        .list();
  }
}
