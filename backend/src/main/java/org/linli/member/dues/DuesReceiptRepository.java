package org.linli.member.dues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.linli.shared.json.Texts;
import org.linli.shared.page.PageRequest;

/** Questions about receipts. */
@ApplicationScoped
class DuesReceiptRepository implements PanacheRepositoryBase<DuesReceipt, UUID> {

  /**
   * Written by these units, the newest first; at most one more than asked.
   *
   * @param memberId only of this member; null for all
   */
  List<DuesReceipt> page(Collection<UUID> units, UUID memberId, PageRequest request) {
    if (units.isEmpty()) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>();
    parameters.put("units", units);
    var query = new StringBuilder("unitId in :units");
    if (memberId != null) {
      query.append(" and memberId = :member");
      parameters.put("member", memberId);
    }
    request
        .after(1)
        .ifPresent(
            cursor -> {
              query.append(" and id < :after");
              parameters.put("after", cursor.part(0, Texts::uuid));
            });
    return find(query.append(" order by id desc").toString(), parameters)
        .page(0, request.limit() + 1)
        .list();
  }
}
