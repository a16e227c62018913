package org.linli.shared.sheet;

/**
 * A cell as the file has it.
 *
 * @param column counted from 0
 * @param text its digits, if it is a number
 * @param kind what Excel takes it for
 */
record SheetCell(int column, String text, Kind kind) {
  /** What Excel takes a cell for. */
  enum Kind {
    TEXT,
    NUMBER,
    /** TRUE or FALSE, as 1 or 0. */
    FLAG,
    /** #REF! and the like. */
    ERROR
  }
}
