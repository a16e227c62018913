package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.linli.servicewindow.hall.HallRules;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.servicewindow.service.ServiceService;

/**
 * The line as one ticket sees it: everybody who waits for any of the windows that can serve it, as
 * if these were one window.
 */
@ApplicationScoped
class QueueLine {
  private static final String RIVALS =
      " from Ticket t where t.hallId = :hall and t.businessDate = :date and t.status = WAITING"
          + " and t.id <> :self and (t.targetWindowId in :windows"
          + " or (t.targetWindowId is null and t.serviceId in :services))";

  private final EntityManager database;
  private final WindowService windows;
  private final ServiceService services;

  QueueLine(EntityManager database, WindowService windows, ServiceService services) {
    this.database = database;
    this.windows = windows;
    this.services = services;
  }

  /** The window it was sent to, or those that offer its service. */
  List<WindowRef> windowsFor(Ticket t) {
    var offered =
        services.windowsByService(List.of(t.serviceId)).getOrDefault(t.serviceId, List.of());
    return windows.ofHalls(List.of(t.hallId)).stream()
        .filter(
            w ->
                t.targetWindowId == null
                    ? offered.contains(w.id())
                    : w.id().equals(t.targetWindowId))
        .toList();
  }

  /** Everybody else who waits for any window that can serve it. */
  List<Waiting> rivals(Ticket t) {
    return rivals(
            "select t.id, t.serviceId, t.targetWindowId, t.precedence.overtakes,"
                + " t.precedence.overtaken, t.queueRank, t.arrivedAt",
            "",
            t,
            windowsFor(t),
            Waiting.class)
        .getResultList();
  }

  /**
   * How many are called before it if nobody else comes; at most, for an ordinary ticket: those who
   * stand before it, and of the priority tickets behind it as many as may still pass.
   */
  int ahead(Ticket t, Collection<WindowRef> servedAt, HallRules rules) {
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
                    servedAt)
                .setParameter("place", t.queueRank)
                .setParameter("limit", rules.overtakingLimit())
                .getSingleResult();
    var entitledBefore = number(row[0]);
    if (!t.precedence.overtakes) {
      var mayStillPass = Math.max(0, rules.overtakingLimit() - t.precedence.overtaken);
      return entitledBefore + number(row[1]) + Math.min(mayStillPass, number(row[2]));
    }
    // Up to the last one before it that may not be passed over again, in order of arrival.
    return entitledBefore + (row[3] == null ? 0 : ordinaryUpTo(t, servedAt, (Long) row[3]));
  }

  private int ordinaryUpTo(Ticket t, Collection<WindowRef> servedAt, long place) {
    return number(
        rivals(
                "select count(*)",
                " and t.precedence.overtakes = false and t.queueRank <= :place",
                t,
                servedAt)
            .setParameter("place", place)
            .getSingleResult());
  }

  private TypedQuery<Object> rivals(
      String select, String and, Ticket t, Collection<WindowRef> servedAt) {
    return rivals(select, and, t, servedAt, Object.class);
  }

  private <T> TypedQuery<T> rivals(
      String select, String and, Ticket t, Collection<WindowRef> servedAt, Class<T> as) {
    var ids = servedAt.stream().map(WindowRef::id).toList();
    var offered =
        services.servicesByWindow(ids).values().stream().flatMap(List::stream).distinct().toList();
    return database
        .createQuery(select + RIVALS + and, as)
        .setParameter("hall", t.hallId)
        .setParameter("date", t.businessDate)
        .setParameter("self", t.id)
        .setParameter("windows", ids)
        .setParameter("services", offered);
  }

  private static int number(Object sum) {
    return sum == null ? 0 : ((Number) sum).intValue();
  }
}
