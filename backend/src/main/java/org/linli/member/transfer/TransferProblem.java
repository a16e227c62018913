package org.linli.member.transfer;

import org.linli.shared.problem.ProblemType;

/** Refusals around letters. */
public enum TransferProblem implements ProblemType {
  /** The letter was settled on {0}. */
  LETTER_SETTLED(409),
  /** The letter was valid until {0}. */
  LETTER_EXPIRED(409),
  /** Another letter of this member is not settled. */
  LETTER_UNDER_WAY(409),
  /** Only probationary and full members are transferred. */
  TRANSFER_NOT_OPEN(409),
  /** The other side has to receive it. */
  LETTER_FOR_THE_OTHER_SIDE(409);

  private final int status;

  TransferProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
