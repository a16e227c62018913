package org.linli.person.view;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Questions about looks. */
@ApplicationScoped
class ViewEntryRepository implements PanacheRepositoryBase<ViewEntry, UUID> {

  /** Newest first, before this one. */
  List<ViewEntry> rows(Collection<UUID> units, ViewSearch search, UUID before, int limit) {
    if (units.isEmpty() || search.meansNobody()) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("units", units);
    parameters.put("before", before);
    var condition = search.condition(parameters);
    return find("unitId in :units and id < :before" + condition + " order by id desc", parameters)
        .page(0, limit)
        .list();
  }
}
