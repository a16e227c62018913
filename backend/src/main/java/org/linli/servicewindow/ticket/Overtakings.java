package org.linli.servicewindow.ticket;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.linli.servicewindow.hall.HallRef;

/**
 * Who was passed over by which change of another ticket: a call, or going back into the line. It
 * may pass over many at once, but nobody more often than the hall allows, so that on the whole each
 * number costs at most that many rows.
 */
@ApplicationScoped
class Overtakings {
  private static final String PASSED_OVER =
      " where t.hallId = :hall and t.businessDate = :date and t.status = WAITING"
          + " and t.precedence.overtakes = false and t.queueRank < :place"
          + " and (t.targetWindowId = :window"
          + " or (t.targetWindowId is null and t.serviceId in :services))";

  private static final String THESE = " where t.hallId = :hall and t.id in :passed";

  private final EntityManager database;

  Overtakings(EntityManager database) {
    this.database = database;
  }

  /**
   * Counts those the call passed over; the rule that says who they are is {@link
   * NextTicket#isPassedOver}.
   *
   * @param seq the call's position in the ledger, already written
   */
  void count(HallRef hall, long seq, Waiting called, UUID windowId, Collection<UUID> services) {
    if (!called.overtakes()) {
      return;
    }
    count(
        seq,
        PASSED_OVER,
        Map.of(
            "hall", hall.id(),
            "date", hall.today(),
            "place", called.rank(),
            "window", windowId,
            "services", services));
  }

  /** Counts those somebody passed by going back into the line before them. */
  void count(HallRef hall, long seq, Collection<UUID> passed) {
    if (!passed.isEmpty()) {
      count(seq, THESE, Map.of("hall", hall.id(), "passed", passed));
    }
  }

  /** Each gets a row that says by which entry, and a higher count. */
  private void count(long seq, String who, Map<String, Object> values) {
    var counted =
        query(
                "insert into Overtaking (hallId, seq, ticketId)"
                    + " select t.hallId, cast(:seq as Long), t.id from Ticket t"
                    + who,
                values)
            .setParameter("seq", seq)
            .executeUpdate();
    if (counted > 0) {
      query("update Ticket t set t.precedence.overtaken = t.precedence.overtaken + 1" + who, values)
          .executeUpdate();
    }
  }

  private Query query(String text, Map<String, Object> values) {
    var query = database.createQuery(text);
    values.forEach(query::setParameter);
    return query;
  }

  /** By position in the ledger: who was passed over, in a day of a hall. */
  Map<Long, Set<UUID>> ofDay(UUID hallId, LocalDate date) {
    return database
        .createQuery(
            "select o.seq, o.ticketId from Overtaking o, Ticket t where o.hallId = :hall"
                + " and t.id = o.ticketId and t.businessDate = :date",
            Object[].class)
        .setParameter("hall", hallId)
        .setParameter("date", date)
        .getResultStream()
        .collect(groupingBy(row -> (Long) row[0], mapping(row -> (UUID) row[1], toSet())));
  }
}
