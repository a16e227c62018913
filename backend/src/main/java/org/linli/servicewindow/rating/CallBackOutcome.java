package org.linli.servicewindow.rating;

/** What became of a call back. */
public enum CallBackOutcome {
  /** Spoke with the resident. */
  REACHED,
  /** Nobody answered. */
  NOT_REACHED,
  /** The resident does not wish to talk about it. */
  DECLINED
}
