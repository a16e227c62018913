package org.linli.servicewindow.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is told of the parts, less from the whole, tells of nobody alone. */
class RatingPartsTest {
  private static Map<Integer, RatingMeasures> told(Integer... rated) {
    var parts = new LinkedHashMap<Integer, RatedVisits>();
    for (var i = 0; i < rated.length; i++) {
      var given = Collections.nCopies(rated[i], RatingLevel.SATISFIED);
      parts.put(i, new RatedVisits(rated[i] + 3, given));
    }
    return RatingParts.measures(parts);
  }

  private static List<Integer> shown(Integer... rated) {
    return told(rated).entrySet().stream()
        .filter(e -> e.getValue().rated() != null)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void oneThatIsHiddenTakesTheSmallestOfTheOthersAlong() {
    assertThat(shown(9, 1, 6, 7)).containsExactly(0, 3);
    assertThat(shown(9, 1, 6, 1)).as("two of them are not enough either").containsExactly(0);
  }

  @Test
  void fiveHiddenOnesHideEachOther() {
    assertThat(shown(9, 2, 3)).containsExactly(0);
    assertThat(shown(9, 1, 4, 6)).containsExactly(0, 3);
  }

  @Test
  void whereNobodyRatedThereIsNothingToHide() {
    assertThat(shown(9, 0, 6)).containsExactly(0, 2);
  }

  @Test
  void whatIsHiddenIsStillCounted() {
    assertThat(told(9, 1).get(0)).isEqualTo(new RatingMeasures(12, null, null, null, null));
    assertThat(told().keySet()).isEmpty();
  }

  @Test
  void whateverTheNumbersTheRestIsNobodysSingleRating() {
    var random = new Random(7);
    for (var round = 0; round < 2000; round++) {
      var rated = random.ints(1 + random.nextInt(6), 0, 9).boxed().toArray(Integer[]::new);
      var told = told(rated);
      var rest = 0;
      for (var i = 0; i < rated.length; i++) {
        rest += told.get(i).rated() == null ? rated[i] : 0;
      }
      var whole = List.of(rated).stream().mapToInt(n -> n).sum();
      if (whole >= RatingMeasures.FEWEST) {
        assertThat(rest == 0 || rest >= RatingMeasures.FEWEST)
            .as(List.of(rated).toString())
            .isTrue();
      }
    }
  }
}
