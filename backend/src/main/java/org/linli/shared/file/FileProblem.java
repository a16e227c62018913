package org.linli.shared.file;

import org.linli.shared.problem.ProblemType;

/** Why a document is not taken. */
public enum FileProblem implements ProblemType {
  /** Over {@link FileConfig#largest()}. */
  FILE_TOO_LARGE(413),
  /** None of the kinds that are taken, or not what its name says. */
  FILE_TYPE_REFUSED(415),
  /** An Office document with a password, or of the old binary format. */
  FILE_LOCKED(415),
  /** An Office document that brings programs along. */
  FILE_WITH_MACROS(415),
  /** Would become many times its size when unpacked. */
  FILE_PACKED_TOO_TIGHTLY(415);

  private final int status;

  FileProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
