package org.linli.servicewindow.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;
import org.linli.servicewindow.hall.HallService;

/**
 * A long look at a hall that the queue does not wait for: if the ledger stood still meanwhile, so
 * did everything written with it. Where it never stands still long enough, the last look is under
 * the hall's lock.
 */
@ApplicationScoped
public class QuietLook {
  private static final int LOOKS = 4;

  private final HallService halls;
  private final LedgerService ledger;
  private final EntityManager database;

  QuietLook(HallService halls, LedgerService ledger, EntityManager database) {
    this.halls = halls;
    this.ledger = ledger;
    this.database = database;
  }

  /** What was seen at one moment; nothing may have been loaded before that the look reads. */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> T at(UUID hallId, Supplier<T> look) {
    for (var i = 0; i < LOOKS; i++) {
      var head = ledger.head(hallId);
      var seen = look.get();
      if (ledger.head(hallId) == head) {
        return seen;
      }
      // Or the next look would see the same rows again.
      database.clear();
    }
    halls.lock(hallId);
    return look.get();
  }
}
