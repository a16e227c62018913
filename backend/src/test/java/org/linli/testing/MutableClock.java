package org.linli.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.linli.shared.time.Moment;

/**
 * The application's clock in tests: ticks like the real one until it is set or advanced. Whoever
 * moves it calls {@link #reset()} afterwards.
 */
@Mock
@ApplicationScoped
public class MutableClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;
  private volatile Instant stopped;

  /** Stands still at this moment. */
  public void stopAt(Instant moment) {
    stopped = moment;
  }

  /** Jumps forward and goes on, ticking or standing as before. */
  public void advance(Duration by) {
    if (stopped == null) {
      ahead = ahead.plus(by);
    } else {
      stopped = stopped.plus(by);
    }
  }

  /** Ticks with the real time again. */
  public void reset() {
    stopped = null;
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    var now = stopped == null ? Instant.now().plus(ahead) : stopped;
    return Moment.set().orElse(now).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(getZone()) ? this : Clock.fixed(instant(), zone);
  }
}
