package org.linli.member.document;

import org.linli.shared.problem.ProblemType;

/** Refusals around documents in members' files. */
public enum DocumentProblem implements ProblemType {
  /** It was taken back on {0}. */
  DOCUMENT_TAKEN_BACK(409),
  /** The entry has {0} documents, more than which none may have. */
  DOCUMENTS_FULL(409);

  private final int status;

  DocumentProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
