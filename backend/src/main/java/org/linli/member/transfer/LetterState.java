package org.linli.member.transfer;

/** How far a letter has come. */
public enum LetterState {
  /** Sent and still valid: the member is under way. */
  UNDER_WAY,
  /** Its days are over and nobody received it: both sides are told. */
  EXPIRED,
  /** The other side received it. */
  RECEIVED,
  /** The sender took it back. */
  RECALLED,
  /** It came from outside and was taken for a file that was opened by mistake. */
  ANNULLED
}
