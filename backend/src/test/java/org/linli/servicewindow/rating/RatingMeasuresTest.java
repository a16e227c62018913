package org.linli.servicewindow.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.servicewindow.rating.RatingLevel.DISSATISFIED;
import static org.linli.servicewindow.rating.RatingLevel.FAIRLY_SATISFIED;
import static org.linli.servicewindow.rating.RatingLevel.VERY_DISSATISFIED;
import static org.linli.servicewindow.rating.RatingLevel.VERY_SATISFIED;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatingMeasuresTest {
  @Test
  void tooFewAreNotToldFromNone() {
    for (var n = 0; n < RatingMeasures.FEWEST; n++) {
      assertThat(RatingMeasures.of(9, Collections.nCopies(n, VERY_DISSATISFIED)))
          .isEqualTo(new RatingMeasures(9, null, null, null, null));
    }
  }

  @Test
  void silenceIsNotGood() {
    var given =
        Stream.of(VERY_SATISFIED, FAIRLY_SATISFIED, DISSATISFIED, DISSATISFIED, VERY_DISSATISFIED);
    var measures = RatingMeasures.of(20, given.toList());
    assertThat(measures.rated()).isEqualTo(5);
    assertThat(measures.ratedBps()).isEqualTo(2500);
    assertThat(measures.contentBps()).as("of those who rated").isEqualTo(4000);
    assertThat(measures.levels())
        .extracting(RatingMeasures.LevelCount::count)
        .isEqualTo(List.of(1, 0, 1, 2, 1));
  }

  @Test
  void theThresholdIncludesItselfAndWhatIsWorse() {
    assertThat(DISSATISFIED.isAsBadAs(DISSATISFIED)).isTrue();
    assertThat(VERY_DISSATISFIED.isAsBadAs(DISSATISFIED)).isTrue();
    assertThat(FAIRLY_SATISFIED.isAsBadAs(DISSATISFIED)).isFalse();
    assertThat(DISSATISFIED.isAsBadAs(VERY_DISSATISFIED)).isFalse();
  }
}
