package org.linli.account;

/** What the sign-in log records. */
public enum SignInEvent {
  /** With the right password, or by an invitation's link. */
  SIGNED_IN,
  /** A wrong password, or a username nobody has; also a wrong present password when changing it. */
  FAILED,
  /** The same, and the last one that was allowed: no tries are let through for a while. */
  LOCKED_OUT,
  /** By themselves, here or elsewhere. */
  SIGNED_OUT,
  /** By somebody else, or because a link for a new password was used. */
  SESSIONS_ENDED,
  /** Unused for too long, or too old. */
  EXPIRED
}
