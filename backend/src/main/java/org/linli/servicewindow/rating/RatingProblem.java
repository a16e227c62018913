package org.linli.servicewindow.rating;

import org.linli.shared.problem.ProblemType;

/** Refusals of ratings and their follow-ups. */
public enum RatingProblem implements ProblemType {
  /** There was no service that could be rated. */
  NOTHING_TO_RATE(409),
  /** One visit, one rating. */
  ALREADY_RATED(409),
  /** {0} is how many days the hall allows. */
  RATING_TOO_LATE(409),
  /** Whatever was served last at the window is no longer to be rated there. */
  SCREEN_TOO_LATE(409),
  /** The table of states does not allow it; {0} is what the follow-up is now. */
  FOLLOW_UP_WRONG_STATE(409),
  /** Not a manager of the hall, or somebody who served the visit. */
  OWNER_NOT_POSSIBLE(409),
  /** A number was left: call it before closing. */
  CALL_BACK_MISSING(409);

  private final int status;

  RatingProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
