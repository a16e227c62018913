package org.linli.demo.day;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps count while a day is played; may be read at any moment by anybody. */
public final class DayLog {
  /** What is counted by the time it happens. */
  enum Deed {
    ARRIVED,
    CALLED,
    RECALLED,
    SERVED,
    REQUEUED,
    ABANDONED,
    HELD,
    TRANSFERRED,
    PAUSED,
    RATED,
    REFUSED
  }

  private final Map<Deed, Integer> counts = new EnumMap<>(Deed.class);
  private final Set<UUID> waiting = new HashSet<>();
  private final Set<UUID> missed = new HashSet<>();
  private int second;

  synchronized void reached(int newSecond) {
    second = newSecond;
  }

  synchronized void count(Deed deed) {
    counts.merge(deed, 1, Integer::sum);
  }

  synchronized void waits(UUID ticket) {
    waiting.add(ticket);
  }

  synchronized void waitsNoLonger(UUID ticket) {
    waiting.remove(ticket);
  }

  synchronized void missedTheCall(UUID ticket) {
    missed.add(ticket);
  }

  public synchronized DayTotals totals() {
    return new DayTotals(
        second,
        of(Deed.ARRIVED),
        waiting.size(),
        of(Deed.CALLED),
        of(Deed.RECALLED),
        of(Deed.SERVED),
        missed.size(),
        of(Deed.REQUEUED),
        of(Deed.ABANDONED),
        of(Deed.HELD),
        of(Deed.TRANSFERRED),
        of(Deed.PAUSED),
        of(Deed.RATED),
        of(Deed.REFUSED));
  }

  private int of(Deed deed) {
    return counts.getOrDefault(deed, 0);
  }
}
