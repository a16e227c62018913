package org.linli.servicewindow.figures;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.ledger.LedgerStep;

/** The ledger read as visits: a pure function, so that every figure can be made again. */
final class Visits {
  private Visits() {}

  /**
   * @param steps in order; those of several days may be mixed
   * @param zone the hall's
   * @return in the order of arrival
   */
  static List<Visit> of(List<LedgerStep> steps, ZoneId zone) {
    var traces = new LinkedHashMap<UUID, VisitTrace>();
    for (var step : steps) {
      if (step.kind() == LedgerKind.TICKET_ISSUED) {
        traces.put(step.ticketId(), new VisitTrace(step, zone));
      } else if (traces.containsKey(step.ticketId())) {
        traces.get(step.ticketId()).follow(step);
      }
    }
    return traces.values().stream().map(VisitTrace::visit).toList();
  }
}
