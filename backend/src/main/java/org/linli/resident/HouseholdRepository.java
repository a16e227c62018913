package org.linli.resident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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

  Map<UUID, String> addresses(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("id in ?1", ids).stream().collect(Collectors.toMap(h -> h.id, h -> h.address));
  }
}
