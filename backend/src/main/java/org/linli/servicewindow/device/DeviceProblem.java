package org.linli.servicewindow.device;

import org.linli.shared.problem.ProblemType;

/** Refusals of devices. */
public enum DeviceProblem implements ProblemType {
  /** The code was used, replaced or has run out. */
  PAIRING_ENDED(404),
  /** Only a paired device can be revoked; {0} is its name. */
  DEVICE_NOT_PAIRED(409);

  private final int status;

  DeviceProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
