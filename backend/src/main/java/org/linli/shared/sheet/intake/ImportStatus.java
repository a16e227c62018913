package org.linli.shared.sheet.intake;

/** Where an import stands. */
public enum ImportStatus {
  /** Looked at and found right; waits for somebody to apply it. */
  READY,
  /** Some rows cannot be; nothing will come of it. */
  FAULTY,
  /** Done, all of it. */
  APPLIED,
  /** Let go, by somebody or by time. */
  DISCARDED
}
