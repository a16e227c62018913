package org.linli.servicewindow.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentileTest {
  @Test
  void ofTheTextbook() {
    var five = List.of(15, 20, 35, 40, 50);
    assertThat(List.of(5, 30, 40, 50, 100).stream().map(p -> Percentile.of(five, p)))
        .containsExactly(15, 20, 20, 35, 50);
  }

  @Test
  void ofOneIsThatOneAndOfNoneIsNothing() {
    assertThat(Percentile.of(List.of(7), 1)).isEqualTo(7);
    assertThat(Percentile.of(List.of(7), 100)).isEqualTo(7);
    assertThat(Percentile.of(List.of(), 90)).isNull();
    assertThatThrownBy(() -> Percentile.of(List.of(7), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What the word means: at least p % are no greater, and no smaller number has that. */
  @Test
  void atLeastThatShareIsNoGreaterAndNoSmallerNumberWouldDo() {
    var random = new Random(41);
    for (var run = 0; run < 300; run++) {
      var numbers =
          IntStream.range(0, 1 + random.nextInt(40)).map(i -> random.nextInt(30)).sorted();
      var ordered = numbers.boxed().toList();
      var p = 1 + random.nextInt(100);
      var found = Percentile.of(ordered, p);
      assertThat(ordered).contains(found);
      assertThat(100L * ordered.stream().filter(n -> n <= found).count())
          .isGreaterThanOrEqualTo((long) p * ordered.size());
      assertThat(100L * ordered.stream().filter(n -> n < found).count())
          .isLessThan((long) p * ordered.size());
    }
  }
}
