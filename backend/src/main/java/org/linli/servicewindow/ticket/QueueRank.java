package org.linli.servicewindow.ticket;

import java.util.List;

/**
 * A ticket's place in the queue as a number: lower is earlier. Arrivals stand {@link #SPACING}
 * apart, so that a requeued ticket finds room between two others without moving them.
 */
final class QueueRank {
  static final long SPACING = 1L << 20;

  /** Before everybody. */
  static final long FRONT = Long.MIN_VALUE;

  private QueueRank() {}

  /** The place of who arrives now, given the ledger position of the arrival. */
  static long ofArrival(long seq) {
    return seq * SPACING;
  }

  /**
   * The place of who arrived earlier than we learn of it: behind all who had arrived by then,
   * before all who came later. Several in one gap stand in the order of their arrival, which breaks
   * ties.
   *
   * @param seq the last ledger position at the time of the arrival
   */
  static long ofLateArrival(long seq) {
    return ofArrival(seq) + SPACING / 2;
  }

  /**
   * A place so many tickets later.
   *
   * @param from the place to count from; {@link #FRONT} for the very first
   * @param behind places of those waiting behind it, ascending; at least one
   * @param places how many of them go first; with fewer waiting, behind the last
   */
  static long behind(long from, List<Long> behind, int places) {
    var before = places == 0 ? (Long) from : behind.get(Math.min(places, behind.size()) - 1);
    // Two may share a place: one was away while the other got it. Both go first then.
    var after = behind.stream().filter(place -> place > before).findFirst();
    if (after.isEmpty()) {
      return before + SPACING / 2;
    }
    return before == FRONT ? after.get() - SPACING / 2 : before + (after.get() - before) / 2;
  }
}
