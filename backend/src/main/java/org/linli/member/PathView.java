package org.linli.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.member.path.Body;
import org.linli.member.path.MemberStatus;
import org.linli.member.path.Need;
import org.linli.member.path.Stage;
import org.linli.member.path.Step;
import org.linli.member.path.Way;
import org.linli.shared.problem.Problem;

/**
 * Somebody's way on a day.
 *
 * @param on the day it was reckoned for: today
 * @param probationEnd when the probation is over; null before it began
 */
public record PathView(
    UUID memberId,
    MemberStatus status,
    LocalDate on,
    @Nullable LocalDate probationEnd,
    List<StepView> steps) {

  /**
   * One step.
   *
   * @param doneOn when it was taken last; null if it was not, or before somebody was registered
   * @param dueBy the last day in time; null if no deadline runs
   * @param deadline what the deadline says, and where; null if it has none
   * @param reasons what holds it back today; empty unless it is blocked
   */
  public record StepView(
      int number,
      Step step,
      String words,
      Stage stage,
      String stageWords,
      Body body,
      Set<Need> needs,
      boolean repeated,
      Way.State state,
      @Nullable LocalDate doneOn,
      @Nullable LocalDate dueBy,
      Problem.@Nullable Reason deadline,
      List<Problem.Reason> reasons) {}
}
