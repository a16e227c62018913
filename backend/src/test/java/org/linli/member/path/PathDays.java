package org.linli.member.path;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Somebody's way in tests: every step up to one, each on a day of its own. */
final class PathDays {
  static final LocalDate BORN = LocalDate.of(1990, 5, 4);
  static final LocalDate START = LocalDate.of(2024, 1, 31);
  static final Attempt.Told ALL =
      new Attempt.Told(true, true, true, List.of(MemberStatus.FULL, MemberStatus.FULL));

  private static final int REVIEW_MONTHS = 5;

  private PathDays() {}

  /** A week a step, but for the two long waits. */
  static LocalDate day(Step step) {
    var days = START.plusWeeks(step.ordinal());
    if (step == Step.CULTIVATION_REVIEW) {
      return days.plusMonths(REVIEW_MONTHS);
    }
    if (step.compareTo(Step.TARGET_DECIDED) >= 0) {
      days = days.plusYears(1);
    }
    return step.compareTo(Step.FULL_APPLICATION) >= 0 ? days.plusYears(1) : days;
  }

  /** All before this step are done. */
  static Facts before(Step step) {
    return facts(step, BORN, null);
  }

  static Facts facts(Step before, LocalDate born, LocalDate probationUntil) {
    Map<Step, LocalDate> taken = new EnumMap<>(Step.class);
    before.before().forEach(step -> taken.put(step, day(step)));
    // In the year of cultivation there are two reviews.
    taken.computeIfPresent(Step.CULTIVATION_REVIEW, (step, day) -> day.plusMonths(REVIEW_MONTHS));
    var last =
        before.before().isEmpty() ? null : taken.get(Step.of(before.number() - 1).orElseThrow());
    return new Facts(
        born, status(before), taken, null, taken.get(Step.ADMISSION_MEETING), probationUntil, last);
  }

  static MemberStatus status(Step before) {
    return Arrays.stream(Step.values())
        .filter(step -> step.compareTo(before) < 0)
        .flatMap(step -> step.leadsTo().stream())
        .reduce(null, (a, b) -> b);
  }

  /** What holds the step back on that day, everything being told. */
  static List<Hold> holds(Step step, LocalDate on, Facts facts) {
    return Rule.holding(new Attempt(step, on, facts, ALL));
  }
}
