package org.linli.org.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.json.Texts;
import org.linli.shared.page.PageRequest;

/** Questions about who holds which post. */
@ApplicationScoped
class AppointmentRepository implements PanacheRepositoryBase<Appointment, UUID> {

  /** Where the post is, before anything is locked or loaded. */
  Optional<UUID> unitOf(UUID id) {
    return find("select a.unitId from Appointment a where a.id = ?1", id)
        .project(UUID.class)
        .firstResultOptional();
  }

  /** All that count, of whatever time. */
  List<Appointment> of(UUID unitId, PostKind kind) {
    return list("unitId = ?1 and kind = ?2 and annulledAt is null order by heldFrom", unitId, kind);
  }

  /** Whoever holds a post at these units on the day, the longest first. */
  List<Appointment> on(LocalDate day, Collection<UUID> units) {
    return units.isEmpty()
        ? List.of()
        : list(
            "unitId in ?1 and annulledAt is null and heldFrom <= ?2"
                + " and (heldUntil is null or heldUntil > ?2) order by heldFrom, id",
            units,
            day);
  }

  /** Those at a unit that go on after the day, or only begin. */
  List<Appointment> after(LocalDate day, UUID unitId) {
    return list(
        "unitId = ?1 and annulledAt is null and (heldUntil is null or heldUntil > ?2)",
        unitId,
        day);
  }

  /** All that was ever entered for somebody, annulled or not. */
  List<Appointment> ofPerson(UUID personId) {
    return list("personId", personId);
  }

  /** Of these people, those who have to do with a post at the units. */
  Set<UUID> holders(Collection<UUID> people, Collection<UUID> units) {
    return people.isEmpty() || units.isEmpty()
        ? Set.of()
        : find(
                "select a.personId from Appointment a where a.personId in ?1 and a.unitId in ?2",
                people,
                units)
            .project(UUID.class)
            .stream()
            .collect(Collectors.toSet());
  }

  boolean existsFor(UUID personId, Collection<UUID> units) {
    return !units.isEmpty() && count("personId = ?1 and unitId in ?2", personId, units) > 0;
  }

  /**
   * Everything that was ever entered at a unit, annulled or not, the latest first; at most one more
   * than asked.
   *
   * @param kind null for all
   */
  List<Appointment> historyOf(UUID unitId, PostKind kind, PageRequest request) {
    return kind == null
        ? page("unitId = :unit", Map.of("unit", unitId), request)
        : page("unitId = :unit and kind = :kind", Map.of("unit", unitId, "kind", kind), request);
  }

  /** The same for a person, at these units. */
  List<Appointment> historyOf(UUID personId, Collection<UUID> units, PageRequest request) {
    return units.isEmpty()
        ? List.of()
        : page(
            "personId = :person and unitId in :units",
            Map.of("person", personId, "units", units),
            request);
  }

  private List<Appointment> page(String of, Map<String, Object> whom, PageRequest request) {
    var parameters = new HashMap<>(whom);
    var query = new StringBuilder(of);
    request
        .after(2)
        .ifPresent(
            cursor -> {
              query.append(" and (heldFrom < :from or (heldFrom = :from and id < :id))");
              parameters.put("from", cursor.part(0, LocalDate::parse));
              parameters.put("id", cursor.part(1, Texts::uuid));
            });
    return find(query.append(" order by heldFrom desc, id desc").toString(), parameters)
        .page(0, request.limit() + 1)
        .list();
  }
}
