package org.linli.servicewindow.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a kiosk's clock says, nobody gets a place they cannot have had. */
class ArrivalBoundsTest {
  private static final Instant LEASED = Instant.parse("2026-11-23T01:00:00Z");
  private static final Instant SETTLED = LEASED.plusSeconds(600);
  private static final Instant NOW = LEASED.plusSeconds(3600);

  @Test
  void aRightClockIsBelieved() {
    var at = LEASED.plusSeconds(1800);
    assertThat(new ArrivalBounds(SETTLED, NOW).next(at, LEASED)).isEqualTo(at);
  }

  @Test
  void aWrongClockMovesNobodyBeforeTheOutageOrAfterNow() {
    var bounds = new ArrivalBounds(SETTLED, NOW);
    assertThat(bounds.next(Instant.EPOCH, LEASED)).isEqualTo(SETTLED);
    assertThat(new ArrivalBounds(SETTLED, NOW).next(Instant.MAX, LEASED)).isEqualTo(NOW);
    assertThat(new ArrivalBounds(null, NOW).next(Instant.MIN, LEASED)).isEqualTo(LEASED);
  }

  @Test
  void orderAtTheKioskIsKeptHoweverTheClockJumps() {
    var random = new Random(11);
    for (var round = 0; round < 500; round++) {
      var bounds = new ArrivalBounds(random.nextBoolean() ? SETTLED : null, NOW);
      var previous = Instant.MIN;
      for (var i = 0; i < 40; i++) {
        var claimed = LEASED.plusSeconds(random.nextInt(20_000) - 10_000);
        var arrived = bounds.next(claimed, LEASED);
        assertThat(arrived).isAfter(previous).isAfterOrEqualTo(LEASED);
        assertThat(arrived).isBefore(NOW.plus(Duration.ofMillis(1)));
        previous = arrived;
      }
    }
  }
}
