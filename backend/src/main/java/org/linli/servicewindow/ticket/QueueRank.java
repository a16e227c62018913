package org.linli.servicewindow.ticket;

import java.util.List;

/**
 * A ticket's place in the queue as a number: lower is earlier. Arrivals stand {@link #SPACING}
 * apart, so that a requeued ticket finds room between two others without moving them.
 */
final class QueueRank {
  static final long SPACING = 1L << 20;

  /** How many places to look at to go behind so many: a few more, since some may be shared. */
  static int toLookAt(int places) {
    return places + 4;
  }

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
   * @param waiting ranks of those waiting, ascending
   * @param places how many of them go first; with fewer waiting, behind the last
   * @param nobody the place where nobody waits
   */
  static long behind(List<Long> waiting, int places, long nobody) {
    if (waiting.isEmpty()) {
      return nobody;
    }
    if (places == 0) {
      return waiting.get(0) - SPACING / 2;
    }
    if (waiting.size() <= places) {
      return waiting.get(waiting.size() - 1) + SPACING / 2;
    }
    var before = waiting.get(places - 1);
    // Two may share a place: one was away while the other got it. Both go first then.
    var after = waiting.stream().filter(place -> place > before).findFirst();
    return after.isEmpty() ? before + SPACING / 2 : before + (after.get() - before) / 2;
  }
}
