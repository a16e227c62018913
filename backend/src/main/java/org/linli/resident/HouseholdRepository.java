package org.linli.resident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

  Map<UUID, String> addresses(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("id in ?1", ids).stream().collect(Collectors.toMap(h -> h.id, h -> h.address));
  }
}
