package org.linli.resident;

import java.time.LocalDate;

/** Ages that people are looked for by. Whose birth date is not known is in none. */
public enum AgeBand {
  /** Under 18. */
  MINOR(0, 18),
  /** From 18 and under 60. */
  ADULT(18, 60),
  /** 60 and over. */
  ELDER(60, 200);

  private final int from;
  private final int under;

  AgeBand(int from, int under) {
    this.from = from;
    this.under = under;
  }

  /** The latest day of birth. */
  LocalDate bornUntil(LocalDate today) {
    return today.minusYears(from);
  }

  /** Everybody in it was born after this day. */
  LocalDate bornAfter(LocalDate today) {
    return today.minusYears(under);
  }
}
