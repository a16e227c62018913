package org.linli.servicewindow.rating;

/** The five levels of the national scheme, best first. */
public enum RatingLevel {
  /** 非常满意. */
  VERY_SATISFIED,
  /** 满意. */
  SATISFIED,
  /** 基本满意. */
  FAIRLY_SATISFIED,
  /** 不满意. */
  DISSATISFIED,
  /** 非常不满意. */
  VERY_DISSATISFIED;

  /** This bad, or worse. */
  boolean isAsBadAs(RatingLevel threshold) {
    return compareTo(threshold) >= 0;
  }

  /** Content at least on the whole; the share that is reported. */
  boolean isContent() {
    return compareTo(FAIRLY_SATISFIED) <= 0;
  }
}
