package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the hall's display shows of tickets, and not a column more: it is read most of all. */
@ApplicationScoped
public class ShownTickets {
  private final EntityManager database;

  ShownTickets(EntityManager database) {
    this.database = database;
  }

  /**
   * One number at a window.
   *
   * @param serving false while it is called and has not come yet
   */
  public record AtWindow(
      String number, UUID windowId, Instant calledAt, int recalls, boolean serving) {}

  /** Called or being served that day, the latest call first. */
  public List<AtWindow> atWindows(UUID hallId, LocalDate date) {
    return database
        .createQuery(
            "select prefix, number, windowId, calledAt, recalls, status from Ticket"
                + " where hallId = :hall and businessDate = :date and status in (CALLED, SERVING)"
                + " order by calledAt desc, id desc",
            Object[].class)
        .setParameter("hall", hallId)
        .setParameter("date", date)
        .getResultStream()
        .map(
            row ->
                new AtWindow(
                    label(row),
                    (UUID) row[2],
                    (Instant) row[3],
                    (int) row[4],
                    row[5] == TicketStatus.SERVING))
        .toList();
  }

  /** The next numbers in the hall, without those that wait for something discreet. */
  public List<String> next(UUID hallId, LocalDate date, int limit) {
    return database
        .createQuery(
            "select prefix, number from Ticket where discreet = false and hallId = :hall"
                + " and businessDate = :date and status = WAITING"
                + " order by queueRank, arrivedAt, id",
            Object[].class)
        .setParameter("hall", hallId)
        .setParameter("date", date)
        .setMaxResults(limit)
        .getResultStream()
        .map(ShownTickets::label)
        .toList();
  }

  private static String label(Object[] row) {
    return new TicketNumber((String) row[0], (int) row[1]).toString();
  }
}
