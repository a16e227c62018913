package org.linli.member.path;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody's whole way on a day: of each step whether it is done, due, overdue or blocked, and by
 * what.
 */
public final class Way {
  private final Facts facts;
  private final LocalDate today;

  public Way(Facts facts, LocalDate today) {
    this.facts = facts;
    this.today = today;
  }

  /** How a step stands. */
  public enum State {
    /** It was taken. */
    DONE,
    /** It may be taken today. */
    DUE,
    /** It should have been taken by now. */
    OVERDUE,
    /** A rule holds it back. */
    BLOCKED
  }

  /**
   * One step.
   *
   * @param doneOn when it was taken last; null if it was not, or before somebody was registered
   * @param deadline null if it has none
   * @param dueBy the last day in time; null if none runs
   * @param holds what holds it back today; empty unless it is blocked
   */
  public record Standing(
      Step step,
      State state,
      LocalDate doneOn,
      Deadline deadline,
      LocalDate dueBy,
      List<Hold> holds) {}

  /** All 25, in order. */
  public List<Standing> steps() {
    return Arrays.stream(Step.values()).map(this::standing).toList();
  }

  private Standing standing(Step step) {
    var deadline = Deadline.of(step).orElse(null);
    var by = deadline == null ? null : deadline.by(facts).orElse(null);
    var doneOn = facts.taken().get(step);
    if (facts.isDone(step)) {
      // A review that comes round again is asked for until the way has gone on.
      var again = step.isRepeated() && deadline != null && Rule.holding(wish(step)).isEmpty();
      var state = again && isPast(by) ? State.OVERDUE : State.DONE;
      return new Standing(step, state, doneOn, deadline, by, List.of());
    }
    var holds = Rule.holding(wish(step));
    if (!holds.isEmpty()) {
      return new Standing(step, State.BLOCKED, null, deadline, by, holds);
    }
    return new Standing(step, isPast(by) ? State.OVERDUE : State.DUE, null, deadline, by, holds);
  }

  private Attempt wish(Step step) {
    return new Attempt(step, today, facts, null);
  }

  private boolean isPast(LocalDate by) {
    return by != null && today.isAfter(by);
  }
}
