package org.linli.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/**
 * Reads the log. Which units the reader reaches, and whom a name means, is the caller's to say,
 * since units and accounts are rooms' nouns.
 */
@ApplicationScoped
public class AuditLog {
  /** Above every UUID, for the first page of a list that runs backwards. */
  private static final UUID LAST = new UUID(-1L, -1L);

  private final EntityManager database;

  AuditLog(EntityManager database) {
    this.database = database;
  }

  /**
   * Newest first; entries of these units only.
   *
   * @param actors only what these did; null for everybody
   */
  @Transactional
  public Page<AuditEntryView> list(
      Collection<UUID> units, AuditSearch search, Collection<UUID> actors, PageRequest request) {
    var before = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(LAST);
    var rows = rows(units, search, actors, before, request.limit() + 1);
    return Page.cut(rows, request.limit(), e -> Cursor.of(e.id()));
  }

  /** The same in one piece, the newest so many. */
  @Transactional
  public List<AuditEntryView> newest(
      Collection<UUID> units, AuditSearch search, Collection<UUID> actors, int limit) {
    return rows(units, search, actors, LAST, limit);
  }

  private List<AuditEntryView> rows(
      Collection<UUID> units, AuditSearch search, Collection<UUID> actors, UUID before, int limit) {
    if (units.isEmpty() || (actors != null && actors.isEmpty())) {
      return List.of();
    }
    var parameters = new HashMap<String, Object>();
    var query =
        database.createQuery(
            "from AuditEntry where unitId in :units and id < :before"
                + search.condition(actors, parameters)
                + " order by id desc",
            AuditEntry.class);
    parameters.forEach(query::setParameter);
    return query
        .setParameter("units", units)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultStream()
        .map(AuditEntryView::of)
        .toList();
  }
}
