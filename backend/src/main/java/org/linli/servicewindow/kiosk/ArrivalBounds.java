package org.linli.servicewindow.kiosk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When somebody can have arrived at a kiosk that was cut off, whatever its clock says: not before
 * the number was put in reserve, not before the kiosk last had nothing to tell, not before whoever
 * came before them, and not later than now. A clock that is wrong moves nobody before people who
 * came while the kiosk was still connected.
 */
final class ArrivalBounds {
  private final Instant settledAt;
  private final Instant now;
  private Instant previous = Instant.MIN;

  ArrivalBounds(Instant settledAt, Instant now) {
    this.settledAt = settledAt == null ? Instant.MIN : settledAt;
    this.now = now;
  }

  Instant next(Instant claimed, Instant leasedAt) {
    var earliest = latest(leasedAt, latest(settledAt, previous));
    var arrived = latest(claimed.isAfter(now) ? now : claimed, earliest);
    // A moment apart, so that the order at the kiosk stays the order in the queue.
    previous = arrived.plus(1, ChronoUnit.MICROS);
    return arrived.truncatedTo(ChronoUnit.MICROS);
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
