package org.linli.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.shared.json.Texts;
import org.linli.shared.page.PageRequest;

/** Questions about records made one. */
@ApplicationScoped
class MergeRepository implements PanacheRepositoryBase<Merge, UUID> {
  /** Above every UUID, for the first page of a list that runs backwards. */
  private static final UUID LAST = new UUID(-1L, -1L);

  /** Of these units, newest first; at most one more than asked. */
  List<Merge> page(Collection<UUID> units, PageRequest request) {
    var before = request.after(1).map(c -> c.part(0, Texts::uuid)).orElse(LAST);
    return units.isEmpty()
        ? List.of()
        : find("unitId in ?1 and id < ?2 order by id desc", units, before)
            .page(0, request.limit() + 1)
            .list();
  }

  /** Reasons that may tell who it was. */
  void forgetReasons(UUID personId) {
    getEntityManager()
        .createQuery(
            "update Merge m set m.reason = :gone, m.undoReason = case when m.undoReason is null"
                + " then null else :gone end where m.keptId = :id or m.goneId = :id")
        .setParameter("gone", Person.ERASED)
        .setParameter("id", personId)
        .executeUpdate();
  }

  void write(UUID mergeId, List<MovedRow> moved) {
    moved.forEach(row -> getEntityManager().persist(new MergeRow(mergeId, row)));
  }

  List<MovedRow> moved(UUID mergeId) {
    return getEntityManager()
        .createQuery("select r from MergeRow r where r.mergeId = :merge", MergeRow.class)
        .setParameter("merge", mergeId)
        .getResultStream()
        .map(row -> new MovedRow(row.table, row.rowId))
        .toList();
  }
}
