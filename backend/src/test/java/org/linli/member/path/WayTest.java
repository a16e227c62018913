package org.linli.member.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.member.path.PathDays.BORN;
import static org.linli.member.path.PathDays.before;
import static org.linli.member.path.PathDays.day;
import static org.linli.member.path.PathDays.facts;

import java.time.LocalDate;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done, due, overdue and blocked, at the days on which that changes. */
class WayTest {
  private static Way.Standing at(Step step, Facts facts, LocalDate today) {
    return new Way(facts, today).steps().get(step.ordinal());
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void oneStepIsOpenThoseBeforeAreDoneThoseAfterBlocked(Step step) {
    var way = new Way(before(step), day(step)).steps();
    for (var standing : way) {
      var place = standing.step().compareTo(step);
      assertThat(standing.state())
          .as(standing + "")
          .isEqualTo(place < 0 ? Way.State.DONE : place == 0 ? Way.State.DUE : Way.State.BLOCKED);
      assertThat(standing.holds().isEmpty()).isEqualTo(place <= 0);
    }
  }

  @Test
  void theTalkIsOverdueAfterAMonth() {
    // From the last of January: February has no such day.
    var last = LocalDate.of(2024, 2, 29);
    assertThat(at(Step.TALK, before(Step.TALK), last))
        .returns(Way.State.DUE, Way.Standing::state)
        .returns(last, Way.Standing::dueBy)
        .returns(Deadline.TALK_WITHIN_A_MONTH, Way.Standing::deadline);
    assertThat(at(Step.TALK, before(Step.TALK), last.plusDays(1)).state())
        .isEqualTo(Way.State.OVERDUE);
  }

  @Test
  void aReviewComesRoundEveryHalfYearUntilTheWayGoesOn() {
    var first = day(Step.ACTIVIST_CHOSEN).plusMonths(6);
    var facts = before(Step.CULTIVATION_REVIEW);
    assertThat(at(Step.CULTIVATION_REVIEW, facts, first).state()).isEqualTo(Way.State.DUE);
    assertThat(at(Step.CULTIVATION_REVIEW, facts, first.plusDays(1)).state())
        .isEqualTo(Way.State.OVERDUE);
    var reviewed = before(Step.TARGET_DECIDED);
    var next = reviewed.lastOn().plusMonths(6);
    assertThat(at(Step.CULTIVATION_REVIEW, reviewed, next).state()).isEqualTo(Way.State.DONE);
    assertThat(at(Step.CULTIVATION_REVIEW, reviewed, next.plusDays(1)).state())
        .isEqualTo(Way.State.OVERDUE);
    assertThat(at(Step.CULTIVATION_REVIEW, before(Step.TARGET_FILED), next.plusYears(1)).state())
        .isEqualTo(Way.State.DONE);
  }

  @Test
  void approvalsTakeThreeMonthsAtMost() {
    approval(Step.ADMISSION_APPROVED, day(Step.ADMISSION_MEETING).plusMonths(3));
    approval(Step.FULL_APPROVED, day(Step.FULL_MEETING).plusMonths(3));
    approval(Step.FULL_MEETING, day(Step.ADMISSION_MEETING).plusYears(1).plusMonths(3));
  }

  private static void approval(Step step, LocalDate last) {
    assertThat(at(step, before(step), last).state()).isEqualTo(Way.State.DUE);
    assertThat(at(step, before(step), last.plusDays(1)).state()).isEqualTo(Way.State.OVERDUE);
  }

  @Test
  void anExtendedProbationMovesItsDeadline() {
    var until = day(Step.ADMISSION_MEETING).plusMonths(20);
    var facts = facts(Step.FULL_MEETING, BORN, until);
    assertThat(at(Step.FULL_MEETING, facts, until.minusDays(1)))
        .returns(Way.State.BLOCKED, Way.Standing::state)
        .returns(until, s -> s.holds().get(0).firstDate());
    assertThat(at(Step.FULL_MEETING, facts, until.plusMonths(3)).state()).isEqualTo(Way.State.DUE);
    assertThat(at(Step.FULL_MEETING, facts, until.plusMonths(3).plusDays(1)).state())
        .isEqualTo(Way.State.OVERDUE);
  }

  @Test
  void whateverLiesBeforeARegistrationIsDoneOnNoKnownDay() {
    var facts =
        new Facts(
            null,
            MemberStatus.FULL,
            new EnumMap<>(Step.class),
            Step.ARCHIVED,
            null,
            null,
            LocalDate.of(2020, 7, 1));
    assertThat(new Way(facts, LocalDate.of(2026, 11, 26)).steps())
        .allMatch(s -> s.state() == Way.State.DONE && s.doneOn() == null);
    assertThat(facts.next()).isEmpty();
  }
}
