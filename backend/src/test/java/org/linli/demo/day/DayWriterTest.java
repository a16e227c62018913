package org.linli.demo.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DayWriterTest {
  private static final Offer RARE = offer(1, 10, 1, 0);
  private static final Offer COMMON = offer(2, 10, 3, 0, 1);
  private static final Offer LONG = offer(3, 25, 2, 2);
  private static final List<Offer> OFFERS = List.of(RARE, COMMON, LONG);

  static Offer offer(int id, int minutes, double weight, Integer... seats) {
    return new Offer(new UUID(7, id), List.of(seats), minutes, weight);
  }

  private static DayScript day(int seed) {
    return DayWriter.write(new DayPlan(seed, 80, 480), OFFERS, 3);
  }

  private static List<Visitor> manyVisitors() {
    return IntStream.range(0, 100).boxed().flatMap(s -> day(s).visitors().stream()).toList();
  }

  private static double share(List<Visitor> all, Predicate<Visitor> which) {
    return (double) all.stream().filter(which).count() / all.size();
  }

  @Test
  void theSameSeedGivesTheSameDayAndAnotherOneAnother() {
    assertThat(day(5)).isEqualTo(day(5));
    assertThat(day(5).visitors()).isNotEqualTo(day(6).visitors());
  }

  @Test
  void asManyComeAsWereAskedForInOrderAndWithinTheDay() {
    for (var seed = 0; seed < 200; seed++) {
      var plan = new DayPlan(seed, 1 + seed * 2, 10 + seed);
      var visitors = DayWriter.write(plan, OFFERS, 3).visitors();
      assertThat(visitors).hasSize(plan.visitors());
      assertThat(visitors.stream().map(Visitor::arrivesAt)).isSorted();
      assertThat(visitors).allMatch(v -> v.arrivesAt() >= 0 && v.arrivesAt() < plan.seconds());
    }
  }

  @Test
  void mostComeInTheMorningAndAgainAfterLunchAndFewAtNoon() {
    var byHour = new int[8];
    manyVisitors().forEach(v -> byHour[v.arrivesAt() / 3600]++);
    var morning = byHour[1];
    var noon = byHour[3];
    var afternoon = byHour[5];
    assertThat(morning).isGreaterThan(afternoon);
    assertThat(afternoon).isGreaterThan(2 * noon);
    assertThat(afternoon).isGreaterThan(2 * byHour[7]);
  }

  @Test
  void servicesAreAskedForByTheirWeightAndLastAsTheyUsuallyDo() {
    var all = manyVisitors();
    assertThat(share(all, v -> v.serviceId().equals(COMMON.serviceId()))).isBetween(0.47, 0.53);
    assertThat(share(all, v -> v.serviceId().equals(RARE.serviceId()))).isBetween(0.14, 0.19);
    for (var offer : OFFERS) {
      var times =
          all.stream()
              .filter(v -> v.serviceId().equals(offer.serviceId()))
              .mapToInt(Visitor::served)
              .summaryStatistics();
      var usual = offer.minutes() * 60;
      assertThat(times.getAverage()).isBetween(usual * 0.95, usual * 1.05);
      assertThat(times.getMin()).isBetween((int) (usual * 0.3), usual);
      assertThat(times.getMax()).isBetween(2 * usual, (int) (usual * 3.5));
    }
  }

  @Test
  void whatGoesWrongGoesWrongNowAndThen() {
    var all = manyVisitors();
    assertThat(share(all, v -> v.coming() == Coming.NEVER)).isBetween(0.02, 0.04);
    assertThat(share(all, v -> v.coming() == Coming.LATE)).isBetween(0.03, 0.05);
    assertThat(share(all, v -> v.coming() == Coming.SLOW)).isBetween(0.07, 0.09);
    assertThat(share(all, v -> v.patience() != null)).isBetween(0.04, 0.06);
    assertThat(share(all, v -> v.fetch() != null)).isBetween(0.04, 0.06);
    assertThat(share(all, v -> v.sentOn() != null)).isBetween(0.03, 0.05);
    assertThat(share(all, v -> v.claim() != null)).isBetween(0.16, 0.2);
    assertThat(share(all, v -> v.opinion() != null)).isBetween(0.32, 0.38);
    assertThat(all.stream().map(Visitor::claim).distinct()).hasSize(6);
    assertThat(all)
        .allMatch(v -> v.patience() == null || (v.patience() >= 300 && v.patience() <= 1500))
        .allMatch(v -> v.walk() >= 8 && v.walk() <= 35)
        // Sooner than the half hour after which a missed call cannot be made good.
        .allMatch(v -> v.late() >= 240 && v.late() <= 900);
  }

  @Test
  void nobodyIsSentToTheDeskTheyStandAt() {
    assertThat(manyVisitors())
        .filteredOn(v -> v.sentOn() != null)
        .isNotEmpty()
        .allMatch(v -> v.serviceId().equals(LONG.serviceId()) != isLong(v.sentOn()));
    var oneDesk = DayWriter.write(new DayPlan(1, 400, 480), List.of(RARE), 1);
    assertThat(oneDesk.visitors()).allMatch(v -> v.sentOn() == null);
  }

  private static boolean isLong(Visitor.SentOn to) {
    return to.serviceId().equals(LONG.serviceId());
  }

  @Test
  void everyClerkRestsThreeTimesAndNotAllEatAtOnce() {
    var breaks = day(1).breaks();
    assertThat(breaks).hasSize(9);
    assertThat(breaks.stream().map(Break::from)).isSorted();
    assertThat(breaks).allMatch(b -> b.from() > 0 && b.from() + b.seconds() < 480 * 60);
    assertThat(breaks.stream().filter(b -> b.seconds() == 1800).map(Break::from).distinct())
        .hasSize(2);
    var shortDay = DayWriter.write(new DayPlan(1, 10, 60), OFFERS, 1).breaks();
    assertThat(shortDay).allMatch(b -> b.seconds() >= 60 && b.seconds() <= 225);
  }

  @Test
  void aHallWithoutServicesHasNoDay() {
    var plan = new DayPlan(1, 1, 10);
    assertThatThrownBy(() -> DayWriter.write(plan, List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void strangersTakeAboutFiveMinutes() {
    var served =
        Stream.generate(UUID::randomUUID).limit(500).map(id -> Visitor.stranger(id).served());
    assertThat(served).allMatch(s -> s >= 300 && s < 540);
  }
}
