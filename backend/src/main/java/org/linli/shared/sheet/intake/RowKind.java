package org.linli.shared.sheet.intake;

/** What becomes of a row that does not say what is known already. */
public enum RowKind {
  /** Something of it cannot be. */
  ERROR,
  /** Somebody is entered. */
  NEW,
  /** Something else becomes known of somebody. */
  CHANGED
}
