package org.linli.org.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The seats of one post: whether somebody fits in, and if not, from when. Nothing but days is known
 * here.
 *
 * @param number how many may hold the post at once
 * @param taken the terms of those who do, did or will
 */
record Seats(int number, Collection<Term> taken) {

  /** On no day of the term are all seats taken. */
  boolean hasRoomFor(Term wish) {
    // It can only become too many on a day on which somebody begins.
    return Stream.concat(Stream.of(wish.from()), taken.stream().map(Term::from))
        .filter(wish::covers)
        .allMatch(day -> taken.stream().filter(term -> term.covers(day)).count() < number);
  }

  /** The first day from which the rest of the term would fit; empty if none would. */
  Optional<LocalDate> firstFree(Term wish) {
    return Stream.concat(Stream.of(wish.from()), taken.stream().map(Term::until))
        .filter(Objects::nonNull)
        .filter(wish::covers)
        .sorted()
        .filter(day -> hasRoomFor(wish.startingOn(day)))
        .findFirst();
  }
}
