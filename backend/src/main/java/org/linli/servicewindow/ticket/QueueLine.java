package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import org.linli.servicewindow.hall.HallRules;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.service.ServiceService;

/**
 * The line as one ticket sees it: everybody who waits for any of the windows that can serve it, as
 * if these were one window.
 */
@ApplicationScoped
class QueueLine {
  /** Who waits for any of these windows; two texts, each of which is translated once. */
  private static final String RIVALS =
      " from Ticket t where t.hallId = :hall and t.businessDate = :date and t.status = WAITING"
          + " and t.id <> :self and (t.targetWindowId in (%s)"
          + " or (t.targetWindowId is null and t.serviceId in (%s)))";

  private static final String OF_WINDOW =
      RIVALS.formatted(":at", "select o.key.serviceId from Offer o where o.key.windowId = :at");

  private static final String OF_SERVICE =
      RIVALS.formatted(
          "select o.key.windowId from Offer o where o.key.serviceId = :at",
          "select b.key.serviceId from Offer a join Offer b on b.key.windowId = a.key.windowId"
              + " where a.key.serviceId = :at");

  private final EntityManager database;
  private final WindowService windows;
  private final ServiceService services;

  QueueLine(EntityManager database, WindowService windows, ServiceService services) {
    this.database = database;
    this.windows = windows;
    this.services = services;
  }

  ServedAt servedAt(Ticket t) {
    var sentTo = t.targetWindowId;
    var able = sentTo == null ? services.windowsOffering(t.serviceId) : List.of(sentTo);
    var offered =
        sentTo == null ? services.offeredBeside(t.serviceId) : services.servicesAt(sentTo);
    return new ServedAt(
        windows.ofHall(t.hallId).stream().filter(w -> able.contains(w.id())).toList(),
        Set.copyOf(offered));
  }

  /** Everybody else who waits for any window that can serve it. */
  List<Waiting> rivals(Ticket t) {
    return rivals(
            "select t.id, t.serviceId, t.targetWindowId, t.precedence.overtakes,"
                + " t.precedence.overtaken, t.queueRank, t.arrivedAt",
            "",
            t,
            Waiting.class)
        .getResultList();
  }

  /**
   * How many are called before it if nobody else comes; at most, for an ordinary ticket: those who
   * stand before it, and of the priority tickets behind it as many as may still pass.
   */
  int ahead(Ticket t, HallRules rules) {
    var row =
        (Object[])
            rivals(
                    "select sum(case when t.queueRank < :place and t.precedence.overtakes = true"
                        + " then 1 else 0 end),"
                        + " sum(case when t.queueRank < :place and t.precedence.overtakes = false"
                        + " then 1 else 0 end),"
                        + " sum(case when t.queueRank > :place and t.precedence.overtakes = true"
                        + " then 1 else 0 end),"
                        + " max(case when t.queueRank < :place and t.precedence.overtakes = false"
                        + " and t.precedence.overtaken >= :limit then t.queueRank end)",
                    "",
                    t,
                    Object.class)
                .setParameter("place", t.queueRank)
                .setParameter("limit", rules.overtakingLimit())
                .getSingleResult();
    var entitledBefore = number(row[0]);
    if (!t.precedence.overtakes) {
      var mayStillPass = Math.max(0, rules.overtakingLimit() - t.precedence.overtaken);
      return entitledBefore + number(row[1]) + Math.min(mayStillPass, number(row[2]));
    }
    // Up to the last one before it that may not be passed over again, in order of arrival.
    return entitledBefore + (row[3] == null ? 0 : ordinaryUpTo(t, (Long) row[3]));
  }

  private int ordinaryUpTo(Ticket t, long place) {
    return Math.toIntExact(
        rivals(
                "select count(*)",
                " and t.precedence.overtakes = false and t.queueRank <= :place",
                t,
                Long.class)
            .setParameter("place", place)
            .getSingleResult());
  }

  private <T> TypedQuery<T> rivals(String select, String and, Ticket t, Class<T> as) {
    var sentTo = t.targetWindowId;
    return database
        .createQuery(select + (sentTo == null ? OF_SERVICE : OF_WINDOW) + and, as)
        .setParameter("hall", t.hallId)
        .setParameter("date", t.businessDate)
        .setParameter("self", t.id)
        .setParameter("at", sentTo == null ? t.serviceId : sentTo);
  }

  private static int number(Object sum) {
    return sum == null ? 0 : ((Number) sum).intValue();
  }
}
