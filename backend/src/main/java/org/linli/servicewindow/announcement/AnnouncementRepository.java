package org.linli.servicewindow.announcement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AnnouncementRepository implements PanacheRepositoryBase<Announcement, UUID> {
  /** Above every id, for the first page of a list that runs backwards. */
  private static final UUID LAST = new UUID(-1L, -1L);

  private static final Map<AnnouncementState, String> STATES =
      Map.of(
          AnnouncementState.COMING,
          " and endedAt is null and shownFrom > :now",
          AnnouncementState.CURRENT,
          " and endedAt is null and shownFrom <= :now"
              + " and (shownUntil is null or shownUntil > :now)",
          AnnouncementState.OVER,
          " and (endedAt is not null or shownUntil <= :now)");

  /** Shown now: the urgent first, then the newest. */
  List<Announcement> current(UUID hallId, Instant now, int limit) {
    return find(
            "hallId = :hall"
                + STATES.get(AnnouncementState.CURRENT)
                + " order by urgent desc, shownFrom desc, id desc",
            Map.of("hall", hallId, "now", now))
        .range(0, limit - 1)
        .list();
  }

  /** The newest first; {@code state} null means all. */
  List<Announcement> page(
      UUID hallId, AnnouncementState state, Instant now, UUID before, int limit) {
    var values = new HashMap<String, Object>();
    values.put("hall", hallId);
    values.put("before", before == null ? LAST : before);
    var condition = "hallId = :hall and id < :before";
    if (state != null) {
      condition += STATES.get(state);
      values.put("now", now);
    }
    return find(condition + " order by id desc", values).range(0, limit - 1).list();
  }

  /** Before anything is locked or loaded. */
  Optional<UUID> hallOf(UUID id) {
    return getEntityManager()
        .createQuery("select hallId from Announcement where id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
