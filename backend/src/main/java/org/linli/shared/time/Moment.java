package org.linli.shared.time;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A moment that one thread lives in, whatever the time is for everybody else. Only room {@code
 * demo} may use it, to give its halls a past.
 */
public final class Moment {
  private static final ThreadLocal<Instant> SET = new ThreadLocal<>();

  private Moment() {}

  /** The moment this thread lives in; empty in all of daily life. */
  public static Optional<Instant> set() {
    return Optional.ofNullable(SET.get());
  }

  /** Does this work as if it were that moment. */
  public static <T> T call(Instant moment, Supplier<T> work) {
    var before = SET.get();
    SET.set(moment);
    try {
      return work.get();
    } finally {
      if (before == null) {
        SET.remove();
      } else {
        SET.set(before);
      }
    }
  }

  /** The same for work without a result. */
  public static void at(Instant moment, Runnable work) {
    call(
        moment,
        () -> {
          work.run();
          return moment;
        });
  }
}
