package org.linli.servicewindow.figures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
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
   * Days that were closed and are not yet in the table, or in it as they stood before a late
   * change.
   *
   * @param changeable the first day that is still looked at for late changes: asked every minute,
   *     years of days must not be
   */
  List<VisitDay.Key> notStored(LocalDate changeable, int limit) {
    return notStored("from HallDay d", "", changeable, limit).getResultList();
  }

  /**
   * The same for days on which numbers left the counters, closed or not.
   *
   * @param first no day before this one
   * @param before nor this one or later
   */
  List<VisitDay.Key> notStoredOf(
      LocalDate first, LocalDate before, LocalDate changeable, int limit) {
    var days = " and d.key.businessDate >= :first and d.key.businessDate < :before";
    return notStored("from TicketCounter d", days, changeable, limit)
        .setParameter("first", first)
        .setParameter("before", before)
        .getResultList();
  }

  private TypedQuery<VisitDay.Key> notStored(
      String from, String and, LocalDate changeable, int limit) {
    return getEntityManager()
        .createQuery(
            "select distinct new org.linli.servicewindow.figures.VisitDay$Key(d.key.hallId,"
                + " d.key.businessDate) "
                + from
                + " left join VisitDay v"
                + " on v.key.hallId = d.key.hallId and v.key.businessDate = d.key.businessDate"
                + " where (v.key.hallId is null or (d.key.businessDate >= :changeable"
                + " and v.throughSeq <> (select max(e.key.seq) from LedgerEntry e"
                + " where e.key.hallId = d.key.hallId and e.businessDate = d.key.businessDate)))"
                + and
                + " order by d.key.businessDate desc",
            VisitDay.Key.class)
        .setParameter("changeable", changeable)
        .setMaxResults(limit);
  }
}
