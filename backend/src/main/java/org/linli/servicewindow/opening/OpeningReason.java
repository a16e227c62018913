package org.linli.servicewindow.opening;

/** Why a hall takes numbers now, or does not. */
public enum OpeningReason {
  /** It does. */
  OPEN,
  /** A manager has stopped it, until it is resumed. */
  STOPPED,
  /** The day was closed at the desk. */
  DAY_CLOSED,
  /** Before today's first hours. */
  NOT_YET,
  /** Between two spans of today. */
  PAUSE,
  /** Those who wait are served, but it is too late for another. */
  LAST_TICKET,
  /** After today's last hours. */
  OVER,
  /** No hours at all today. */
  CLOSED_TODAY
}
