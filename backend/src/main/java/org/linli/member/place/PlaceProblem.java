package org.linli.member.place;

import org.linli.shared.problem.ProblemType;

/** Refusals around where a member is. */
public enum PlaceProblem implements ProblemType {
  /** Something about where they are is known up to {0} already. */
  PLACE_TOO_EARLY(409),
  /** Where they are has changed since, on {0}. */
  PLACE_RESTS_ON_ENTRY(409);

  private final int status;

  PlaceProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
