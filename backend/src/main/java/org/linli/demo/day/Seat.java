package org.linli.demo.day;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.UUID;

/** A window while the day is played. */
final class Seat {
  final int number;

  /** Breaks still to come, in order. */
  final Deque<Break> breaks = new ArrayDeque<>();

  /** People who went to fetch a paper and are back. */
  final Deque<UUID> back = new ArrayDeque<>();

  /** The clerk sits there and has nobody to call. */
  boolean idle;

  Seat(int number, Collection<Break> breaks) {
    this.number = number;
    breaks.stream().filter(b -> b.seat() == number).forEach(this.breaks::add);
  }

  boolean isDueForABreak(int second) {
    return !breaks.isEmpty() && breaks.peek().from() <= second;
  }
}
