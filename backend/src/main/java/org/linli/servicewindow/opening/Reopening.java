package org.linli.servicewindow.opening;

/** How the next opening is said. */
enum Reopening {
  /** A time follows. */
  KNOWN,
  /** Nobody can tell yet. */
  UNKNOWN
}
