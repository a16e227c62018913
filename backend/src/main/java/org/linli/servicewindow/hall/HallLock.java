package org.linli.servicewindow.hall;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/**
 * The row every change of a hall's queue locks first, on whatever node. Whoever holds it may
 * choose, change and write to the ledger; positions given here have no gap and no later commit can
 * slip before them.
 */
@Entity
public class HallLock {
  @Id UUID hallId;
  long lastSeq;

  HallLock() {}

  HallLock(UUID hallId) {
    this.hallId = hallId;
  }

  /** The position given last. */
  public long lastSeq() {
    return lastSeq;
  }

  /** The next position in the hall's ledger. */
  public long nextSeq() {
    return ++lastSeq;
  }
}
