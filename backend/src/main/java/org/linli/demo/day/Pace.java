package org.linli.demo.day;

/** How the seconds of the day go by. */
public interface Pace {
  /**
   * Lets the day reach this second, then does what is to be done.
   *
   * @throws DayStopped when the day is not to go on
   */
  void at(int second, Runnable what);

  /** Somebody called it off. */
  class DayStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DayStopped() {
      super("stopped", null, false, false);
    }
  }
}
