package org.linli.servicewindow.ticket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.linli.servicewindow.hall.HallRef;

@ApplicationScoped
class TicketRepository implements PanacheRepositoryBase<Ticket, UUID> {
  private static final String WAITING_FOR_WINDOW =
      "hallId = ?1 and businessDate = ?2 and status = WAITING"
          + " and (targetWindowId = ?3 or (targetWindowId is null and serviceId in"
          + " (select o.key.serviceId from Offer o where o.key.windowId = ?3)))";
  private static final boolean ORDINARY = false;
  private static final boolean ENTITLED = true;

  /** Above every id, for the first page of a list that runs backwards. */
  private static final UUID LAST = new UUID(-1L, -1L);

  /** Where a ticket belongs, before anything is locked or loaded. */
  Optional<Place> placeOf(UUID ticketId) {
    return getEntityManager()
        .createQuery(
            "select new org.linli.servicewindow.ticket.TicketRepository$Place(t.hallId,"
                + " t.serviceId, t.windowId, t.targetWindowId, t.discreet) from Ticket t where t.id = :id",
            Place.class)
        .setParameter("id", ticketId)
        .getResultStream()
        .findFirst();
  }

  /** The hall, the service waited for, and the one window that may call it, if any. */
  record Place(UUID hallId, UUID serviceId, UUID windowId, UUID targetWindowId, boolean discreet) {}

  /** The hall of a ticket, only for whoever has its token. */
  Optional<UUID> hallOfHeld(UUID ticketId, byte[] tokenHash) {
    return getEntityManager()
        .createQuery("select hallId from Ticket where id = :id and tokenHash = :hash", UUID.class)
        .setParameter("id", ticketId)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  /** Whoever is called to or served at the window. */
  Optional<Ticket> activeAt(UUID windowId) {
    return find("activeWindowId", windowId).firstResultOptional();
  }

  /**
   * Of those who wait for this window, as many as {@link NextTicket} needs to choose as it would
   * from all of them: the first of each kind, and the first who may not be passed over again.
   *
   * @param limit how many of each kind; 1 is enough to find the next
   */
  Collection<Waiting> candidates(HallRef hall, UUID windowId, int limit) {
    var ordinary = lane(hall, windowId, ORDINARY, 0, limit);
    var entitled = lane(hall, windowId, ENTITLED, 0, limit);
    var all = new LinkedHashSet<>(ordinary);
    all.addAll(entitled);
    if (!ordinary.isEmpty() && !entitled.isEmpty()) {
      all.addAll(lane(hall, windowId, ORDINARY, hall.rules().overtakingLimit(), 1));
    }
    return all;
  }

  private List<Waiting> lane(
      HallRef hall, UUID windowId, boolean overtakes, int overtaken, int limit) {
    return find(
            "select id, serviceId, targetWindowId, precedence.overtakes, precedence.overtaken,"
                + " queueRank, arrivedAt from Ticket where "
                + WAITING_FOR_WINDOW
                + " and precedence.overtakes = ?4 and precedence.overtaken >= ?5"
                + " order by queueRank, arrivedAt, id",
            hall.id(),
            hall.today(),
            windowId,
            overtakes,
            overtaken)
        .project(Waiting.class)
        .range(0, limit - 1)
        .list();
  }

  /** Who waits for a window by name. */
  List<UUID> waitingSentTo(HallRef hall, UUID windowId) {
    return getEntityManager()
        .createQuery(
            "select t.id from Ticket t where t.hallId = :hall and t.businessDate = :date"
                + " and t.status = WAITING and t.targetWindowId = :window order by t.queueRank",
            UUID.class)
        .setParameter("hall", hall.id())
        .setParameter("date", hall.today())
        .setParameter("window", windowId)
        .getResultList();
  }

  /** Whoever has not left the hall yet and is not known to be nobody else's business. */
  List<Ticket> openlyThere(UUID hallId) {
    return list(
        "hallId = ?1 and status in (WAITING, CALLED, SERVING, ON_HOLD, NO_SHOW)"
            + " and discreet = false",
        hallId);
  }

  /**
   * Who needs a window for this service today: waiting, on the way, or after a missed call.
   *
   * @param missedSince whoever missed theirs before this cannot come back
   */
  int countNeeding(HallRef hall, UUID serviceId, Instant missedSince) {
    return Math.toIntExact(
        count(
            "hallId = ?1 and businessDate = ?2 and serviceId = ?3"
                + " and (status in (WAITING, CALLED, ON_HOLD)"
                + " or (status = NO_SHOW and noShowAt >= ?4 and requeues < ?5))",
            hall.id(),
            hall.today(),
            serviceId,
            missedSince,
            hall.rules().requeueLimit()));
  }

  /** How many numbers of a hall's day a phone holds; those that missed their call are not held. */
  int countHeldBy(byte[] phoneHash, UUID hallId, LocalDate date) {
    return Math.toIntExact(
        getEntityManager()
            .createQuery(
                "select count(*) from Ticket where phoneHash = :phone and businessDate = :date"
                    + " and hallId = :hall and status <> NO_SHOW",
                Long.class)
            .setParameter("phone", phoneHash)
            .setParameter("date", date)
            .setParameter("hall", hallId)
            .getSingleResult());
  }

  List<Ticket> byIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  int countWaitingFor(HallRef hall, UUID windowId) {
    return Math.toIntExact(count(WAITING_FOR_WINDOW, hall.id(), hall.today(), windowId));
  }

  /** What a day leaves open, in the order of arrival. */
  List<Ticket> unfinished(UUID hallId, LocalDate date, Collection<TicketStatus> statuses) {
    return list(
        "hallId = ?1 and businessDate = ?2 and status in ?3 order by arrivedAt, id",
        hallId,
        date,
        statuses);
  }

  /** Days before this one that still have open tickets. */
  List<LocalDate> openDaysBefore(UUID hallId, LocalDate today) {
    return getEntityManager()
        .createQuery(
            "select distinct businessDate from Ticket where hallId = :hall"
                + " and businessDate < :today and status in (WAITING, CALLED, NO_SHOW, ON_HOLD)",
            LocalDate.class)
        .setParameter("hall", hallId)
        .setParameter("today", today)
        .getResultList();
  }

  /** Staff's list: newest first by number's issue; a clerk needs no other day than today. */
  List<Ticket> page(HallRef hall, TicketSearch search, TicketSight sight, UUID before, int limit) {
    var conditions = new StringBuilder("hallId = :hall and id < :before");
    var values = new HashMap<String, Object>();
    values.put("hall", hall.id());
    values.put("before", before == null ? LAST : before);
    add(conditions, values, "businessDate = :date", "date", search.date());
    add(conditions, values, "status = :status", "status", search.status());
    add(conditions, values, "serviceId = :service", "service", search.serviceId());
    add(conditions, values, "windowId = :window", "window", search.windowId());
    if (!sight.everything()) {
      conditions.append(
          " and businessDate = :today and (discreet = false or windowId in :mine"
              + " or targetWindowId in :mine or serviceId in :served)");
      values.put("today", hall.today());
      values.put("mine", sight.windows());
      values.put("served", sight.services());
    }
    return find(conditions + " order by id desc", values).range(0, limit - 1).list();
  }

  private static void add(
      StringBuilder conditions,
      Map<String, Object> values,
      String term,
      String name,
      Object value) {
    if (value != null) {
      conditions.append(" and ").append(term);
      values.put(name, value);
    }
  }

  List<TicketCounter> counters(UUID hallId, LocalDate date) {
    return getEntityManager()
        .createQuery(
            "from TicketCounter c where c.key.hallId = :hall and c.key.businessDate = :date",
            TicketCounter.class)
        .setParameter("hall", hallId)
        .setParameter("date", date)
        .getResultList();
  }

  TicketCounter counter(TicketCounter.Key key) {
    var counter = getEntityManager().find(TicketCounter.class, key);
    if (counter == null) {
      counter = new TicketCounter(key);
      getEntityManager().persist(counter);
    }
    return counter;
  }
}
