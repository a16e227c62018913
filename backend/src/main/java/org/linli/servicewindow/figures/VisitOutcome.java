package org.linli.servicewindow.figures;

/** How a visit ended. */
public enum VisitOutcome {
  /** Not yet. */
  UNDER_WAY,
  /** Served. */
  FINISHED,
  /** The resident gave the number back before anybody served it. */
  ABANDONED,
  /** Taken out by staff, or given back after some service. */
  CANCELLED,
  /** The day ended first. */
  EXPIRED
}
