package org.linli.servicewindow.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The two methods, and the range around what they guess. */
class WaitMethodsTest {
  private static final int CASES = 3000;
  private static final List<UUID> SERVICES = List.of(new UUID(0, 1));

  private static QueueMoment moment(int ahead, int open, int busy, List<Turn> recent) {
    return new QueueMoment(ahead, open, busy, SERVICES, recent);
  }

  private static List<Turn> turns(int count, Integer waited, Integer served) {
    return Collections.nCopies(count, new Turn(waited, served));
  }

  private static QueueMoment anyMoment(Random random) {
    var recent =
        IntStream.range(0, random.nextInt(40))
            .mapToObj(
                i ->
                    new Turn(
                        random.nextInt(4) == 0 ? null : (Integer) random.nextInt(7200),
                        random.nextInt(4) == 0 ? null : (Integer) random.nextInt(3600)))
            .toList();
    var open = random.nextInt(9);
    return moment(random.nextInt(60), open, open == 0 ? 0 : random.nextInt(open + 1), recent);
  }

  private static Habit anyHabit(Random random) {
    var low = random.nextInt(900);
    var mean = low + random.nextInt(900);
    return random.nextInt(3) == 0
        ? Habit.NONE
        : new Habit(1 + random.nextInt(300), mean, low, mean + random.nextInt(900));
  }

  private static Spread anyErrors(Random random) {
    var low = random.nextDouble() * 1.5;
    return random.nextBoolean() ? null : new Spread(low, low + random.nextDouble() * 2);
  }

  @Test
  void byQueueItIsTurnsBeforeMineOverWindowsTimesTheTimeOfATurn() {
    var served = turns(8, null, 600);
    assertThat(WaitMethods.byQueue(moment(4, 2, 0, served), Habit.NONE).orElseThrow().seconds())
        .isEqualTo(1200);
    assertThat(WaitMethods.byQueue(moment(4, 2, 2, served), Habit.NONE).orElseThrow().seconds())
        .as("all windows busy: one more turn ends first")
        .isEqualTo(1500);
    assertThat(WaitMethods.byQueue(moment(0, 2, 1, served), Habit.NONE).orElseThrow().seconds())
        .as("a free window")
        .isZero();
  }

  @Test
  void todaysTurnsAndTheLastWeeksAreWeighed() {
    var habit = new Habit(500, 300, 200, 400);
    assertThat(WaitMethods.byQueue(moment(1, 1, 0, List.of()), habit).orElseThrow().seconds())
        .isEqualTo(300);
    assertThat(WaitMethods.byQueue(moment(1, 1, 0, turns(10, 0, 600)), habit).orElseThrow())
        .extracting(Guess::seconds)
        .as("ten today weigh as much as all before")
        .isEqualTo(450.0);
    assertThat(WaitMethods.byQueue(moment(1, 1, 0, turns(200, 0, 600)), habit).orElseThrow())
        .extracting(Guess::seconds)
        .as("only the latest twenty count")
        .isEqualTo(500.0);
  }

  @Test
  void byLastItIsWhatTheLastOneCalledWaited() {
    var recent = new ArrayList<Turn>();
    recent.add(new Turn(null, 100));
    recent.add(new Turn(720, null));
    recent.addAll(turns(6, 60, 60));
    assertThat(WaitMethods.byLast(moment(3, 2, 2, recent)).orElseThrow().seconds()).isEqualTo(720);
    assertThat(WaitMethods.byLast(moment(0, 2, 1, recent)).orElseThrow().seconds())
        .as("nobody ahead and a window free")
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"0,false", "4,false", "5,true", "6,true"})
  void fewerThanAHandfulSayNothing(int observations, boolean says) {
    var recent = turns(observations, 300, 300);
    assertThat(WaitMethods.byQueue(moment(3, 1, 1, recent), Habit.NONE).isPresent())
        .isEqualTo(says);
    assertThat(WaitMethods.byLast(moment(3, 1, 1, recent)).isPresent()).isEqualTo(says);
    var before = new Habit(observations, 300, 300, 300);
    assertThat(WaitMethods.byQueue(moment(3, 1, 1, List.of()), before).isPresent())
        .as("the last weeks count as well")
        .isEqualTo(says);
  }

  @ParameterizedTest
  @EnumSource(EstimateMethod.class)
  void withoutAnOpenWindowNothingIsSaid(EstimateMethod method) {
    var moment = moment(3, 0, 0, turns(9, 300, 300));
    assertThat(WaitMethods.by(method, moment, new Habit(50, 300, 200, 400))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(EstimateMethod.class)
  void whateverHappensARangeIsOrderedAndNobodyWaitsLongerThanADay(EstimateMethod method) {
    var random = new Random(7);
    for (var i = 0; i < CASES; i++) {
      var moment = anyMoment(random);
      var errors = anyErrors(random);
      WaitMethods.by(method, moment, anyHabit(random))
          .ifPresent(
              guess -> {
                assertThat(guess.seconds()).isFinite().isNotNegative();
                var range = guess.within(errors).range();
                assertThat(range.lowMinutes()).isBetween(0, 478);
                assertThat(range.highMinutes()).isBetween(range.lowMinutes() + 2, 480);
              });
    }
  }

  @ParameterizedTest
  @EnumSource(EstimateMethod.class)
  void onePersonMoreAheadNeverMakesItSooner(EstimateMethod method) {
    var random = new Random(11);
    for (var i = 0; i < CASES; i++) {
      var now = anyMoment(random);
      var habit = anyHabit(random);
      var errors = anyErrors(random);
      var one = moment(now.ahead() + 1, now.openWindows(), now.busyWindows(), now.recent());
      var said = WaitMethods.by(method, now, habit);
      assertThat(WaitMethods.by(method, one, habit).isPresent()).isEqualTo(said.isPresent());
      said.ifPresent(
          guess -> {
            var more = WaitMethods.by(method, one, habit).orElseThrow();
            assertThat(more.seconds()).isGreaterThanOrEqualTo(guess.seconds());
            var before = guess.within(errors).range();
            var after = more.within(errors).range();
            assertThat(after.lowMinutes()).isGreaterThanOrEqualTo(before.lowMinutes());
            assertThat(after.highMinutes()).isGreaterThanOrEqualTo(before.highMinutes());
          });
    }
  }

  @Test
  void oneWindowMoreNeverMakesItLater() {
    var random = new Random(13);
    for (var i = 0; i < CASES; i++) {
      var now = anyMoment(random);
      var habit = anyHabit(random);
      var more = moment(now.ahead(), now.openWindows() + 1, now.busyWindows(), now.recent());
      WaitMethods.byQueue(now, habit)
          .ifPresent(
              guess ->
                  assertThat(WaitMethods.byQueue(more, habit).orElseThrow().seconds())
                      .isLessThanOrEqualTo(guess.seconds()));
    }
  }

  @Test
  void knownErrorsShiftAndWidenTheRange() {
    var guess = new Guess(600, new Spread(1, 1));
    assertThat(guess.within(null).range()).isEqualTo(new WaitRange(10, 12));
    assertThat(guess.within(new Spread(1.5, 2)).range()).isEqualTo(new WaitRange(15, 25));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,0,2",
    "-90,-30,0,2",
    "59,61,0,2",
    "60,300,1,5",
    "599,600,9,11",
    "600,900,10,15",
    "899,901,10,20",
    "720,721,10,15",
    "99999,99999,478,480"
  })
  void minutesAreRoundedOutwards(double low, double high, int from, int to) {
    assertThat(WaitRange.ofSeconds(low, high)).isEqualTo(new WaitRange(from, to));
  }

  @Test
  void bothEndsOfARangeAreInIt() {
    var range = new WaitRange(10, 15);
    assertThat(List.of(599, 600, 900, 901).stream().map(range::holds))
        .containsExactly(false, true, true, false);
    assertThat(range.middleSeconds()).isEqualTo(750);
  }

  @Test
  void anErrorSpreadIsWhatReallyHappenedToEightInTen() {
    var ratios = new ArrayList<Double>();
    IntStream.rangeClosed(1, 20).forEach(i -> ratios.add(i / 10.0));
    Collections.shuffle(ratios, new Random(3));
    assertThat(Spread.ofErrors(ratios)).isEqualTo(new Spread(0.2, 1.8));
    assertThat(Spread.ofErrors(ratios.subList(0, 19))).as("too few").isNull();
  }

  @Test
  void theHallsMethodIsShownAndTheOtherWhereItSaysNothing() {
    var some = new MethodEstimate(60, new WaitRange(1, 3));
    for (var chosen : EstimateMethod.values()) {
      assertThat(new BothEstimates(some, some).shown(chosen)).contains(chosen);
      assertThat(new BothEstimates(null, null).shown(chosen)).isEmpty();
      assertThat(new BothEstimates(some, null).shown(chosen)).contains(EstimateMethod.QUEUE);
      assertThat(new BothEstimates(null, some).shown(chosen)).contains(EstimateMethod.LAST);
    }
  }

  @Test
  void onlyTheHabitsOfServicesAtTheseWindowsCount() {
    var other = new UUID(0, 2);
    var pace =
        new Pace(
            EstimateMethod.QUEUE,
            null,
            Map.of(),
            Map.of(SERVICES.get(0), new Habit(10, 300, 200, 400), other, new Habit(30, 900, 1, 1)));
    assertThat(pace.habitOf(SERVICES)).isEqualTo(new Habit(10, 300, 200, 400));
    assertThat(pace.habitOf(List.of(SERVICES.get(0), other)).meanSeconds()).isEqualTo(750);
    assertThat(pace.habitOf(List.of(new UUID(0, 9)))).isEqualTo(Habit.NONE);
  }

  @Test
  void onlyWhatAReaderWouldNoticeDiffers() {
    var said = new WaitRange(10, 15);
    assertThat(said.differsFrom(new WaitRange(9, 15))).isFalse();
    assertThat(said.differsFrom(new WaitRange(5, 15))).isTrue();
    assertThat(said.differsFrom(new WaitRange(10, 20))).isTrue();
  }
}
