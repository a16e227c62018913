package org.linli.servicewindow.estimate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EstimateRepository implements PanacheRepositoryBase<EstimateRow, EstimateRow.Key> {

  Optional<EstimateRow> latest(UUID ticketId) {
    return find("key.ticketId = ?1 order by key.nr desc", ticketId).firstResultOptional();
  }

  /** What was said when the number was taken, in the order in which it was said. */
  List<EstimateRow> atIssue(UUID hallId, LocalDate first, LocalDate last) {
    return list(
        "hallId = ?1 and businessDate between ?2 and ?3 and key.nr = 0"
            + " order by madeAt, key.ticketId",
        hallId,
        first,
        last);
  }

  Optional<HallPaceRow> pace(UUID hallId) {
    return Optional.ofNullable(getEntityManager().find(HallPaceRow.class, hallId));
  }

  /** The same, for whoever is going to change it: two nodes follow each other. */
  Optional<HallPaceRow> paceToChange(UUID hallId) {
    return Optional.ofNullable(
        getEntityManager().find(HallPaceRow.class, hallId, LockModeType.PESSIMISTIC_WRITE));
  }

  List<ServicePaceRow> servicePaces(UUID hallId) {
    return getEntityManager()
        .createQuery("from ServicePaceRow where hallId = :hall", ServicePaceRow.class)
        .setParameter("hall", hallId)
        .getResultList();
  }

  /** Halls whose pace was last reckoned before this moment, or never. */
  List<UUID> reckonedBefore(Instant moment, int limit) {
    return getEntityManager()
        .createQuery(
            "select h.id from Hall h where not exists (select 1 from HallPaceRow p"
                + " where p.hallId = h.id and p.reckonedAt >= :moment) order by h.id desc",
            UUID.class)
        .setParameter("moment", moment)
        .setMaxResults(limit)
        .getResultList();
  }

  void replace(HallPaceRow hall, List<ServicePaceRow> services) {
    var database = getEntityManager();
    servicePaces(hall.hallId).forEach(database::remove);
    flush();
    services.forEach(database::persist);
    database.persist(hall);
  }
}
