package org.linli.shared.sheet;

import org.linli.shared.problem.ProblemType;

/** Why a whole table is not read. */
public enum SheetProblem implements ProblemType {
  /** No xlsx, or a broken one. */
  SHEET_UNREADABLE(422),
  /** More rows than are read. */
  SHEET_TOO_LONG(422),
  /** A cell or row of a size no table has. */
  SHEET_TOO_LARGE(422),
  /** A formula: what it comes to is for Excel to say, not for us. */
  SHEET_WITH_FORMULAS(422),
  /** Points to other files, or brings definitions of its own along. */
  SHEET_NOT_SELF_CONTAINED(422),
  /** Columns are missing, unknown or there twice. */
  SHEET_COLUMNS_WRONG(422),
  /** No row below the headings. */
  SHEET_EMPTY(422);

  private final int status;

  SheetProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
