package org.linli.servicewindow.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.json.Texts;
import org.linli.shared.page.PageRequest;

@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

  Optional<FollowUp> ofTicket(UUID ticketId) {
    return find("ticketId", ticketId).firstResultOptional();
  }

  /** The hall of a follow-up, before anything is locked or loaded. */
  Optional<UUID> hallOf(UUID id) {
    return find("select f.hallId from FollowUp f where f.id = ?1", id)
        .project(UUID.class)
        .firstResultOptional();
  }

  Optional<FollowUp> locked(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * What is to be done first, the nearest last day first, so that the overdue stand on top; without
   * what concerns the reader.
   */
  List<FollowUp> page(
      UUID hallId, FollowUpSearch search, UUID reader, LocalDate today, PageRequest request) {
    var conditions = new StringBuilder("hallId = :hall and :reader not member of concerned");
    var values = new HashMap<String, Object>();
    values.put("hall", hallId);
    values.put("reader", reader);
    add(conditions, values, "status = :status", "status", search.status);
    add(conditions, values, "ownerId = :owner", "owner", search.ownerId);
    if (Boolean.TRUE.equals(search.overdue)) {
      add(conditions, values, "closed = false and dueOn < :today", "today", today);
    }
    request
        .after(3)
        .ifPresent(
            cursor -> {
              conditions.append(
                  " and (closed > :closed or (closed = :closed"
                      + " and (dueOn > :due or (dueOn = :due and id > :id))))");
              values.put("closed", cursor.part(0, Boolean::valueOf));
              values.put("due", cursor.part(1, LocalDate::parse));
              values.put("id", cursor.part(2, Texts::uuid));
            });
    return find(conditions + " order by closed, dueOn, id", values)
        .page(0, request.limit() + 1)
        .list();
  }

  List<FollowUpEntry> history(UUID followUpId) {
    return getEntityManager()
        .createQuery(
            "from FollowUpEntry e where e.followUpId = :id order by e.at, e.id",
            FollowUpEntry.class)
        .setParameter("id", followUpId)
        .getResultList();
  }

  /** Closed ones whose telephone number has been kept long enough, in halls of any day. */
  List<FollowUp> withPhoneToForget(LocalDate today, int limit) {
    return find("phone is not null and forgetPhoneOn <= ?1 order by forgetPhoneOn, id", today)
        .range(0, limit - 1)
        .list();
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
}
