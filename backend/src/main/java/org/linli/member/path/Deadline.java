package org.linli.member.path;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * By when a step has to be taken. A late step is better than none and is not refused: it is overdue
 * until it is taken. Says and source stand beside this class.
 */
public enum Deadline {
  /** Talk within a month of the application. */
  TALK_WITHIN_A_MONTH(
      Step.TALK, f -> f.on(Step.APPLICATION_RECEIVED).map(day -> day.plusMonths(1))),
  /** Reviewed every half year. */
  REVIEWED_EVERY_HALF_YEAR(
      Step.CULTIVATION_REVIEW,
      f ->
          f.on(Step.CULTIVATION_REVIEW)
              .or(() -> f.on(Step.ACTIVIST_CHOSEN))
              .map(day -> day.plusMonths(6))),
  /** Approval within three months of the branch meeting. */
  ADMISSION_APPROVED_WITHIN_THREE_MONTHS(
      Step.ADMISSION_APPROVED, f -> f.on(Step.ADMISSION_MEETING).map(day -> day.plusMonths(3))),
  /** The branch decides soon after the probation: within three months. */
  FULL_MEMBERSHIP_DECIDED_IN_TIME(
      Step.FULL_MEETING, f -> f.probationEnd().map(day -> day.plusMonths(3))),
  /** Approval within three months of the branch meeting. */
  FULL_MEMBERSHIP_APPROVED_WITHIN_THREE_MONTHS(
      Step.FULL_APPROVED, f -> f.on(Step.FULL_MEETING).map(day -> day.plusMonths(3)));

  private final Step step;
  private final Function<Facts, Optional<LocalDate>> by;

  Deadline(Step step, Function<Facts, Optional<LocalDate>> by) {
    this.step = step;
    this.by = by;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Step step() {
    return step;
  }

  /** The last day in time; empty while it has not begun to run. */
  public Optional<LocalDate> by(Facts facts) {
    return by.apply(facts);
  }

  /** The deadline of a step; empty if it has none. */
  public static Optional<Deadline> of(Step step) {
    return Arrays.stream(values()).filter(deadline -> deadline.step == step).findFirst();
  }
}
