package org.linli.servicewindow.estimate;

import java.time.Duration;

/**
 * How long somebody will probably wait: whole minutes below ten, steps of five above, always two
 * minutes wide at least.
 */
public record WaitRange(int lowMinutes, int highMinutes) {
  private static final int FINE = 10;
  private static final int STEP = 5;
  private static final int NARROWEST = 2;

  /** Nobody waits longer than the day is. */
  private static final int LONGEST = 480;

  private static final double MINUTE = 60;

  public WaitRange {
    if (lowMinutes < 0 || lowMinutes >= highMinutes) {
      throw new IllegalArgumentException(lowMinutes + "–" + highMinutes);
    }
  }

  static WaitRange ofSeconds(double low, double high) {
    var from = Math.min(down(Math.max(low, 0) / MINUTE), LONGEST - NARROWEST);
    var to = Math.min(up(Math.max(high, 0) / MINUTE), LONGEST);
    return new WaitRange(from, Math.max(to, from + NARROWEST));
  }

  private static int down(double minutes) {
    var whole = (int) Math.min(minutes, LONGEST);
    return whole < FINE ? whole : whole / STEP * STEP;
  }

  private static int up(double minutes) {
    var whole = (int) Math.ceil(Math.min(minutes, LONGEST));
    return whole <= FINE ? whole : (whole + STEP - 1) / STEP * STEP;
  }

  boolean holds(int seconds) {
    return seconds >= Duration.ofMinutes(lowMinutes).toSeconds()
        && seconds <= Duration.ofMinutes(highMinutes).toSeconds();
  }

  int middleSeconds() {
    return Math.toIntExact(Duration.ofMinutes(lowMinutes + highMinutes).toSeconds() / 2);
  }

  /** Whether a reader would change their plans. */
  boolean differsFrom(WaitRange other) {
    return Math.abs(lowMinutes - other.lowMinutes) >= STEP
        || Math.abs(highMinutes - other.highMinutes) >= STEP;
  }
}
