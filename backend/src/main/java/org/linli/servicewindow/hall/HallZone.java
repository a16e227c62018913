package org.linli.servicewindow.hall;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.linli.shared.problem.ProblemException;

/** Only zones this machine knows. */
final class HallZone {
  private HallZone() {}

  static void check(String zone) {
    try {
      ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw ProblemException.field("zone", "choice");
    }
  }
}
