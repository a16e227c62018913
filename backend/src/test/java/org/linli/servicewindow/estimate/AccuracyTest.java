package org.linli.servicewindow.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How well estimates came true, and which method a hall goes on with. */
class AccuracyTest {
  /** 10 to 20 minutes: its middle is 900 seconds. */
  private static final MethodEstimate RANGE = new MethodEstimate(1, new WaitRange(10, 20));

  /** 0 to 2 minutes: its middle is 60 seconds. */
  private static final MethodEstimate SOON = new MethodEstimate(1, new WaitRange(0, 2));

  private static Compared queue(int waited) {
    return new Compared(waited, new BothEstimates(RANGE, null), EstimateMethod.QUEUE);
  }

  private static Compared both(int waited, MethodEstimate queue, MethodEstimate last) {
    return new Compared(waited, new BothEstimates(queue, last), EstimateMethod.QUEUE);
  }

  @ParameterizedTest
  @CsvSource({
    "0,false,false",
    "599,false,false",
    "600,true,true",
    "1200,true,true",
    "1201,false,false",
    "900,true,true"
  })
  void aWaitIsInsideItsRangeOrNot(int waited, boolean inside, boolean within) {
    var accuracy = Accuracy.ofMethod(List.of(queue(waited)), EstimateMethod.QUEUE);
    assertThat(accuracy.insideBps()).isEqualTo(inside ? 10_000 : 0);
    assertThat(accuracy.withinBps()).isEqualTo(within ? 10_000 : 0);
    assertThat(accuracy.meanErrorSeconds()).isEqualTo(Math.abs(waited - 900));
  }

  @Test
  void withinFiveMinutesIsAnotherQuestionThanInside() {
    var soon = both(359, SOON, null);
    assertThat(Accuracy.ofShown(List.of(soon))).isEqualTo(new Accuracy(1, 0, 10_000, 299));
    var wide = new MethodEstimate(1, new WaitRange(0, 60));
    assertThat(Accuracy.ofShown(List.of(both(0, wide, null))))
        .isEqualTo(new Accuracy(1, 10_000, 0, 1800));
  }

  @Test
  void sharesAreOverThoseWithARange() {
    var all = List.of(queue(600), queue(700), queue(0), both(0, null, SOON));
    assertThat(Accuracy.ofMethod(all, EstimateMethod.QUEUE))
        .isEqualTo(new Accuracy(3, 6667, 6667, 467));
    assertThat(Accuracy.ofMethod(all, EstimateMethod.LAST).observations()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(EstimateMethod.class)
  void ofNothingNothingIsSaid(EstimateMethod method) {
    var nothing = new Accuracy(0, null, null, null);
    assertThat(Accuracy.ofMethod(List.of(), method)).isEqualTo(nothing);
    assertThat(Accuracy.ofShown(List.of())).isEqualTo(nothing);
    assertThat(MethodChoice.of(List.of()).chosen()).isEqualTo(EstimateMethod.DEFAULT);
  }

  @Test
  void whatWasShownCountsWhicheverMethodItWas() {
    var last = new Compared(60, new BothEstimates(RANGE, SOON), EstimateMethod.LAST);
    assertThat(Accuracy.ofShown(List.of(last, queue(900))))
        .isEqualTo(new Accuracy(2, 10_000, 10_000, 0));
  }

  @ParameterizedTest
  @CsvSource({"19,QUEUE", "20,LAST", "21,LAST"})
  void theBetterMethodIsChosenFromTwentyOn(int count, EstimateMethod chosen) {
    var compared = Collections.nCopies(count, both(60, RANGE, SOON));
    assertThat(MethodChoice.of(compared).chosen()).isEqualTo(chosen);
  }

  @Test
  void theQueueIsChosenWhenItIsBetterAndInATie() {
    assertThat(MethodChoice.of(Collections.nCopies(30, both(900, RANGE, SOON))))
        .isEqualTo(new MethodChoice(EstimateMethod.QUEUE, 30, 0, 840));
    assertThat(MethodChoice.of(Collections.nCopies(30, both(480, RANGE, SOON))))
        .isEqualTo(new MethodChoice(EstimateMethod.QUEUE, 30, 420, 420));
  }

  @Test
  void onlyNumbersForWhichBothSpokeAreWeighed() {
    var compared = new ArrayList<Compared>(Collections.nCopies(25, both(900, RANGE, SOON)));
    // Alone, LAST was always right; that it could speak is no merit.
    compared.addAll(Collections.nCopies(500, both(60, null, SOON)));
    var choice = MethodChoice.of(compared);
    assertThat(choice.chosen()).isEqualTo(EstimateMethod.QUEUE);
    assertThat(choice.observations()).isEqualTo(25);
  }

  @ParameterizedTest
  @CsvSource({
    "900,0,5",
    "1199,0,5",
    "1200,5,10",
    "899,-5,0",
    "600,-5,0",
    "599,-10,-5",
    "2699,25,30",
    "2700,30,",
    "99999,30,"
  })
  void anErrorStandsInOneBin(int waited, Integer from, Integer to) {
    var bins = ErrorBin.of(List.of(queue(waited)), EstimateMethod.QUEUE);
    assertThat(bins).hasSize(14);
    assertThat(bins.stream().filter(b -> b.count() > 0)).containsExactly(new ErrorBin(from, to, 1));
  }

  @Test
  void muchTooLongARangeStandsInTheFirstBin() {
    var endless = new MethodEstimate(1, new WaitRange(60, 90));
    assertThat(ErrorBin.of(List.of(both(0, endless, null)), EstimateMethod.QUEUE).get(0))
        .isEqualTo(new ErrorBin(null, -30, 1));
  }

  @Test
  void binsAreWithoutGapAndHoldEverybody() {
    var compared = new Random(5).ints(500, 0, 9000).mapToObj(AccuracyTest::queue).toList();
    var bins = ErrorBin.of(compared, EstimateMethod.QUEUE);
    assertThat(bins.stream().mapToInt(ErrorBin::count).sum()).isEqualTo(500);
    for (var i = 1; i < bins.size(); i++) {
      assertThat(bins.get(i).fromMinutes()).isEqualTo(bins.get(i - 1).toMinutes());
    }
  }
}
