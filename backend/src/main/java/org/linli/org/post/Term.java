package org.linli.org.post;

import java.time.LocalDate;

/**
 * From a day to a day.
 *
 * @param until the first day that no longer belongs to it, so that whoever follows may begin then;
 *     null while no end is known
 */
record Term(LocalDate from, LocalDate until) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  /** They have a day in common. */
  boolean meets(Term other) {
    return covers(other.from) || other.covers(from);
  }

  /** It would still be going on then. */
  boolean outlasts(LocalDate day) {
    return until == null || until.isAfter(day);
  }

  Term startingOn(LocalDate day) {
    return new Term(day, until);
  }
}
