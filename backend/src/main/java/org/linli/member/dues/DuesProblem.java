package org.linli.member.dues;

import org.linli.shared.problem.ProblemType;

/** Refusals around dues. */
public enum DuesProblem implements ProblemType {
  /** Only members pay. */
  DUES_FOR_MEMBERS(409),
  /** They are a member here since {0} only. */
  DUES_TOO_EARLY(409),
  /** {0} is paid: what was paid is not reckoned anew. */
  DUES_PAID_ALREADY(409),
  /** Nothing is owed for {0}. */
  MONTH_NOT_DUE(409),
  /** {0} is paid. */
  MONTH_PAID(409),
  /** The months come to {0} yuan. */
  DUES_TOO_LITTLE(409),
  /** It was cancelled on {0}. */
  RECEIPT_CANCELLED(409),
  /** Dues are paid up to {0}, which the entry made them owe. */
  RECEIPT_RESTS_ON_ENTRY(409);

  private final int status;

  DuesProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
