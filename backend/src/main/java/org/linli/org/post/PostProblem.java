package org.linli.org.post;

import org.linli.shared.problem.ProblemType;

/** Refusals around posts and who holds them. */
public enum PostProblem implements ProblemType {
  /** No post of this kind stands at a unit of this type. */
  POST_NOT_HERE(409),
  /**
   * An instructor comes from the committee above the branch: is kept there, or has a post there.
   */
  NOT_FROM_COMMITTEE(409),
  /** All seats are taken for good; {0} holds it. */
  POST_HELD(409),
  /** All seats are taken, by {0}; from {1} on one is free. */
  POST_FREE_LATER(409),
  /** The person has this post at that time already. */
  HOLDS_POST_ALREADY(409),
  /** Its end, {0}, was entered before. */
  APPOINTMENT_ENDED(409),
  /** The entry was annulled. */
  APPOINTMENT_ANNULLED(409),
  /** Who held an office stays on record. */
  HELD_AN_OFFICE(409),
  /** Somebody is entered for days on which the unit will be no more, from {0} on. */
  POST_OUTLASTS_UNIT(409);

  private final int status;

  PostProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
