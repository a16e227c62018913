package org.linli.demo.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DayPlayerTest {
  private static final List<Offer> OFFERS =
      List.of(
          DayWriterTest.offer(1, 8, 3, 0, 1),
          DayWriterTest.offer(2, 12, 2, 1),
          DayWriterTest.offer(3, 15, 1, 2));
  private static final int SEATS = 3;

  private final DayLog log = new DayLog();

  private int play(DayScript script, HallDoor hall, Pace pace) {
    return new DayPlayer(script, OFFERS, SEATS, hall, pace, log).play();
  }

  private static DayScript day(int seed, int visitors) {
    return DayWriter.write(new DayPlan(seed, visitors, 480), OFFERS, SEATS);
  }

  private static Visitor visitor(int arrivesAt, Coming coming) {
    return new Visitor(
        arrivesAt, OFFERS.get(2).serviceId(), 600, null, coming, 10, 300, null, null, null, null);
  }

  private static DayScript of(Visitor... visitors) {
    return new DayScript(new DayPlan(0, visitors.length, 60), List.of(visitors), List.of());
  }

  private static final Pace AT_ONCE = (second, what) -> what.run();

  @Test
  void whateverTheDayEverybodyIsSeenToAndTheCountsAgreeWithTheHall() {
    for (var seed = 0; seed < 60; seed++) {
      var hall = new PaperHall(OFFERS);
      var script = day(seed, 20 + seed);
      var before = log.totals();
      play(script, hall, AT_ONCE);
      var totals = log.totals();
      assertThat(hall.slips).hasSize(script.visitors().size());
      assertThat(hall.queue).isEmpty();
      assertThat(hall.count("ON_HOLD") + hall.count("CALLED") + hall.count("SERVING")).isZero();
      assertThat(totals.waiting()).isZero();
      assertThat(totals.refused()).isZero();
      assertThat(totals.arrived() - before.arrived()).isEqualTo(hall.slips.size());
      assertThat(totals.served() - before.served()).isEqualTo(hall.count("COMPLETED"));
      assertThat(totals.abandoned() - before.abandoned()).isEqualTo(hall.count("CANCELLED"));
      assertThat(totals.rated() - before.rated())
          .isEqualTo(hall.slips.values().stream().filter(s -> s.rated).count());
      assertThat(totals.noShows() - before.noShows())
          .isEqualTo(hall.slips.values().stream().filter(s -> s.missed).count());
    }
    var all = log.totals();
    assertThat(List.of(all.abandoned(), all.noShows(), all.requeued(), all.held()))
        .doesNotContain(0);
    assertThat(List.of(all.transferred(), all.recalled(), all.pauses())).doesNotContain(0);
  }

  @Test
  void theDayGoesForwardOnly() {
    var seconds = new ArrayList<Integer>();
    play(
        day(3, 40),
        new PaperHall(OFFERS),
        (second, what) -> {
          seconds.add(second);
          what.run();
        });
    assertThat(seconds).isSorted();
  }

  @Test
  void whoIsLateStandsInAgainOnceAndWhoNeverComesDoesNot() {
    var hall = new PaperHall(OFFERS);
    play(of(visitor(0, Coming.LATE), visitor(1, Coming.NEVER)), hall, AT_ONCE);
    assertThat(log.totals().noShows()).isEqualTo(2);
    assertThat(log.totals().requeued()).isEqualTo(1);
    assertThat(log.totals().served()).isEqualTo(1);
    assertThat(hall.count("NO_SHOW")).isEqualTo(1);
  }

  @Test
  void whoWasThereBeforeIsSeenToAsWell() {
    var hall = new PaperHall(OFFERS);
    var called = hall.takeANumber(OFFERS.get(0).serviceId());
    hall.call(called, 0);
    var served = hall.takeANumber(OFFERS.get(1).serviceId());
    hall.call(served, 1);
    hall.start(1, served.id);
    hall.takeANumber(OFFERS.get(2).serviceId());
    play(of(), hall, AT_ONCE);
    assertThat(hall.count("COMPLETED")).isEqualTo(3);
    assertThat(log.totals().served()).isEqualTo(3);
    assertThat(log.totals().arrived()).isZero();
  }

  @Test
  void aGuestAtTheDeskConfusesNobodyForLong() {
    var hall =
        new PaperHall(OFFERS) {
          private int starts;

          @Override
          public void start(int seat, UUID ticket) {
            super.start(seat, ticket);
            // A guest presses the same button a moment earlier, now and then.
            if (++starts % 3 == 0) {
              throw new Refused("ticket-wrong-state");
            }
          }

          @Override
          public void finish(int seat, UUID ticket, String outcome) {
            super.finish(seat, ticket, outcome);
            if (starts % 4 == 0) {
              throw new Refused("ticket-wrong-state");
            }
          }
        };
    play(day(9, 50), hall, AT_ONCE);
    assertThat(hall.queue).isEmpty();
    assertThat(hall.count("CALLED") + hall.count("SERVING") + hall.count("ON_HOLD")).isZero();
    assertThat(log.totals().refused()).isPositive();
  }

  @Test
  void aWindowNobodyMayOpenStaysEmpty() {
    var hall =
        new PaperHall(OFFERS) {
          @Override
          public void open(int seat) {
            if (seat == 0) {
              throw new Refused("window-occupied");
            }
            super.open(seat);
          }
        };
    play(day(2, 30), hall, AT_ONCE);
    assertThat(hall.windows).doesNotContainKey(0);
    assertThat(hall.queue).isEmpty();
  }

  @Test
  void realTimeGoesAsFastAsAskedAndStopsWhenToldTo() {
    var pace = new RealPace(600);
    var began = System.nanoTime();
    play(of(visitor(0, Coming.PROMPT)), new PaperHall(OFFERS), pace);
    // Ten minutes of service and a few seconds of walking, six hundred times as fast.
    assertThat((System.nanoTime() - began) / 1_000_000).isBetween(1000L, 5000L);
    var other = new RealPace(1);
    assertThatThrownBy(
            () -> play(of(visitor(1, Coming.PROMPT)), new PaperHall(OFFERS), stopping(other)))
        .isInstanceOf(Pace.DayStopped.class);
  }

  private static Pace stopping(RealPace pace) {
    return (second, what) -> {
      pace.at(second, what);
      pace.stop();
    };
  }
}
