package org.linli.demo.day;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.servicewindow.rating.RatingLevel;
import org.linli.servicewindow.ticket.PriorityClaim;

/** Makes a day's script up: a pure function of plan and hall. */
public final class DayWriter {
  private static final int MINUTE = 60;
  private static final int WHOLE_DAY = 480;
  private static final int NEVER = 3;
  private static final int LATE = 4;
  private static final int SLOW = 8;
  private static final int IMPATIENT = 5;
  private static final int FETCHES = 5;
  private static final int SENT_ON = 4;
  private static final int CLAIM = 18;
  private static final int RATE = 35;
  private static final int CONTENT_ON_THE_WHOLE = 8;
  private static final int CONTENT = 30;
  private static final int ALL = 100;
  private static final List<PriorityClaim> CLAIMS = List.of(PriorityClaim.values());

  private DayWriter() {}

  /**
   * @param seats how many windows work
   */
  public static DayScript write(DayPlan plan, List<Offer> offers, int seats) {
    if (offers.isEmpty()) {
      throw new IllegalArgumentException("a hall without services has no visitors");
    }
    var chance = new Chance(plan.seed());
    var visitors =
        IntStream.range(0, plan.visitors())
            .mapToObj(i -> visitor(plan, offers, chance))
            .sorted(Comparator.comparingInt(Visitor::arrivesAt))
            .toList();
    var breaks =
        IntStream.range(0, seats)
            .boxed()
            .flatMap(seat -> breaks(plan, seat, chance))
            .sorted(Comparator.comparingInt(Break::from))
            .toList();
    return new DayScript(plan, visitors, breaks);
  }

  private static Visitor visitor(DayPlan plan, List<Offer> offers, Chance chance) {
    var arrivesAt = (int) (Rush.moment(chance) * plan.seconds());
    var offer = chance.pick(offers, Offer::weight);
    return new Visitor(
        arrivesAt,
        offer.serviceId(),
        chance.around(offer.minutes() * MINUTE),
        chance.percent(IMPATIENT) ? chance.between(5 * MINUTE, 25 * MINUTE) : null,
        coming(chance),
        chance.between(8, 35),
        chance.between(4 * MINUTE, 15 * MINUTE),
        chance.percent(FETCHES) ? chance.between(4 * MINUTE, 12 * MINUTE) : null,
        chance.percent(SENT_ON) ? sentOn(offer, offers, chance) : null,
        chance.percent(CLAIM) ? chance.pick(CLAIMS, c -> c == PriorityClaim.ELDER ? 4 : 1) : null,
        chance.percent(RATE) ? opinion(chance) : null);
  }

  /** Nobody made up complains: a complaint opens a follow-up, which somebody real must close. */
  private static RatingLevel opinion(Chance chance) {
    var drawn = chance.between(1, ALL);
    if (drawn <= CONTENT_ON_THE_WHOLE) {
      return RatingLevel.FAIRLY_SATISFIED;
    }
    return drawn <= CONTENT ? RatingLevel.SATISFIED : RatingLevel.VERY_SATISFIED;
  }

  private static Coming coming(Chance chance) {
    var drawn = chance.between(1, ALL);
    if (drawn <= NEVER) {
      return Coming.NEVER;
    }
    if (drawn <= NEVER + LATE) {
      return Coming.LATE;
    }
    return drawn <= NEVER + LATE + SLOW ? Coming.SLOW : Coming.PROMPT;
  }

  /** To a service of another window; nobody is sent from one heading to the next at one desk. */
  private static Visitor.SentOn sentOn(Offer from, List<Offer> offers, Chance chance) {
    var elsewhere =
        offers.stream().filter(o -> o.seats().stream().noneMatch(from.seats()::contains)).toList();
    if (elsewhere.isEmpty()) {
      return null;
    }
    var to = chance.pick(elsewhere, Offer::weight);
    return new Visitor.SentOn(to.serviceId(), chance.around(to.minutes() * MINUTE));
  }

  /** Tea in the morning and in the afternoon, and lunch in two shifts; shorter on a short day. */
  private static Stream<Break> breaks(DayPlan plan, int seat, Chance chance) {
    return Stream.of(
        pause(plan, seat, 0.3 + 0.06 * chance.fraction(), 8, "喝口水，马上回来"),
        pause(plan, seat, seat % 2 == 0 ? 0.4 : 0.48, 30, "轮流吃午饭"),
        pause(plan, seat, 0.8 + 0.08 * chance.fraction(), 8, "整理材料，马上回来"));
  }

  private static Break pause(DayPlan plan, int seat, double part, int minutes, String reason) {
    var seconds = Math.max(MINUTE, minutes * MINUTE * plan.minutes() / WHOLE_DAY);
    return new Break(seat, (int) (part * plan.seconds()), seconds, reason);
  }
}
