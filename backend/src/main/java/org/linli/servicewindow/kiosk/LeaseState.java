package org.linli.servicewindow.kiosk;

/** What became of a number in reserve. */
enum LeaseState {
  /** Held by the kiosk; whether somebody has it already only the kiosk knows. */
  OPEN,
  /** Somebody took it: there is a ticket. */
  USED,
  /** Nobody gets it any more. A kiosk that comes back late may still say that somebody had. */
  VOIDED
}
