package org.linli.shared.database;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets one thread in at a time, in the order in which they came, and that one as often as it likes:
 * a transaction may start another inside. Unlike a lock of the library's it may be left on behalf
 * of the thread, as when a transaction is ended for having taken too long.
 */
final class WriteGate {
  private final Semaphore place = new Semaphore(1, true);
  private volatile Thread inside;
  private int times;

  /**
   * @return false after waiting in vain
   */
  boolean enter(Thread thread, Duration patience) {
    if (inside != thread && !waitFor(patience)) {
      return false;
    }
    inside = thread;
    times++;
    return true;
  }

  private boolean waitFor(Duration patience) {
    try {
      return place.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave(Thread thread) {
    if (inside != thread) {
      throw new IllegalStateException("not inside");
    }
    if (--times == 0) {
      inside = null;
      place.release();
    }
  }
}
