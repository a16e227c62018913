package org.linli.demo.day;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Real time, so many times as fast. A hall that cannot keep up makes the day longer, not wrong. */
public final class RealPace implements Pace {
  private static final long NANOS_A_SECOND = 1_000_000_000;
  private final int speed;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private long opening;
  private boolean open;

  /**
   * @param speed seconds of the day in one real second
   */
  public RealPace(int speed) {
    this.speed = speed;
  }

  @Override
  public void at(int second, Runnable what) {
    if (!open) {
      opening = System.nanoTime();
      open = true;
    }
    var wait = opening + second * NANOS_A_SECOND / speed - System.nanoTime();
    try {
      if (stopped.await(Math.max(0, wait), TimeUnit.NANOSECONDS)) {
        throw new DayStopped();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DayStopped();
    }
    what.run();
  }

  /** From any thread; what is being done now is done to its end. */
  public void stop() {
    stopped.countDown();
  }
}
