package org.linli.servicewindow.live;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** From how many minutes on a wait is long in a hall; without a row, {@link LongWait#DEFAULT}. */
@Entity
@Table(name = "hall_long_wait")
class LongWaitRule {
  @Id UUID hallId;
  int minutes;

  LongWaitRule() {}

  LongWaitRule(UUID hallId) {
    this.hallId = hallId;
  }
}
