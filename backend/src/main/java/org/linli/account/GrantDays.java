package org.linli.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.linli.shared.time.BusinessDate;

/** The day by which roles begin and end, the same for every unit: China's. */
@ApplicationScoped
class GrantDays {
  private final Clock clock;

  GrantDays(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
  }
}
