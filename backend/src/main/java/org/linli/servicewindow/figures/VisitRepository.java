package org.linli.servicewindow.figures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class VisitRepository implements PanacheRepositoryBase<VisitRow, UUID> {

  List<Visit> between(UUID hallId, LocalDate first, LocalDate last) {
    return find(
            "hallId = ?1 and businessDate between ?2 and ?3 order by arrivedAt, ticketId",
            hallId,
            first,
            last)
        .stream()
        .map(VisitRow::visit)
        .toList();
  }

  void forget(UUID hallId, LocalDate date) {
    delete("hallId = ?1 and businessDate = ?2", hallId, date);
  }

  List<VisitDay> daysBetween(UUID hallId, LocalDate first, LocalDate last) {
    return getEntityManager()
        .createQuery(
            "from VisitDay d where d.key.hallId = :hall"
                + " and d.key.businessDate between :first and :last",
            VisitDay.class)
        .setParameter("hall", hallId)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList();
  }

  VisitDay day(VisitDay.Key key) {
    var day = getEntityManager().find(VisitDay.class, key);
    return day == null ? new VisitDay(key) : day;
  }

  /**
   * Days that are over and not yet in the table, or in it as they stood before a late change.
   *
   * @param changeable the first day that is still looked at for late changes: asked every minute,
   *     years of days must not be
   */
  List<VisitDay.Key> notStored(LocalDate changeable, int limit) {
    return getEntityManager()
        .createQuery(
            "select new org.linli.servicewindow.figures.VisitDay$Key(d.key.hallId,"
                + " d.key.businessDate) from HallDay d left join VisitDay v"
                + " on v.key.hallId = d.key.hallId and v.key.businessDate = d.key.businessDate"
                + " where v.key.hallId is null or (d.key.businessDate >= :changeable"
                + " and v.throughSeq <> (select max(e.key.seq) from LedgerEntry e"
                + " where e.key.hallId = d.key.hallId and e.businessDate = d.key.businessDate))"
                + " order by d.key.businessDate desc",
            VisitDay.Key.class)
        .setParameter("changeable", changeable)
        .setMaxResults(limit)
        .getResultList();
  }
}
