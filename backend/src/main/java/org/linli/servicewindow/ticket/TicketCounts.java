package org.linli.servicewindow.ticket;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

  /**
   * People waiting in each hall, as everybody may know it: without discreet visits. Halls where
   * nobody waits are left out.
   *
   * @param days by hall: its business date
   */
  @Transactional
  public Map<UUID, Integer> waiting(Map<UUID, LocalDate> days) {
    if (days.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(
            "select hallId, businessDate, count(*) from Ticket where hallId in :halls"
                + " and businessDate in :dates and status = WAITING and discreet = false"
                + " group by hallId, businessDate",
            Object[].class)
        .setParameter("halls", days.keySet())
        .setParameter("dates", Set.copyOf(days.values()))
        .getResultStream()
        // Halls in other zones may have another date.
        .filter(row -> row[1].equals(days.get((UUID) row[0])))
        .collect(toMap(row -> (UUID) row[0], row -> ((Long) row[2]).intValue()));
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
