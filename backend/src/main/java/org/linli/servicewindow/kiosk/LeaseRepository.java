package org.linli.servicewindow.kiosk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Questions about numbers in reserve. */
@ApplicationScoped
class LeaseRepository implements PanacheRepositoryBase<NumberLease, UUID> {

  List<NumberLease> open(UUID deviceId, LocalDate date) {
    return list(
        "deviceId = ?1 and businessDate = ?2 and state = OPEN order by prefix, number",
        deviceId,
        date);
  }

  /** Of whatever day. */
  List<NumberLease> open(UUID deviceId) {
    return list("deviceId = ?1 and state = OPEN order by businessDate, prefix, number", deviceId);
  }

  List<NumberLease> openOfHall(UUID hallId, LocalDate date) {
    return list(
        "hallId = ?1 and state = OPEN and businessDate = ?2 order by prefix, number", hallId, date);
  }

  List<LocalDate> openDaysBefore(UUID hallId, LocalDate today) {
    return getEntityManager()
        .createQuery(
            "select distinct businessDate from NumberLease where hallId = :hall"
                + " and state = OPEN and businessDate < :today",
            LocalDate.class)
        .setParameter("hall", hallId)
        .setParameter("today", today)
        .getResultList();
  }
}
