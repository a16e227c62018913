package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many wait, and what a window has done today. */
@ApplicationScoped
public class TicketCounts {
  private final EntityManager database;

  TicketCounts(EntityManager database) {
    this.database = database;
  }

  /** People waiting in a hall, by service; services nobody waits for are left out. */
  @Transactional
  public Map<UUID, Integer> waitingByService(UUID hallId, LocalDate date) {
    var counts = new HashMap<UUID, Integer>();
    database
        .createQuery(
            "select serviceId, count(*) from Ticket where hallId = :hall"
                + " and businessDate = :date and status = WAITING group by serviceId",
            Object[].class)
        .setParameter("hall", hallId)
        .setParameter("date", date)
        .getResultStream()
        .forEach(row -> counts.put((UUID) row[0], ((Long) row[1]).intValue()));
    return counts;
  }

  /** People waiting in a hall, as everybody may know it: without discreet visits. */
  @Transactional
  public int waiting(UUID hallId, LocalDate date) {
    return database
        .createQuery(
            "select count(*) from Ticket where hallId = :hall and businessDate = :date"
                + " and status = WAITING and discreet = false",
            Long.class)
        .setParameter("hall", hallId)
        .setParameter("date", date)
        .getSingleResult()
        .intValue();
  }

  /**
   * A window's own figures of a day.
   *
   * @param averageServiceSeconds from start to finish; null before the first finish
   */
  public record Today(int served, int noShows, @Nullable Integer averageServiceSeconds) {}

  @Transactional
  public Today atWindow(UUID windowId, LocalDate date) {
    var row =
        database
            .createQuery(
                "select sum(case when status = COMPLETED then 1 else 0 end),"
                    + " sum(case when status = NO_SHOW then 1 else 0 end),"
                    + " avg(case when status = COMPLETED"
                    + " then timestampdiff(second, startedAt, finishedAt) end)"
                    + " from Ticket where windowId = :window and businessDate = :date",
                Object[].class)
            .setParameter("window", windowId)
            .setParameter("date", date)
            .getSingleResult();
    return new Today(number(row[0]), number(row[1]), row[2] == null ? null : number(row[2]));
  }

  private static int number(Object sum) {
    return sum == null ? 0 : (int) Math.round(((Number) sum).doubleValue());
  }
}
