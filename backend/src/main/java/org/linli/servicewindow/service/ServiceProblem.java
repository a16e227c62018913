package org.linli.servicewindow.service;

import org.linli.shared.problem.ProblemType;

/** Refusals of services and guides. */
public enum ServiceProblem implements ProblemType {
  /** There is no draft to publish or to discard. */
  NO_DRAFT(409),
  /** A draft is being written; it would be lost or overtaken. */
  DRAFT_IN_THE_WAY(409),
  /** The draft says what residents read already. */
  NOTHING_NEW(409),
  /** The service was withdrawn. */
  SERVICE_WITHDRAWN(409),
  /** The service is offered already. */
  SERVICE_OFFERED(409);

  private final int status;

  ServiceProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
