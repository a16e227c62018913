package org.linli.member.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every pair of states, and what each state allows. */
class MemberStatusTest {
  private static final Map<String, Set<String>> MOVES =
      Map.of(
          "APPLICANT", Set.of("ACTIVIST", "WITHDRAWN", "DECEASED"),
          "ACTIVIST", Set.of("DEVELOPMENT_TARGET", "WITHDRAWN", "DECEASED"),
          "DEVELOPMENT_TARGET", Set.of("PROBATIONARY", "WITHDRAWN", "DECEASED"),
          "PROBATIONARY",
              Set.of(
                  "FULL",
                  "PROBATION_EXTENDED",
                  "PROBATION_CANCELLED",
                  "TRANSFERRED_OUT",
                  "WITHDRAWN",
                  "DECEASED"),
          "PROBATION_EXTENDED",
              Set.of("FULL", "PROBATION_CANCELLED", "TRANSFERRED_OUT", "WITHDRAWN", "DECEASED"),
          "FULL", Set.of("SUSPENDED", "EXPELLED", "TRANSFERRED_OUT", "WITHDRAWN", "DECEASED"),
          "SUSPENDED", Set.of("FULL", "EXPELLED", "WITHDRAWN", "DECEASED"));

  @Test
  void everyPairIsAllowedOrNotAsTheTableSays() {
    for (var from : MemberStatus.values()) {
      for (var to : MemberStatus.values()) {
        assertThat(from.mayBecome(to))
            .as(from + " → " + to)
            .isEqualTo(MOVES.getOrDefault(from.name(), Set.of()).contains(to.name()));
      }
    }
  }

  @Test
  void whoVotesIsAMemberAndWhoIsOnTheWayIsNotDone() {
    for (var status : MemberStatus.values()) {
      assertThat(!status.mayVote() || status.isMember()).isTrue();
      assertThat(status.isFinal() && (status.isMember() || status.isOnTheWay())).isFalse();
    }
    assertThat(Arrays.stream(MemberStatus.values()).filter(MemberStatus::mayVote))
        .containsExactly(MemberStatus.FULL);
    assertThat(Arrays.stream(MemberStatus.values()).filter(MemberStatus::isMember))
        .containsExactly(
            MemberStatus.PROBATIONARY,
            MemberStatus.PROBATION_EXTENDED,
            MemberStatus.FULL,
            MemberStatus.SUSPENDED);
  }

  @Test
  void stepsAndActsMakeAllowedMovesOnly() {
    for (var step : Step.values()) {
      step.leadsTo()
          .ifPresent(
              to -> {
                for (var from : MemberStatus.values()) {
                  assertThat(!step.fits(from) || from.mayBecome(to)).as(from + " " + step).isTrue();
                }
              });
    }
    for (var act : Act.values()) {
      for (var from : MemberStatus.values()) {
        var allowed =
            act.leadsTo() != null
                && from.mayBecome(act.leadsTo())
                && (act != Act.RESTORE || from == MemberStatus.SUSPENDED);
        assertThat(act.fits(from)).as(from + " " + act).isEqualTo(allowed);
      }
    }
  }
}
