package org.linli.servicewindow.ticket;

/** Where a visit stands. What may follow is in {@link TicketVerb}. */
public enum TicketStatus {
  /** In the queue. */
  WAITING,
  /** Asked to come to a window. */
  CALLED,
  /** At the window. */
  SERVING,
  /** Gone for a copy or a paper; the window is free. */
  ON_HOLD,
  /** Was called and did not come. */
  NO_SHOW,
  /** Served; final. */
  COMPLETED,
  /** Left the queue; final. */
  CANCELLED,
  /** The day ended first; final. */
  EXPIRED;

  boolean isFinal() {
    return this == COMPLETED || this == CANCELLED || this == EXPIRED;
  }
}
