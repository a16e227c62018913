package org.linli.org;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.shared.database.Like;
import org.linli.shared.page.PageRequest;

/** Questions about the tree. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {
  /** A path goes on in hex, which comes before a tilde. */
  private static final String BELOW =
      "select u.id from Unit top join Unit u on u.path >= top.path"
          + " and u.path < concat(top.path, '~') where top.id = :top";

  /** The unit, with its row locked until the transaction ends. */
  Optional<Unit> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Unit> among(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  Optional<Unit> oldestRoot() {
    return find("parentId is null order by id").firstResultOptional();
  }

  boolean hasSibling(UUID parentId, UUID except, String name) {
    return count("parentId = ?1 and id <> ?2 and lower(name) = lower(?3)", parentId, except, name)
        > 0;
  }

  List<Unit> directlyBelow(UUID parentId) {
    return list("parentId", parentId);
  }

  /**
   * Of these types, this unit and all below it that stand on the day or are among the others, in
   * the order of the tree; at most one more than asked.
   */
  List<Unit> standing(
      Unit top, LocalDate day, Set<UnitType> types, Set<UUID> others, PageRequest request) {
    var after = request.after(1).map(cursor -> cursor.part(0, path -> path)).orElse("");
    return find(
            "path like :top and path > :after and type in :types"
                + " and ((foundedOn is null or foundedOn <= :day)"
                + " and (dissolvedOn is null or dissolvedOn > :day) or id in :others)"
                + " order by path",
            Map.of(
                "top",
                top.path + "%",
                "after",
                after,
                "types",
                types,
                "day",
                day,
                "others",
                others))
        .page(0, request.limit() + 1)
        .list();
  }

  /**
   * These units and all below them. One part of the question for each: of several at once MySQL
   * would read all units there are. And no list as a parameter, which would be put into words anew
   * every time.
   *
   * @param type of this alone; null for all
   */
  Set<UUID> idsBelow(Collection<UUID> roots, UnitType type) {
    if (roots.isEmpty()) {
      return new HashSet<>();
    }
    var parts =
        IntStream.range(0, roots.size())
            .mapToObj(i -> BELOW + i + (type == null ? "" : " and u.type = :type"));
    var query =
        getEntityManager().createQuery(parts.collect(Collectors.joining(" union ")), UUID.class);
    var place = 0;
    for (var root : roots) {
      query.setParameter("top" + place++, root);
    }
    if (type != null) {
      query.setParameter("type", type);
    }
    return new HashSet<>(query.getResultList());
  }

  /** In the order of the tree, a parent before what is below it; at most one more than asked. */
  List<Unit> page(List<Unit> roots, UnitSearch search, PageRequest request) {
    if (roots.isEmpty()) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>();
    var query = new StringBuilder(below(roots, parameters));
    if (search.type != null) {
      query.append(" and type = :type");
      parameters.put("type", search.type);
    }
    if (search.parentId != null) {
      query.append(" and parentId = :parent");
      parameters.put("parent", search.parentId);
    }
    if (search.q != null) {
      query.append(" and lower(name) like :name escape '!'");
      parameters.put("name", Like.containing(search.q));
    }
    request
        .after(1)
        .ifPresent(
            cursor -> {
              query.append(" and path > :after");
              parameters.put("after", cursor.part(0, path -> path));
            });
    return find(query.append(" order by path").toString(), parameters)
        .page(0, request.limit() + 1)
        .list();
  }

  private static String below(List<Unit> roots, Map<String, Object> parameters) {
    var paths = new StringBuilder();
    for (var i = 0; i < roots.size(); i++) {
      paths.append(i == 0 ? "(" : " or ").append("path like :root").append(i);
      parameters.put("root" + i, roots.get(i).path + "%");
    }
    return paths.append(")").toString();
  }
}
