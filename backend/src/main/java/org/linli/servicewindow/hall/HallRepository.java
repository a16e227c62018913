package org.linli.servicewindow.hall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.shared.database.Like;

@ApplicationScoped
class HallRepository implements PanacheRepositoryBase<Hall, UUID> {
  private static final UUID FIRST = new UUID(0, 0);

  /** In the order they were made; {@code within} null means everywhere. */
  List<Hall> page(Collection<UUID> within, String name, UUID after, int limit) {
    var query =
        getEntityManager()
            .createQuery(
                "from Hall h where h.id > :after"
                    + (within == null ? "" : " and h.unitId in :within")
                    + (name == null
                        ? ""
                        : " and exists (select 1 from Hall x join x.texts t"
                            + " where x.id = h.id and lower(t.name) like :name escape '!')")
                    + " order by h.id",
                Hall.class)
            .setParameter("after", after == null ? FIRST : after)
            .setMaxResults(limit);
    if (within != null) {
      query.setParameter("within", within);
    }
    if (name != null) {
      query.setParameter("name", Like.containing(name));
    }
    return query.getResultList();
  }

  List<UUID> closingThemselves() {
    return getEntityManager()
        .createQuery("select id from Hall where rules.closesDayItself", UUID.class)
        .getResultList();
  }

  HallLock lock(UUID hallId) {
    return getEntityManager().find(HallLock.class, hallId, LockModeType.PESSIMISTIC_WRITE);
  }

  boolean isClosed(UUID hallId, LocalDate date) {
    return getEntityManager().find(HallDay.class, new HallDay.Key(hallId, date)) != null;
  }

  /** Of these days in these halls, those that are over. */
  Set<HallDay.Key> closed(Collection<UUID> hallIds, Collection<LocalDate> dates) {
    return hallIds.isEmpty()
        ? Set.of()
        : Set.copyOf(
            getEntityManager()
                .createQuery(
                    "select d.key from HallDay d where d.key.hallId in :halls"
                        + " and d.key.businessDate in :dates",
                    HallDay.Key.class)
                .setParameter("halls", hallIds)
                .setParameter("dates", dates)
                .getResultList());
  }

  /** Zone, last position of the ledger, the hall's version and its windows' together. */
  Optional<Object[]> revision(UUID hallId) {
    return getEntityManager()
        .createQuery(
            "select h.zone, l.lastSeq, h.version,"
                + " coalesce((select sum(w.version + 1) from Window w where w.hallId = h.id), 0)"
                + " from Hall h, HallLock l where h.id = :hall and l.hallId = h.id",
            Object[].class)
        .setParameter("hall", hallId)
        .getResultStream()
        .findFirst();
  }

  Optional<UUID> hallOfWindow(UUID windowId) {
    return getEntityManager()
        .createQuery("select hallId from Window where id = :id", UUID.class)
        .setParameter("id", windowId)
        .getResultStream()
        .findFirst();
  }
}
