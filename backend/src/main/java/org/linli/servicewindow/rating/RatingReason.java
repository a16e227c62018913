package org.linli.servicewindow.rating;

/** What somebody may tap beside the level. */
public enum RatingReason {
  /** It went quickly. */
  QUICK,
  /** It was explained well. */
  CLEAR,
  /** Somebody was kind. */
  KIND,
  /** The matter is settled. */
  SETTLED,
  /** It took too long until the call. */
  LONG_WAIT,
  /** What to bring or do was not explained well. */
  UNCLEAR,
  /** Somebody was not kind. */
  UNKIND,
  /** The matter is not settled. */
  NOT_SETTLED,
  /** Sent from one place to another, or home for more papers. */
  SENT_AROUND,
  /** The hall itself: seats, signs, machines. */
  PLACE
}
