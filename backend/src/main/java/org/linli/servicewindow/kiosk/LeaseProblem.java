package org.linli.servicewindow.kiosk;

import org.linli.shared.problem.ProblemType;

/** Refusals of numbers in reserve. */
public enum LeaseProblem implements ProblemType {
  /** Somebody else's slip bears this number; {0} is the number. */
  LEASE_USED(409),
  /** The number is of an earlier day than the arrival; {0} is the number. */
  LEASE_WRONG_DAY(409);

  private final int status;

  LeaseProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
