package org.linli.member.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.member.path.PathDays.ALL;
import static org.linli.member.path.PathDays.BORN;
import static org.linli.member.path.PathDays.before;
import static org.linli.member.path.PathDays.day;
import static org.linli.member.path.PathDays.facts;
import static org.linli.member.path.PathDays.holds;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule at the days on which it turns. */
class RuleTest {
  private static final MemberStatus FULL = MemberStatus.FULL;

  @ParameterizedTest
  @EnumSource(Step.class)
  void everyStepPassesInItsTurnAndNoneBeforeIt(Step step) {
    assertThat(holds(step, day(step), before(step))).isEmpty();
    for (var early : step.before()) {
      assertThat(holds(step, day(step), before(early)))
          .as(step + " with " + early + " still open")
          .extracting(Hold::rule)
          .contains(Rule.STEPS_IN_ORDER);
    }
    for (var late : Step.values()) {
      if (late.compareTo(step) > 0) {
        var again = step.isRepeated() && late == step.following().orElseThrow();
        assertThat(holds(step, day(late), before(late)).isEmpty())
            .as(step + " with all before " + late)
            .isEqualTo(again);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void noStepLiesBeforeTheOneBefore(Step step) {
    if (step != Step.APPLICATION_RECEIVED) {
      var last = before(step).lastOn();
      assertThat(holds(step, last.minusDays(1), before(step)))
          .contains(new Hold(Rule.DAYS_IN_ORDER, last));
      assertThat(holds(step, last, before(step)))
          .extracting(Hold::rule)
          .doesNotContain(Rule.DAYS_IN_ORDER);
    }
  }

  @ParameterizedTest
  @EnumSource(MemberStatus.class)
  void whoeverHasLeftTakesNoStep(MemberStatus status) {
    for (var step : Step.values()) {
      var facts = before(step);
      var other =
          new Facts(BORN, status, facts.taken(), null, facts.probationFrom(), null, facts.lastOn());
      var fits =
          status == PathDays.status(step)
              || (status.onProbation() && PathDays.status(step) == MemberStatus.PROBATIONARY);
      assertThat(holds(step, day(step), other).isEmpty())
          .as(step + " as " + status)
          .isEqualTo(fits);
    }
  }

  @Test
  void anApplicantIsEighteen() {
    var eighteenth = BORN.plusYears(18);
    assertThat(holds(Step.APPLICATION_RECEIVED, eighteenth.minusDays(1), unborn(BORN)))
        .containsExactly(new Hold(Rule.EIGHTEEN_YEARS_OLD, eighteenth));
    assertThat(holds(Step.APPLICATION_RECEIVED, eighteenth, unborn(BORN))).isEmpty();
    assertThat(holds(Step.APPLICATION_RECEIVED, eighteenth, unborn(null)))
        .containsExactly(new Hold(Rule.BIRTH_DATE_KNOWN, null));
    var leapDay = LocalDate.of(2008, 2, 29);
    assertThat(holds(Step.APPLICATION_RECEIVED, LocalDate.of(2026, 2, 27), unborn(leapDay)))
        .containsExactly(new Hold(Rule.EIGHTEEN_YEARS_OLD, LocalDate.of(2026, 2, 28)));
  }

  private static Facts unborn(LocalDate born) {
    return facts(Step.APPLICATION_RECEIVED, born, null);
  }

  @Test
  void cultivationLastsAYear() {
    var first = day(Step.ACTIVIST_CHOSEN).plusYears(1);
    assertThat(holds(Step.TARGET_DECIDED, first.minusDays(1), before(Step.TARGET_DECIDED)))
        .containsExactly(new Hold(Rule.CULTIVATED_FOR_A_YEAR, first));
    assertThat(holds(Step.TARGET_DECIDED, first, before(Step.TARGET_DECIDED))).isEmpty();
  }

  @Test
  void theBranchMeetsOnFullMembershipOnceTheProbationIsOver() {
    var facts = before(Step.FULL_MEETING);
    var end = day(Step.ADMISSION_MEETING).plusYears(1);
    var early =
        new Facts(BORN, facts.status(), facts.taken(), null, facts.probationFrom(), null, null);
    assertThat(holds(Step.FULL_MEETING, end.minusDays(1), early))
        .containsExactly(new Hold(Rule.PROBATION_OVER, end));
    assertThat(holds(Step.FULL_MEETING, end, early)).isEmpty();
    var until = end.plusMonths(8);
    var extended = facts(Step.FULL_MEETING, BORN, until);
    assertThat(holds(Step.FULL_MEETING, until.minusDays(1), extended))
        .containsExactly(new Hold(Rule.PROBATION_OVER, until));
    assertThat(holds(Step.FULL_MEETING, until, extended)).isEmpty();
  }

  @Test
  void aProbationIsExtendedOnceByHalfAYearToAYear() {
    var facts = before(Step.FULL_APPLICATION);
    var end = day(Step.ADMISSION_MEETING).plusYears(1);
    assertThat(Rule.holdingExtension(facts, end.plusMonths(6).minusDays(1)))
        .containsExactly(new Hold(Rule.EXTENDED_BY_SIX_MONTHS, end.plusMonths(6)));
    assertThat(Rule.holdingExtension(facts, end.plusMonths(6))).isEmpty();
    assertThat(Rule.holdingExtension(facts, end.plusYears(1))).isEmpty();
    assertThat(Rule.holdingExtension(facts, end.plusYears(1).plusDays(1)))
        .containsExactly(new Hold(Rule.EXTENDED_BY_A_YEAR_AT_MOST, null));
    var extended = facts(Step.FULL_APPLICATION, BORN, end.plusMonths(6));
    assertThat(Rule.holdingExtension(extended, end.plusMonths(9)))
        .containsExactly(new Hold(Rule.EXTENDED_ONCE, null));
  }

  @Test
  void oneOrTwoContactsTwoIntroducersAllOfThemFullMembers() {
    for (var number = 0; number <= 3; number++) {
      var all = Collections.nCopies(number, FULL);
      assertThat(rules(Step.CONTACTS_ASSIGNED, all).contains(Rule.ONE_OR_TWO_CONTACTS))
          .isEqualTo(number == 0 || number == 3);
      assertThat(rules(Step.INTRODUCERS_NAMED, all).contains(Rule.TWO_INTRODUCERS))
          .isEqualTo(number != 2);
    }
    for (var other : MemberStatus.values()) {
      var mixed = List.of(FULL, other);
      assertThat(rules(Step.CONTACTS_ASSIGNED, mixed).isEmpty()).isEqualTo(other == FULL);
      assertThat(rules(Step.INTRODUCERS_NAMED, mixed).isEmpty()).isEqualTo(other == FULL);
    }
    assertThat(rules(Step.CONTACTS_ASSIGNED, Collections.singletonList(null)))
        .containsExactly(Rule.CONTACTS_ARE_FULL_MEMBERS);
  }

  private static List<Rule> rules(Step step, List<MemberStatus> supporters) {
    var told = new Attempt.Told(true, true, true, supporters);
    return Rule.holding(new Attempt(step, day(step), before(step), told)).stream()
        .map(Hold::rule)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void whatAStepNeedsHasToBeTold(Step step) {
    var nothing = new Attempt.Told(false, false, false, ALL.supporters());
    var missing = Rule.holding(new Attempt(step, day(step), before(step), nothing));
    var expected =
        Stream.of(
                step.needs().contains(Need.DOCUMENT) ? Rule.DOCUMENT_NAMED : null,
                step.needs().contains(Need.MEETING) ? Rule.MEETING_NAMED : null,
                step.needs().contains(Need.GROUP) ? Rule.GROUP_NAMED : null)
            .filter(rule -> rule != null)
            .toList();
    assertThat(missing).extracting(Hold::rule).isEqualTo(expected);
    // Whether it could be taken at all is asked without telling anything.
    assertThat(Rule.holding(new Attempt(step, day(step), before(step), null))).isEmpty();
  }

  @Test
  void somethingsComeFirstWhateverElseIsMissing() {
    assertThat(without(Step.COMMITTEE_REVIEW, Step.POLITICAL_REVIEW))
        .contains(Rule.POLITICAL_REVIEW_FIRST);
    assertThat(without(Step.COMMITTEE_REVIEW, Step.TRAINING)).contains(Rule.TRAINING_FIRST);
    assertThat(without(Step.ADMISSION_MEETING, Step.PRE_REVIEW))
        .contains(Rule.PRE_REVIEW_BEFORE_MEETING);
    assertThat(without(Step.ADMISSION_APPROVED, Step.TALK_ABOVE))
        .contains(Rule.TALK_BEFORE_APPROVAL);
  }

  private static List<Rule> without(Step step, Step missing) {
    var facts = before(step);
    var taken = new EnumMap<>(facts.taken());
    taken.remove(missing);
    var hole =
        new Facts(BORN, facts.status(), taken, null, facts.probationFrom(), null, facts.lastOn());
    return holds(step, day(step), hole).stream().map(Hold::rule).toList();
  }

  @Test
  void whoeverWasRegisteredOnProbationGoesOnFromThere() {
    var from = LocalDate.of(2026, 1, 10);
    var facts =
        new Facts(
            null,
            MemberStatus.PROBATIONARY,
            new EnumMap<>(Step.class),
            Step.OATH,
            from,
            null,
            from);
    assertThat(holds(Step.OBSERVATION, from.plusMonths(3), facts)).isEmpty();
    assertThat(holds(Step.OATH, from, facts)).containsExactly(new Hold(Rule.STEP_TAKEN_ONCE, null));
    assertThat(facts.next()).contains(Step.OBSERVATION);
  }
}
