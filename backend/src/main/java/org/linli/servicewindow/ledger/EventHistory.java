package org.linli.servicewindow.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.shared.event.LiveStart;

/**
 * How far back everybody may hear what happened in a hall: as a display needs that was cut off, not
 * as somebody who collects where people went. Whoever was away longer reads the board anew.
 */
@ApplicationScoped
public class EventHistory {
  /** As many as happen in half an hour of a busy hall. */
  static final int MOST = 1000;

  private final EntityManager database;
  private final LedgerService ledger;

  EventHistory(EntityManager database, LedgerService ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /**
   * @param today the hall's business date
   * @param remembered the listener's last position; null begins now
   */
  @Transactional
  public LiveStart start(UUID hallId, LocalDate today, Long remembered) {
    var head = ledger.head(hallId);
    var first =
        database
            .createQuery(
                "select min(e.key.seq) from LedgerEntry e where e.key.hallId = :hall"
                    + " and e.businessDate = :today",
                Long.class)
            .setParameter("hall", hallId)
            .setParameter("today", today)
            .getSingleResult();
    var beforeToday = first == null ? head : first - 1;
    return LiveStart.of(remembered, Math.max(beforeToday, head - MOST), head);
  }
}
