package org.linli.shared.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one source of time: UTC, cut to microseconds, which is what DATETIME(6) keeps; or the {@link
 * Moment} the thread lives in.
 */
class ClockProducer {
  private static final Duration TICK = Duration.ofNanos(1000);

  @Produces
  @DefaultBean
  @ApplicationScoped
  Clock clock() {
    return new HouseClock(Clock.tick(Clock.systemUTC(), TICK));
  }

  /** The real clock, except for a thread that lives in a moment of its own. */
  static final class HouseClock extends Clock {
    private final Clock real;

    HouseClock(Clock real) {
      this.real = real;
    }

    @Override
    public Instant instant() {
      return Moment.set().orElseGet(real::instant);
    }

    @Override
    public ZoneId getZone() {
      return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new HouseClock(real.withZone(zone));
    }
  }
}
