package org.linli.member.path;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of somebody's way so far.
 *
 * @param birthDate null if it is not known
 * @param status null before the first step
 * @param taken when each step was taken; of a repeated one, when last
 * @param passedUpTo with whoever was registered on the way, the last step that lies before; else
 *     null
 * @param probationFrom the day of the branch meeting, from which the probation counts; null before
 * @param probationUntil the end of an extended probation; null unless it was extended
 * @param lastOn the day of the last thing that happened; null at the beginning
 */
public record Facts(
    LocalDate birthDate,
    MemberStatus status,
    Map<Step, LocalDate> taken,
    Step passedUpTo,
    LocalDate probationFrom,
    LocalDate probationUntil,
    LocalDate lastOn) {
  private static final int PROBATION_YEARS = 1;

  public boolean isDone(Step step) {
    return taken.containsKey(step) || (passedUpTo != null && step.compareTo(passedUpTo) <= 0);
  }

  /** All done steps. */
  public Set<Step> done() {
    var done = EnumSet.noneOf(Step.class);
    Arrays.stream(Step.values()).filter(this::isDone).forEach(done::add);
    return done;
  }

  /** The first step that is not done; empty when all are. */
  public Optional<Step> next() {
    return Arrays.stream(Step.values()).filter(step -> !isDone(step)).findFirst();
  }

  Optional<LocalDate> on(Step step) {
    return Optional.ofNullable(taken.get(step));
  }

  /** The day the probation is over; empty before it began. */
  public Optional<LocalDate> probationEnd() {
    if (probationUntil != null) {
      return Optional.of(probationUntil);
    }
    return regularProbationEnd();
  }

  /** The same as if it had not been extended. */
  public Optional<LocalDate> regularProbationEnd() {
    return Optional.ofNullable(probationFrom).map(day -> day.plusYears(PROBATION_YEARS));
  }
}
