package org.linli.servicewindow.ticket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.servicewindow.hall.HallRules;

/**
 * Who is called next: a pure function of who waits, what the window does and the hall's rules.
 *
 * <p>There is one line, in the order of {@link Waiting#rank}, and two kinds of people in it. The
 * first who {@link Waiting#overtakes overtakes} is called before ordinary tickets that stand before
 * it, unless that would pass over one of them more often than the hall allows; then the first
 * ordinary ticket is called. Within each kind nobody passes anybody: all priority classes are
 * equal.
 *
 * <p><b>What "overtaken" means across windows.</b> An ordinary ticket is overtaken when a priority
 * ticket standing behind it in the line is called to a window <i>that could have called the
 * ordinary ticket instead</i>. A call at a window that does not offer its service, or an ordinary
 * ticket sent by name to another window, is no overtaking: nobody was put before anybody, since the
 * window could not have served the other. So a window that serves one service may call a priority
 * ticket although a ticket of another service, passed over as often as allowed, stands before it;
 * and the count of a ticket is that of all windows together. Calls out of order are the clerk's
 * decision, not this rule's: they need a reason, are counted where they are called, and count here
 * for nobody. A priority ticket that goes back into the line before ordinary ones that came earlier
 * passes them at that moment; see {@link PlaceInLine}.
 *
 * <p>Hence: nobody is overtaken more than k times; a priority ticket is never called after an
 * ordinary one that stands behind it; a window calls somebody whenever it can serve anybody.
 */
final class NextTicket {
  static final Comparator<Waiting> QUEUE_ORDER =
      Comparator.comparingLong(Waiting::rank)
          .thenComparing(Waiting::arrivedAt)
          .thenComparing(Waiting::ticketId);

  private NextTicket() {}

  /**
   * Of those this window may call (sent to it by name, or come for a service it offers and not sent
   * elsewhere) the one whose turn it is.
   */
  static Optional<Waiting> choose(
      Collection<Waiting> waiting, UUID windowId, Collection<UUID> services, HallRules rules) {
    return choose(
        waiting.stream().filter(w -> canServe(w, windowId, services)).sorted(QUEUE_ORDER).toList(),
        rules);
  }

  private static Optional<Waiting> choose(List<Waiting> line, HallRules rules) {
    return line.stream()
        .filter(Waiting::overtakes)
        .findFirst()
        .filter(
            entitled ->
                line.stream()
                    .filter(w -> isPassedOver(w, entitled))
                    .noneMatch(w -> isProtected(w, rules)))
        .or(() -> line.stream().findFirst());
  }

  /** The order in which the window would call them if nobody else came; the first so many. */
  static List<Waiting> order(
      Collection<Waiting> waiting,
      UUID windowId,
      Collection<UUID> services,
      HallRules rules,
      int limit) {
    var line = new ArrayList<Waiting>();
    waiting.stream()
        .filter(w -> canServe(w, windowId, services))
        .sorted(QUEUE_ORDER)
        .forEach(line::add);
    var order = new ArrayList<Waiting>();
    while (order.size() < limit && !line.isEmpty()) {
      var next = choose(line, rules).orElseThrow();
      order.add(next);
      line.remove(next);
      line.replaceAll(w -> isPassedOver(w, next) ? w.passedOver() : w);
    }
    return order;
  }

  static boolean canServe(Waiting ticket, UUID windowId, Collection<UUID> services) {
    return ticket.targetWindowId() == null
        ? services.contains(ticket.serviceId())
        : ticket.targetWindowId().equals(windowId);
  }

  /** Whether calling the one passes over the other, at a window that could serve both. */
  static boolean isPassedOver(Waiting other, Waiting called) {
    return called.overtakes() && !other.overtakes() && other.rank() < called.rank();
  }

  /** Passed over as often as the hall allows. */
  static boolean isProtected(Waiting ticket, HallRules rules) {
    return ticket.overtaken() >= rules.overtakingLimit();
  }
}
