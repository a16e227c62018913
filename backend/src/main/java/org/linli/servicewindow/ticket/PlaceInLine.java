package org.linli.servicewindow.ticket;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.servicewindow.hall.HallRules;

/**
 * Where somebody stands who goes back into the line, so many places later: a pure function of who
 * waits and the hall's rules.
 *
 * <p>An ordinary ticket counts from its own place, wherever it was called meanwhile: by a call out
 * of order, or at a window that serves few matters, nobody gains on those who came earlier. A
 * priority ticket would be called before everybody whom it may still pass; it counts from there,
 * and whom it passes by that is told as {@link #passed}, since the call that comes of it will not
 * be told apart from an ordinary one.
 *
 * @param anybodyBehind whether there is anybody to let go first
 * @param passed ordinary tickets it stands before now and did not before; none of them was passed
 *     over as often as the hall allows
 */
record PlaceInLine(long rank, boolean anybodyBehind, List<UUID> passed) {

  /**
   * @param rivals who waits for any of the windows that can serve it
   */
  static PlaceInLine behind(Waiting who, Collection<Waiting> rivals, int places, HallRules rules) {
    var from = who.overtakes() ? lastNotToBePassed(who, rivals, rules) : who.rank();
    var behind = rivals.stream().map(Waiting::rank).filter(rank -> rank > from).sorted().toList();
    if (behind.isEmpty()) {
      return new PlaceInLine(who.rank(), false, List.of());
    }
    var rank = QueueRank.behind(from, behind, places);
    var passed =
        rivals.stream()
            .filter(other -> NextTicket.isPassedOver(other, who) && other.rank() > rank)
            .map(Waiting::ticketId)
            .toList();
    return new PlaceInLine(rank, true, passed);
  }

  private static long lastNotToBePassed(Waiting who, Collection<Waiting> rivals, HallRules rules) {
    return rivals.stream()
        .filter(other -> NextTicket.isPassedOver(other, who))
        .filter(other -> NextTicket.isProtected(other, rules))
        .mapToLong(Waiting::rank)
        .max()
        .orElse(QueueRank.FRONT);
  }
}
