package org.linli.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.member.path.MemberStatus;
import org.linli.shared.json.Texts;
import org.linli.shared.page.PageRequest;

/** Questions about files. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {
  private static final Set<MemberStatus> OPEN =
      Arrays.stream(MemberStatus.values())
          .filter(status -> !status.isFinal())
          .collect(Collectors.toUnmodifiableSet());

  /** The file, with its row locked until the transaction ends. */
  Optional<Member> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Member> among(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  /** Whose file it is, before anything is locked or loaded. */
  Optional<UUID> personOf(UUID id) {
    return find("select m.personId from Member m where m.id = ?1", id)
        .project(UUID.class)
        .firstResultOptional();
  }

  /** Which branch keeps it; likewise. */
  Optional<UUID> branchOf(UUID id) {
    return find("select m.unitId from Member m where m.id = ?1", id)
        .project(UUID.class)
        .firstResultOptional();
  }

  boolean hasOpenFile(UUID personId) {
    return count("personId = ?1 and status in ?2", personId, OPEN) > 0;
  }

  /** The last day of what files of the same person, entered after this one or longer, tell of. */
  Optional<LocalDate> laterFile(Collection<UUID> people, UUID file, LocalDate day) {
    return find(
            "select m.lastOn from Member m where m.personId in ?1 and m.id <> ?2"
                + " and m.status <> ANNULLED"
                + " and (m.lastOn > ?3 or m.lastOn = ?3 and m.id > ?2)"
                + " order by m.lastOn desc",
            people,
            file,
            day)
        .project(LocalDate.class)
        .firstResultOptional();
  }

  /** Those opened by mistake among them. */
  List<Member> ofPerson(UUID personId) {
    return list("personId = ?1 order by id", personId);
  }

  /** All files of these units in one of these states. */
  List<Member> standing(Collection<UUID> units, Set<MemberStatus> statuses) {
    return units.isEmpty()
        ? List.of()
        : list("unitId in ?1 and status in ?2 order by id", units, statuses);
  }

  /**
   * Some of them, in the order in which they were entered.
   *
   * @param after the last one before; null for the first
   */
  List<Member> some(Collection<UUID> units, Set<MemberStatus> statuses, UUID after, int limit) {
    if (units.isEmpty()) {
      return List.of();
    }
    var query =
        after == null
            ? find("unitId in ?1 and status in ?2 order by id", units, statuses)
            : find("unitId in ?1 and status in ?2 and id > ?3 order by id", units, statuses, after);
    return query.page(0, limit).list();
  }

  /** Whose files these units keep. */
  List<UUID> peopleOf(Collection<UUID> units) {
    return units.isEmpty()
        ? List.of()
        : find("select m.personId from Member m where m.unitId in ?1", units)
            .project(UUID.class)
            .list();
  }

  boolean existsOpen(UUID unitId) {
    return count("unitId = ?1 and status in ?2", unitId, OPEN) > 0;
  }

  /** Without those opened by mistake. */
  List<Member> ofPeople(Collection<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : list("personId in ?1 and status <> ANNULLED order by id", people);
  }

  /**
   * Branch by branch, the first so many.
   *
   * @param status null for all but those opened by mistake
   * @param people only these; null for all
   */
  List<Member> byBranch(
      Collection<UUID> units, MemberStatus status, Collection<UUID> people, int most) {
    if (units.isEmpty() || (people != null && people.isEmpty())) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>();
    var chosen = chosen(units, status, people, parameters);
    return find(chosen + " order by unitId, id", parameters).page(0, most).list();
  }

  private static String chosen(
      Collection<UUID> units,
      MemberStatus status,
      Collection<UUID> people,
      Map<String, Object> parameters) {
    parameters.put("units", units);
    var query = new StringBuilder("unitId in :units");
    if (status == null) {
      query.append(" and status <> ANNULLED");
    } else {
      query.append(" and status = :status");
      parameters.put("status", status);
    }
    if (people != null) {
      query.append(" and personId in :people");
      parameters.put("people", people);
    }
    return query.toString();
  }

  /**
   * In the order in which they were entered; at most one more than asked.
   *
   * @param status null for all but those opened by mistake
   * @param people only these; null for all
   */
  List<Member> page(
      Collection<UUID> units, MemberStatus status, Collection<UUID> people, PageRequest request) {
    if (units.isEmpty() || (people != null && people.isEmpty())) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>();
    var query = new StringBuilder(chosen(units, status, people, parameters));
    request
        .after(1)
        .ifPresent(
            cursor -> {
              query.append(" and id > :after");
              parameters.put("after", cursor.part(0, Texts::uuid));
            });
    return find(query.append(" order by id").toString(), parameters)
        .page(0, request.limit() + 1)
        .list();
  }
}
