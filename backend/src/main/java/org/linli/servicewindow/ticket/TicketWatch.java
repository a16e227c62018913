package org.linli.servicewindow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.servicewindow.hall.HallRef;

/** Who waits and since when, over a whole hall or at some of its windows. */
@ApplicationScoped
public class TicketWatch {
  private final TicketRepository tickets;
  private final TicketViews views;

  TicketWatch(TicketRepository tickets, TicketViews views) {
    this.tickets = tickets;
    this.views = views;
  }

  /**
   * How many wait for one service.
   *
   * @param oldest arrival of whoever waits longest
   */
  public record QueueLength(int waiting, Instant oldest) {}

  /** By service; services nobody waits for are left out. */
  @Transactional
  public Map<UUID, QueueLength> queues(HallRef hall) {
    var queues = new HashMap<UUID, QueueLength>();
    tickets
        .getEntityManager()
        .createQuery(
            "select serviceId, count(*), min(arrivedAt) from Ticket where hallId = :hall"
                + " and businessDate = :date and status = WAITING group by serviceId",
            Object[].class)
        .setParameter("hall", hall.id())
        .setParameter("date", hall.today())
        .getResultStream()
        .forEach(
            row ->
                queues.put(
                    (UUID) row[0], new QueueLength(((Long) row[1]).intValue(), (Instant) row[2])));
    return queues;
  }

  /** Who has been waiting since before a moment, the longest first. */
  @Transactional
  public List<TicketView> waitingSince(HallRef hall, Instant before, int limit) {
    return views.of(
        tickets
            .find(
                "hallId = ?1 and businessDate = ?2 and status = WAITING and arrivedAt <= ?3"
                    + " order by arrivedAt, id",
                hall.id(),
                hall.today(),
                before)
            .range(0, limit - 1)
            .list());
  }

  @Transactional
  public List<TicketView> onHold(HallRef hall) {
    return views.of(
        tickets.list(
            "hallId = ?1 and businessDate = ?2 and status = ON_HOLD order by startedAt, id",
            hall.id(),
            hall.today()));
  }

  /** The next numbers these windows can call, without those that wait for something discreet. */
  @Transactional
  public List<String> nextNumbers(
      HallRef hall, Collection<UUID> windowIds, Collection<UUID> serviceIds, int limit) {
    return tickets
        .find(
            "discreet = false and hallId = ?1 and businessDate = ?2 and status = WAITING"
                + " and (targetWindowId in ?3 or (targetWindowId is null and serviceId in ?4))"
                + " order by queueRank, arrivedAt, id",
            hall.id(),
            hall.today(),
            windowIds,
            serviceIds)
        .range(0, limit - 1)
        .stream()
        .map(Ticket::label)
        .toList();
  }
}
