package org.linli.member.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The regulation's own figures, every fen around its borders, and anything between. */
class DuesRuleTest {
  private static final int AROUND = 500;

  @ParameterizedTest
  @CsvSource({
    "WAGE, 0, 0",
    "WAGE, 99, 0",
    "WAGE, 100, 1",
    "WAGE, 300000, 1500",
    "WAGE, 300001, 3000",
    "WAGE, 300050, 3001",
    "WAGE, 500000, 5000",
    "WAGE, 500001, 7500",
    "WAGE, 1000000, 15000",
    "WAGE, 1000001, 20000",
    "WAGE, 2000000, 40000",
    "PENSION, 300001, 1500",
    "PENSION, 500000, 2500",
    "PENSION, 500001, 5000",
    "PENSION, 1000001, 10000"
  })
  void theRateIsThatOfTheWholeBase(DuesKind kind, long base, long dues) {
    assertThat(DuesRule.monthlyFen(kind, base)).isEqualTo(dues);
  }

  @Test
  void everyFenAroundTheBordersIsOnItsSide() {
    for (var border : new long[] {300_000, 500_000, 1_000_000}) {
      LongStream.rangeClosed(border - AROUND, border + AROUND)
          .forEach(
              base -> {
                for (var kind : new DuesKind[] {DuesKind.WAGE, DuesKind.PENSION}) {
                  assertThat(DuesRule.monthlyFen(kind, base))
                      .as("%s of %d", kind, base)
                      .isEqualTo(byHand(kind, base));
                }
              });
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"WAGE", "PENSION"})
  void whoeverHasMoreNeverPaysLess(DuesKind kind) {
    var random = new Random(20261126);
    for (var i = 0; i < 100_000; i++) {
      var base = random.nextLong(1_000_000_000);
      var more = base + random.nextLong(1_000_000);
      assertThat(DuesRule.monthlyFen(kind, base)).isEqualTo(byHand(kind, base));
      assertThat(DuesRule.monthlyFen(kind, more))
          .isGreaterThanOrEqualTo(DuesRule.monthlyFen(kind, base));
    }
  }

  /** As somebody would reckon it in yuan with the paper beside them. */
  private static long byHand(DuesKind kind, long base) {
    var yuan = BigDecimal.valueOf(base, 2);
    String percent;
    if (kind == DuesKind.PENSION) {
      percent = isUpTo(yuan, 5000) ? "0.5" : "1";
    } else if (isUpTo(yuan, 3000)) {
      percent = "0.5";
    } else if (isUpTo(yuan, 5000)) {
      percent = "1";
    } else {
      percent = isUpTo(yuan, 10_000) ? "1.5" : "2";
    }
    return yuan.multiply(new BigDecimal(percent))
        .movePointLeft(2)
        .setScale(2, RoundingMode.HALF_UP)
        .unscaledValue()
        .longValueExact();
  }

  private static boolean isUpTo(BigDecimal yuan, long most) {
    return yuan.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  @Test
  void farmersPayWithinBounds() {
    assertThat(LongStream.rangeClosed(-1, 200).filter(DuesRule::fitsFarmers).boxed())
        .containsExactlyElementsOf(LongStream.rangeClosed(20, 100).boxed().toList());
  }

  @ParameterizedTest
  @EnumSource(names = {"FARMER", "LEAST", "DECIDED"})
  void othersHaveNoBase(DuesKind kind) {
    assertThatThrownBy(() -> DuesRule.monthlyFen(kind, 100))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(kind.hasBase()).isFalse();
  }

  @Test
  void nobodyHasLessThanNothing() {
    assertThatThrownBy(() -> DuesRule.monthlyFen(DuesKind.WAGE, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
