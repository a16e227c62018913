package org.linli.servicewindow.ledger;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.servicewindow.hall.WindowRef;
import org.linli.servicewindow.hall.WindowService;
import org.linli.shared.event.LiveEvent;
import org.linli.shared.event.LiveSource;

/** The ledger as live stream: one per hall, its positions the ledger's. */
@ApplicationScoped
class HallEvents implements LiveSource {
  private final EntityManager database;
  private final WindowService windows;
  private final Clock clock;

  HallEvents(EntityManager database, WindowService windows, Clock clock) {
    this.database = database;
    this.windows = windows;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Map<UUID, Long> heads(Collection<UUID> halls) {
    return database
        .createQuery("select hallId, lastSeq from HallLock where hallId in :ids", Object[].class)
        .setParameter("ids", halls)
        .getResultStream()
        .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  @Override
  @Transactional
  public List<LiveEvent> read(UUID hallId, long after, int limit) {
    var labels = windows.ofHall(hallId).stream().collect(toMap(WindowRef::id, WindowRef::label));
    var now = clock.instant();
    return database
        .createQuery(
            "from LedgerEntry e where e.key.hallId = :hall and e.key.seq > :after"
                + " order by e.key.seq",
            LedgerEntry.class)
        .setParameter("hall", hallId)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(e -> HallEvent.of(e, labels.get(e.windowId), now))
        .map(e -> new LiveEvent(e.seq(), e.type(), e))
        .toList();
  }
}
