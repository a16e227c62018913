package org.linli.resident;

import org.linli.shared.problem.ProblemType;

/** Refusals around households and who lives in them. */
public enum ResidentProblem implements ProblemType {
  /** Households live in residents' groups. */
  NO_RESIDENT_GROUP(409),
  /** The person lives somewhere already, since {0}. */
  LIVES_ALREADY(409),
  /** They moved out on {0}. */
  MOVED_OUT_ALREADY(409),
  /** Others stay, and need another head first. */
  HEAD_LEAVES_OTHERS(409),
  /** Nobody is the head, and the first to move in must be. */
  NEEDS_HEAD(409),
  /** The household has a head. */
  HAS_HEAD(409),
  /** Of everybody who lives there it must be said what they are to the new head, once each. */
  RELATIONS_INCOMPLETE(409),
  /** They live in this household. */
  SAME_HOUSEHOLD(409),
  /** The person lives in a household, since {0}. */
  LIVES_HERE(409),
  /** Both records to be made one are registered in a household. */
  BOTH_LIVE_SOMEWHERE(409),
  /** Merged, somebody would have lived in two households from {0} to {1}. */
  HOMES_OVERLAP(409),
  /** They moved in somewhere on {0}, before the birth date that is told now. */
  BORN_AFTER_MOVING_IN(409),
  /** People live in the unit that is to end. */
  UNIT_HAS_RESIDENTS(409);

  private final int status;

  ResidentProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
