package org.linli.servicewindow.opening;

import org.linli.shared.problem.ProblemType;

/** Refusals of a hall that takes no numbers. */
public enum OpeningProblem implements ProblemType {
  /** {0} why, {1} and {2} when it takes numbers again. */
  HALL_CLOSED(409);

  private final int status;

  OpeningProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
