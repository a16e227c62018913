package org.linli.servicewindow.rating;

/** What can stand in a follow-up's history. */
public enum FollowUpStep {
  /** A bad rating came in. */
  OPENED,
  /** It got another owner. */
  ASSIGNED,
  /** Something was written down. */
  NOTED,
  /** Somebody called back, or tried. */
  CALLED,
  /** It was closed. */
  CLOSED
}
