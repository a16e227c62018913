package org.linli.org;

import org.linli.shared.problem.ProblemType;

/** Refusals of the room org. */
public enum UnitProblem implements ProblemType {
  /** A unit of this type may not stand there. */
  UNIT_DOES_NOT_FIT(409),
  /** Another unit directly under the same one has this name. */
  UNIT_NAME_TAKEN(409),
  /** From {0} on the unit is no more. */
  UNIT_DISSOLVED(409),
  /** Before {0} the unit did not stand. */
  UNIT_NOT_YET_FOUNDED(409),
  /** The unit it would stand under was founded later, on {0}. */
  UNIT_OLDER_THAN_PARENT(409),
  /** Units directly below it would outlive it. */
  UNIT_HAS_UNITS_BELOW(409),
  /** The top of a tree is not dissolved. */
  UNIT_IS_TOP(409);

  private final int status;

  UnitProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
