package org.linli.resident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.database.Like;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;

/** Questions about households. */
@ApplicationScoped
class HouseholdRepository implements PanacheRepositoryBase<Household, UUID> {

  /** Where it is, before anything is locked or loaded. */
  Optional<UUID> unitOf(UUID id) {
    return find("select h.unitId from Household h where h.id = ?1", id)
        .project(UUID.class)
        .firstResultOptional();
  }

  /** The first of a unit by address. */
  List<Household> first(UUID unitId, int limit) {
    return find("unitId = ?1 order by addressKey, id", unitId).page(0, limit).list();
  }

  /** Those of a unit that stand behind this one. */
  List<Household> after(UUID unitId, String addressKey, UUID id, int limit) {
    return find(
            "unitId = ?1 and (addressKey > ?2 or (addressKey = ?2 and id > ?3))"
                + " order by addressKey, id",
            unitId,
            addressKey,
            id)
        .page(0, limit)
        .list();
  }

  /**
   * Those of units whose address, from one of its parts on, begins so, in the order of the list; it
   * starts from the words and sorts what it finds, as {@link ResidentQuery} does.
   *
   * @param from behind which they stand; null for the first
   */
  List<Household> found(String word, Collection<UUID> units, Cursor from, int limit) {
    var parameters = new HashMap<String, Object>();
    parameters.put("word", Like.beginning(word));
    parameters.put("units", units);
    // More than one part of an address may begin so.
    var query =
        "select distinct h from ResidentWord w join Household h on h.id = w.householdId"
            + " where w.word like :word escape '!' and w.unitId in :units and w.residentId is null";
    if (from != null) {
      query +=
          " and (h.unitId > :u or (h.unitId = :u and (h.addressKey > :a or (h.addressKey = :a"
              + " and h.id > :i))))";
      parameters.put("u", ResidentQuery.unitOf(from));
      parameters.put("a", from.part(1, key -> key));
      parameters.put("i", from.part(2, Texts::uuid));
    }
    return find(query + " order by h.unitId, h.addressKey, h.id", parameters).page(0, limit).list();
  }

  Map<UUID, String> addresses(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("id in ?1", ids).stream().collect(Collectors.toMap(h -> h.id, h -> h.address));
  }
}
