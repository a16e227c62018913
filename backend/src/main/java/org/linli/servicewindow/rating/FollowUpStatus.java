package org.linli.servicewindow.rating;

/** Where a follow-up stands. What may follow is in {@link FollowUpVerb}. */
public enum FollowUpStatus {
  /** Nobody has spoken with the resident yet. */
  OPEN,
  /** The resident was called back, or does not wish to be. */
  CALLED_BACK,
  /** What was found and done is written down; final. */
  CLOSED
}
