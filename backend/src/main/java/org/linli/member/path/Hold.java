package org.linli.member.path;

import java.time.LocalDate;

/**
 * What holds a step back.
 *
 * @param firstDate the first day on which the rule will let it pass; null if no day alone will
 */
public record Hold(Rule rule, LocalDate firstDate) {

  /**
   * Of a child it is not told on which day they come of age, for that is when they were born; only
   * of whoever may apply within a year.
   */
  public Hold withoutFarBirthday(LocalDate on) {
    var isFar =
        rule == Rule.EIGHTEEN_YEARS_OLD && firstDate != null && firstDate.isAfter(on.plusYears(1));
    return isFar ? new Hold(rule, null) : this;
  }
}
