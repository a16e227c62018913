package org.linli.org.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All terms of a short week against all others, each answer counted once more day by day. A term
 * without an end is one that goes on for longer than anybody looks.
 */
class SeatsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 26);

  /** Days on which terms begin and end; behind them lie only those without an end. */
  private static final int DAYS = 5;

  private static final int LOOKED_AT = DAYS + 2;
  private static final List<Term> TERMS = terms();

  private static List<Term> terms() {
    var all = new ArrayList<Term>();
    for (var from = 0; from < DAYS; from++) {
      all.add(new Term(day(from), null));
      for (var until = from + 1; until <= DAYS; until++) {
        all.add(new Term(day(from), day(until)));
      }
    }
    return all;
  }

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  private static Stream<LocalDate> days() {
    return IntStream.range(0, LOOKED_AT).mapToObj(SeatsTest::day);
  }

  @Test
  void termsMeetIfThereIsADayInBoth() {
    for (var one : TERMS) {
      for (var other : TERMS) {
        assertThat(one.meets(other))
            .as("%s and %s", one, other)
            .isEqualTo(days().anyMatch(day -> one.covers(day) && other.covers(day)));
      }
    }
  }

  @Test
  void aTermHasItsFirstDayAndNotItsLast() {
    var term = new Term(day(1), day(3));
    assertThat(days().filter(term::covers)).containsExactly(day(1), day(2));
    assertThat(term.outlasts(day(2))).isTrue();
    assertThat(term.outlasts(day(3))).isFalse();
    assertThat(new Term(day(1), null).outlasts(day(4))).isTrue();
  }

  @Test
  void oneSeatAndUpToTwoHolders() {
    check(1, List.of());
    TERMS.forEach(a -> check(1, List.of(a)));
    TERMS.forEach(a -> TERMS.forEach(b -> check(1, List.of(a, b))));
  }

  @Test
  void twoSeatsAndThreeHolders() {
    for (var a : TERMS) {
      for (var b : TERMS) {
        TERMS.forEach(c -> check(2, List.of(a, b, c)));
      }
    }
  }

  private static void check(int number, Collection<Term> taken) {
    var seats = new Seats(number, taken);
    for (var wish : TERMS) {
      assertThat(seats.hasRoomFor(wish))
          .as("%s beside %s", wish, taken)
          .isEqualTo(isFree(number, taken, wish));
      assertThat(seats.firstFree(wish))
          .as("first for %s beside %s", wish, taken)
          .isEqualTo(firstFree(number, taken, wish));
    }
  }

  private static boolean isFree(int number, Collection<Term> taken, Term wish) {
    return days()
        .filter(wish::covers)
        .allMatch(day -> taken.stream().filter(t -> t.covers(day)).count() < number);
  }

  private static Optional<LocalDate> firstFree(int number, Collection<Term> taken, Term wish) {
    return days()
        .filter(wish::covers)
        .filter(day -> isFree(number, taken, new Term(day, wish.until())))
        .findFirst();
  }
}
