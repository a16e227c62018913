package org.linli.person;

import org.linli.shared.problem.ProblemType;

/** Refusals around what is known of somebody. */
public enum PersonProblem implements ProblemType {
  /** The same unit keeps another record with this number. */
  IDENTITY_NUMBER_TAKEN(409),
  /** No key is configured under which it could be sealed. */
  IDENTITY_NUMBERS_NOT_KEPT(409),
  /** The record was made one with another; that one stands. */
  PERSON_MERGED(409),
  /** They are two again already. */
  MERGE_UNDONE(409),
  /** Of a minor, or somebody whose age is not known, only those who care for them see more. */
  MINOR_PROTECTED(403);

  private final int status;

  PersonProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
