package org.linli.servicewindow.hall;

import org.linli.shared.problem.ProblemType;

/** Refusals of halls and windows. */
public enum HallProblem implements ProblemType {
  /** Another window of the hall has this label. */
  LABEL_TAKEN(409),
  /** Calling and serving need an open window. */
  WINDOW_NOT_OPEN(409),
  /** There is no pause to end; {0} is the window. */
  WINDOW_NOT_PAUSED(409),
  /** Somebody is called to or served at this window; {0} is the window, {1} the number. */
  WINDOW_BUSY(409),
  /** Somebody else sits there; {0} is the window. */
  WINDOW_OCCUPIED(409),
  /** Only certain clerks may sit there; {0} is the window. */
  WINDOW_NOT_YOURS(403),
  /** A ticket of an earlier day is still being served there; {0} is the number. */
  WINDOW_LEFTOVER(409),
  /** The hall's day is over. */
  DAY_CLOSED(409),
  /** The business date lies ahead. */
  DAY_AHEAD(409);

  private final int status;

  HallProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
