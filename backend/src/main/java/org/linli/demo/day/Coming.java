package org.linli.demo.day;

/** What somebody does when their number is called. */
enum Coming {
  /** Walks to the window. */
  PROMPT,
  /** Comes after having been called again. */
  SLOW,
  /** Was outside; comes back some minutes after having missed the call, and stands in again. */
  LATE,
  /** Has gone home. */
  NEVER
}
