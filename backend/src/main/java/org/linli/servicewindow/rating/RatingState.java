package org.linli.servicewindow.rating;

/** Whether a visit can be rated. */
public enum RatingState {
  /** Not served yet, or never: nothing to rate. */
  NOT_SERVED,
  /** Can be rated now. Silence stays "not rated". */
  OPEN,
  /** Was rated. */
  RATED,
  /** The days for it are over. */
  OVER
}
