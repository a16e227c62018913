package org.linli.shared.sheet.intake;

import org.linli.shared.problem.ProblemType;

/** Refusals around imports. */
public enum ImportProblem implements ProblemType {
  /** Rows have errors; a corrected file is a new import. */
  IMPORT_FAULTY(409),
  /** Applied or discarded. */
  IMPORT_OVER(409),
  /** What is known has changed since, so that rows which were right are no longer. */
  IMPORT_OUTDATED(409),
  /** More people than one table takes. */
  EXPORT_TOO_LONG(422);

  private final int status;

  ImportProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
