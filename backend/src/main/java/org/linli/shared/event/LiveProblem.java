package org.linli.shared.event;

import org.linli.shared.problem.ProblemType;

/** Why a stream is not opened. */
public enum LiveProblem implements ProblemType {
  /** So many are open from the caller's network. */
  TOO_MANY_STREAMS(429),
  /** So many are open at this node; another may have room. */
  STREAMS_FULL(503);

  private final int status;

  LiveProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
