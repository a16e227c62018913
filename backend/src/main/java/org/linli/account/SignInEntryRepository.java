package org.linli.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Questions about who came in and who tried. */
@ApplicationScoped
class SignInEntryRepository implements PanacheRepositoryBase<SignInEntry, UUID> {

  /**
   * Newest first, before this one.
   *
   * @param accounts only these; null for all
   * @param nobodys usernames that nobody has as well
   */
  List<SignInEntry> rows(
      Collection<UUID> units,
      SignInSearch search,
      Collection<UUID> accounts,
      boolean nobodys,
      UUID before,
      int limit) {
    if (units.isEmpty() || (accounts != null && accounts.isEmpty())) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("units", units);
    parameters.put("before", before);
    var seen = nobodys ? "(unitId in :units or unitId is null)" : "unitId in :units";
    var condition = search.condition(accounts, parameters);
    return find(seen + " and id < :before" + condition + " order by id desc", parameters)
        .page(0, limit)
        .list();
  }

  void forget(Instant before) {
    delete("at < ?1", before);
  }
}
