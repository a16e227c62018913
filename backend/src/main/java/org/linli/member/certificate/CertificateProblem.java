package org.linli.member.certificate;

import org.linli.shared.problem.ProblemType;

/** Refusals around certificates. */
public enum CertificateProblem implements ProblemType {
  /** Whoever is back before {0} needs none. */
  CERTIFICATE_TOO_SHORT(409),
  /** The member has one that was not returned. */
  CERTIFICATE_OPEN(409),
  /** It was returned on {0}. */
  CERTIFICATE_RETURNED(409),
  /** The member had one; it names the file. */
  CERTIFICATE_RESTS_ON_ENTRY(409),
  /** Only members get one. */
  CERTIFICATE_FOR_MEMBERS(409);

  private final int status;

  CertificateProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
