package org.linli.servicewindow.ticket;

import java.util.List;
import org.linli.servicewindow.hall.HallRules;

/**
 * What is left of letting others go first.
 *
 * @param places the choices of one tap
 * @param left how often it can still be done
 */
public record MayLetGoFirst(List<Integer> places, int left) {
  /** Null when it cannot be done any more, or not now. */
  static MayLetGoFirst of(Ticket ticket, HallRules rules) {
    var left = rules.letGoFirstLimit() - ticket.gaveWay;
    return left > 0 && TicketVerb.GIVE_WAY.from.contains(ticket.status)
        ? new MayLetGoFirst(rules.letGoFirstPlaces(), left)
        : null;
  }
}
