package org.linli.servicewindow.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.servicewindow.rating.CallBackOutcome.DECLINED;
import static org.linli.servicewindow.rating.CallBackOutcome.NOT_REACHED;
import static org.linli.servicewindow.rating.CallBackOutcome.REACHED;
import static org.linli.servicewindow.rating.FollowUpStatus.CALLED_BACK;
import static org.linli.servicewindow.rating.FollowUpStatus.CLOSED;
import static org.linli.servicewindow.rating.FollowUpStatus.OPEN;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.shared.problem.ProblemException;

/**
 * Every verb on every state, written out once more by hand; and the rules of closing and owning.
 */
class FollowUpTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final UUID CLERK = UUID.randomUUID();
  private static final FollowUpOwner MANAGER = new FollowUpOwner(UUID.randomUUID(), "赵桂芳");
  private static final CloseFollowUp ENDED = new CloseFollowUp("指南缺一项", "已补上");
  private static final int KEPT = 30;

  /** Verb → (from → to); whatever is missing is refused. */
  private static final Map<String, Map<FollowUpStatus, FollowUpStatus>> TABLE =
      new LinkedHashMap<>();

  private static final Map<String, Consumer<FollowUp>> VERBS = new LinkedHashMap<>();

  static {
    row("assign", Map.of(OPEN, OPEN, CALLED_BACK, CALLED_BACK), f -> f.assign(MANAGER));
    row("note", Map.of(OPEN, OPEN, CALLED_BACK, CALLED_BACK), f -> f.note());
    row("reach", Map.of(OPEN, CALLED_BACK, CALLED_BACK, CALLED_BACK), f -> f.callBack(REACHED));
    row("decline", Map.of(OPEN, CALLED_BACK, CALLED_BACK, CALLED_BACK), f -> f.callBack(DECLINED));
    row("miss", Map.of(OPEN, OPEN, CALLED_BACK, CALLED_BACK), f -> f.callBack(NOT_REACHED));
    row("close", Map.of(OPEN, CLOSED, CALLED_BACK, CLOSED), f -> f.close(ENDED, KEPT, DAY));
  }

  private static void row(
      String verb, Map<FollowUpStatus, FollowUpStatus> moves, Consumer<FollowUp> act) {
    TABLE.put(verb, moves);
    VERBS.put(verb, act);
  }

  static Stream<Arguments> everyPair() {
    return TABLE.keySet().stream()
        .flatMap(verb -> Stream.of(FollowUpStatus.values()).map(s -> Arguments.of(verb, s)));
  }

  private static FollowUp in(FollowUpStatus status) {
    var rating = new Rating();
    rating.ratedOn = DAY;
    var followUp = new FollowUp(rating, Set.of(CLERK), DAY.plusDays(7));
    if (status != OPEN) {
      followUp.callBack(REACHED);
    }
    if (status == CLOSED) {
      followUp.close(ENDED, KEPT, DAY);
    }
    assertThat(followUp.status).isEqualTo(status);
    return followUp;
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void everyVerbOnEveryState(String verb, FollowUpStatus from) {
    var followUp = in(from);
    var to = TABLE.get(verb).get(from);
    if (to == null) {
      assertRefused(RatingProblem.FOLLOW_UP_WRONG_STATE, () -> VERBS.get(verb).accept(followUp));
      assertThat(followUp.status).isEqualTo(from);
    } else {
      VERBS.get(verb).accept(followUp);
      assertThat(followUp.status).isEqualTo(to);
      assertThat(followUp.closed).isEqualTo(to == CLOSED);
    }
  }

  @Test
  void whoeverServedTheVisitNeverOwnsIt() {
    var followUp = in(OPEN);
    assertRefused(
        RatingProblem.OWNER_NOT_POSSIBLE, () -> followUp.assign(new FollowUpOwner(CLERK, "王小燕")));
    assertThat(followUp.ownerId).isNull();
  }

  @Test
  void aNumberThatWasLeftMustBeCalledBeforeClosing() {
    var followUp = in(OPEN);
    followUp.leavePhone("13800001234");
    assertRefused(RatingProblem.CALL_BACK_MISSING, () -> followUp.close(ENDED, KEPT, DAY));
    followUp.callBack(NOT_REACHED);
    assertRefused(RatingProblem.CALL_BACK_MISSING, () -> followUp.close(ENDED, KEPT, DAY));
    followUp.callBack(NOT_REACHED);
    followUp.close(ENDED, KEPT, DAY);
    assertThat(followUp.status).isEqualTo(CLOSED);
    assertThat(followUp.forgetPhoneOn).isEqualTo(DAY.plusDays(KEPT));
  }

  @Test
  void withoutANumberThereIsNothingToForget() {
    var followUp = in(OPEN);
    followUp.close(ENDED, KEPT, DAY);
    assertThat(followUp.forgetPhoneOn).isNull();
  }

  @Test
  void overdueIsWhatIsOpenTheDayAfterItsLastDay() {
    var open = in(OPEN);
    assertThat(open.isOverdue(DAY.plusDays(7))).isFalse();
    assertThat(open.isOverdue(DAY.plusDays(8))).isTrue();
    assertThat(in(CLOSED).isOverdue(DAY.plusDays(8))).isFalse();
  }

  @Test
  void numbersAreMaskedInLists() {
    assertThat(FollowUpViews.masked("13800001234")).isEqualTo("138****34");
    assertThat(FollowUpViews.masked(null)).isNull();
  }

  private static void assertRefused(RatingProblem problem, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.type()).isEqualTo(problem));
  }
}
