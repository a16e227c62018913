package org.linli.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.PageRequest;
import org.linli.shared.problem.ProblemException;

/** Which records look like one person's. */
@ApplicationScoped
class DuplicateRepository {
  private static final String OF_UNITS =
      " from Person p where p.unitId in :units and p.mergedInto is null and p.erasedAt is null";
  private final EntityManager database;

  DuplicateRepository(EntityManager database) {
    this.database = database;
  }

  /** One group: the place in the list, which tells nothing of anybody, and whoever is in it. */
  record Group(Cursor place, List<Person> people) {}

  /** Of these units, in the order of what is alike; at most one more than asked. */
  List<Group> page(Collection<UUID> units, DuplicateReason reason, PageRequest request) {
    if (units.isEmpty()) {
      return List.of();
    }
    return switch (reason) {
      case IDENTITY_NUMBER -> byIdentity(units, request);
      case NAME_AND_BIRTH_DATE -> byName("birthDate", units, request);
      case NAME_AND_PHONE -> byName("phone", units, request);
    };
  }

  private List<Group> byIdentity(Collection<UUID> units, PageRequest request) {
    var after = request.after(1).map(cursor -> (byte[]) placeOf(cursor, "identityIndex", units)[1]);
    var query =
        database
            .createQuery(
                "select p.identityIndex"
                    + OF_UNITS
                    + " and p.identityIndex > :after group by p.identityIndex"
                    + " having count(*) > 1 order by p.identityIndex",
                byte[].class)
            .setParameter("units", units)
            // Below every HMAC.
            .setParameter("after", after.orElse(new byte[] {0}))
            .setMaxResults(request.limit() + 1);
    return query.getResultList().stream()
        .map(index -> group(people(units, "p.identityIndex = :same", index, null)))
        .toList();
  }

  private List<Group> byName(String field, Collection<UUID> units, PageRequest request) {
    var after = request.after(1).map(cursor -> placeOf(cursor, field, units));
    var query =
        database
            .createQuery(
                "select p.name, p.%1$s".formatted(field)
                    + OF_UNITS
                    + " and p.%1$s is not null".formatted(field)
                    + after
                        .map(c -> " and (p.name > :name or (p.name = :name and p.%1$s > :same))")
                        .orElse("")
                        .formatted(field)
                    + " group by p.name, p.%1$s having count(*) > 1 order by p.name, p.%1$s"
                        .formatted(field),
                Object[].class)
            .setParameter("units", units)
            .setMaxResults(request.limit() + 1);
    after.ifPresent(c -> query.setParameter("name", c[0]).setParameter("same", c[1]));
    return query.getResultList().stream().map(row -> byName(field, units, row)).toList();
  }

  private Group byName(String field, Collection<UUID> units, Object[] row) {
    var alike = "p.name = :name and p.%s = :same".formatted(field);
    return group(people(units, alike, row[1], (String) row[0]));
  }

  private static Group group(List<Person> people) {
    return new Group(Cursor.of(people.get(0).id), people);
  }

  /** The cursor names one of the last group: who has been merged since still tells the place. */
  private Object[] placeOf(Cursor cursor, String field, Collection<UUID> units) {
    return database
        .createQuery(
            "select p.name, p.%1$s from Person p where p.id = :id and p.unitId in :units and p.%1$s"
                    .formatted(field)
                + " is not null",
            Object[].class)
        .setParameter("id", cursor.part(0, Texts::uuid))
        .setParameter("units", units)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> ProblemException.field("cursor", "malformed"));
  }

  private List<Person> people(Collection<UUID> units, String alike, Object same, String name) {
    var query =
        database
            .createQuery("select p" + OF_UNITS + " and " + alike + " order by p.id", Person.class)
            .setParameter("units", units)
            .setParameter("same", same);
    if (name != null) {
      query.setParameter("name", name);
    }
    return query.getResultList();
  }
}
