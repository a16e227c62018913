package org.linli.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.shared.json.Texts;
import org.linli.shared.page.Cursor;
import org.linli.shared.page.Page;
import org.linli.shared.page.PageRequest;

/**
 * Reads the log. Which units the reader reaches is the caller's to say, since units are a room's
 * noun.
 */
@ApplicationScoped
public class AuditLog {
  /** Above every UUID, for the first page of a list that runs backwards. */
  private static final UUID LAST = new UUID(-1L, -1L);

  private final EntityManager database;

  AuditLog(EntityManager database) {
    this.database = database;
  }

  /** Newest first; entries of these units only. */
  @Transactional
  public Page<AuditEntryView> list(Collection<UUID> units, UUID subjectId, PageRequest request) {
    if (units.isEmpty()) {
      return Page.whole(List.of());
    }
    var before = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(LAST);
    var rows =
        database
            .createQuery(
                "from AuditEntry where unitId in :units and id < :before"
                    + (subjectId == null ? "" : " and subjectId = :subject")
                    + " order by id desc",
                AuditEntry.class)
            .setParameter("units", units)
            .setParameter("before", before);
    if (subjectId != null) {
      rows.setParameter("subject", subjectId);
    }
    return Page.cut(
            rows.setMaxResults(request.limit() + 1).getResultList(),
            request.limit(),
            e -> Cursor.of(e.id))
        .map(AuditEntryView::of);
  }
}
