package org.linli.servicewindow.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.servicewindow.opening.OpeningReason.CLOSED_TODAY;
import static org.linli.servicewindow.opening.OpeningReason.DAY_CLOSED;
import static org.linli.servicewindow.opening.OpeningReason.LAST_TICKET;
import static org.linli.servicewindow.opening.OpeningReason.NOT_YET;
import static org.linli.servicewindow.opening.OpeningReason.OPEN;
import static org.linli.servicewindow.opening.OpeningReason.OVER;
import static org.linli.servicewindow.opening.OpeningReason.PAUSE;
import static org.linli.servicewindow.opening.OpeningReason.STOPPED;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final List<Span> OFFICE = spans("08:30-12:00", "14:00-17:00");
  private static final List<DayOfWeek> WORKDAYS =
      Stream.of(DayOfWeek.values()).filter(day -> day.getValue() <= 5).toList();

  /** Monday, 23 November 2026. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  @ParameterizedTest
  @CsvSource({
    "00:00:00, NOT_YET, 2026-11-23T08:30,",
    "08:29:59.999999, NOT_YET, 2026-11-23T08:30,",
    "08:30:00, OPEN,, 2026-11-23T12:00",
    "11:44:59.999999, OPEN,, 2026-11-23T12:00",
    "11:45:00, LAST_TICKET, 2026-11-23T14:00, 2026-11-23T12:00",
    "11:59:59.999999, LAST_TICKET, 2026-11-23T14:00, 2026-11-23T12:00",
    "12:00:00, PAUSE, 2026-11-23T14:00,",
    "13:59:59.999999, PAUSE, 2026-11-23T14:00,",
    "14:00:00, OPEN,, 2026-11-23T17:00",
    "16:44:59.999999, OPEN,, 2026-11-23T17:00",
    "16:45:00, LAST_TICKET, 2026-11-24T08:30, 2026-11-23T17:00",
    "17:00:00, OVER, 2026-11-24T08:30,",
    "23:59:59.999999, OVER, 2026-11-24T08:30,"
  })
  void eachEdgeOfAnOfficeDay(
      String time, OpeningReason reason, LocalDateTime opens, LocalDateTime closes) {
    var moment = at(office(), MONDAY + "T" + time);
    assertThat(moment.reason()).isEqualTo(reason);
    assertThat(moment.takesNumbers()).isEqualTo(reason == OPEN);
    assertThat(moment.opensAt()).isEqualTo(instant(opens));
    assertThat(moment.closesAt()).isEqualTo(instant(closes));
    assertThat(moment.lastTicketAt())
        .isEqualTo(closes == null ? null : instant(closes.minusMinutes(15)));
  }

  @Test
  void withoutATimeForTheLastTicketTheEndIsTheEnd() {
    var hours = new Opening(SHANGHAI, 0, false, week(OFFICE, WORKDAYS), Map.of());
    assertThat(at(hours, MONDAY + "T11:59:59.999999").reason()).isEqualTo(OPEN);
    assertThat(at(hours, MONDAY + "T12:00").reason()).isEqualTo(PAUSE);
  }

  @Test
  void overTheWeekendUntilMonday() {
    var next = instant(LocalDateTime.parse("2026-11-30T08:30"));
    assertThat(at(office(), FRIDAY + "T17:00"))
        .isEqualTo(new OpeningMoment(OVER, next, null, null));
    assertThat(at(office(), FRIDAY.plusDays(1) + "T10:00"))
        .isEqualTo(new OpeningMoment(CLOSED_TODAY, next, null, null));
  }

  @Test
  void aClosedDayStandsBeforeItsWeekday() {
    var hours = office(Map.of(MONDAY, List.of(), MONDAY.plusDays(1), List.of()));
    var next = instant(LocalDateTime.parse("2026-11-25T08:30"));
    assertThat(at(hours, MONDAY + "T10:00"))
        .isEqualTo(new OpeningMoment(CLOSED_TODAY, next, null, null));
    assertThat(at(hours, MONDAY.minusDays(1) + "T10:00").opensAt()).isEqualTo(next);
  }

  @Test
  void otherHoursStandInsteadOfTheWeekdaysAlsoOnADayOff() {
    var saturday = FRIDAY.plusDays(1);
    var hours = office(Map.of(saturday, spans("09:00-11:00"), MONDAY, spans("10:00-11:00")));
    assertThat(at(hours, saturday + "T09:00").reason()).isEqualTo(OPEN);
    assertThat(at(hours, saturday + "T11:00").reason()).isEqualTo(OVER);
    assertThat(at(hours, MONDAY + "T09:00").reason()).isEqualTo(NOT_YET);
    assertThat(at(hours, MONDAY + "T14:30").reason()).isEqualTo(OVER);
  }

  @Test
  void acrossMidnightTwoSpansAreOneAndHaveOneLastTicket() {
    var night = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    night.put(DayOfWeek.MONDAY, spans("20:00-24:00"));
    night.put(DayOfWeek.TUESDAY, spans("00:00-02:00", "22:00-23:00"));
    var hours = new Opening(SHANGHAI, 15, false, night, Map.of());
    var end = instant(LocalDateTime.parse("2026-11-24T02:00"));
    for (var time :
        List.of("2026-11-23T20:00", "2026-11-23T23:59", "2026-11-24T00:00", "2026-11-24T01:44")) {
      assertThat(at(hours, time))
          .isEqualTo(new OpeningMoment(OPEN, null, end, end.minus(Duration.ofMinutes(15))));
    }
    assertThat(at(hours, "2026-11-24T01:45").reason()).isEqualTo(LAST_TICKET);
    assertThat(at(hours, "2026-11-24T02:00").reason()).isEqualTo(PAUSE);
  }

  @Test
  void spansThatTouchAreOne() {
    var hours =
        new Opening(
            SHANGHAI, 15, false, week(spans("08:00-12:00", "12:00-17:00"), WORKDAYS), Map.of());
    assertThat(at(hours, MONDAY + "T11:50").reason()).isEqualTo(OPEN);
    assertThat(at(hours, MONDAY + "T11:50").closesAt())
        .isEqualTo(instant(LocalDateTime.parse("2026-11-23T17:00")));
  }

  @Test
  void openAllDayEveryDayHasNoEnd() {
    var hours =
        new Opening(
            SHANGHAI,
            30,
            false,
            week(spans("00:00-24:00"), Arrays.asList(DayOfWeek.values())),
            Map.of());
    for (var time : List.of("2026-11-23T00:00", "2026-11-23T12:00", "2026-11-23T23:59:59.999999")) {
      assertThat(at(hours, time)).isEqualTo(new OpeningMoment(OPEN, null, null, null));
    }
  }

  @Test
  void withoutStatedHoursAlwaysOpenButForExceptions() {
    assertThat(at(Opening.always(SHANGHAI), MONDAY + "T03:00"))
        .isEqualTo(new OpeningMoment(OPEN, null, null, null));
    var holiday = new Opening(SHANGHAI, 0, false, Map.of(), Map.of(MONDAY, List.of()));
    assertThat(at(holiday, MONDAY + "T10:00"))
        .isEqualTo(OpeningMoment.closed(CLOSED_TODAY, instant(MONDAY.plusDays(1).atStartOfDay())));
    assertThat(at(holiday, MONDAY.minusDays(1) + "T10:00").closesAt())
        .isEqualTo(instant(MONDAY.atStartOfDay()));
  }

  @Test
  void aStopStandsAboveEverythingAndPromisesNothing() {
    var stopped = new Opening(SHANGHAI, 15, true, week(OFFICE, WORKDAYS), Map.of());
    for (var time : List.of("T07:00", "T10:00", "T12:30", "T20:00")) {
      assertThat(at(stopped, MONDAY + time)).isEqualTo(OpeningMoment.closed(STOPPED, null));
      assertThat(stopped.at(instant(LocalDateTime.parse(MONDAY + time)), true).reason())
          .isEqualTo(STOPPED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"T07:00", "T09:00", "T13:00", "T16:50", "T23:59:59"})
  void aDayThatWasClosedOpensTomorrow(String time) {
    assertThat(office().at(instant(LocalDateTime.parse(MONDAY + time)), true))
        .isEqualTo(
            OpeningMoment.closed(DAY_CLOSED, instant(LocalDateTime.parse("2026-11-24T08:30"))));
    assertThat(Opening.always(SHANGHAI).at(instant(LocalDateTime.parse(MONDAY + time)), true))
        .isEqualTo(OpeningMoment.closed(DAY_CLOSED, null));
  }

  @Test
  void closedForLongerThanAnybodyPlansPromisesNothing() {
    var exceptions = new HashMap<LocalDate, List<Span>>();
    for (var day = 0; day < Opening.DAYS_AHEAD; day++) {
      exceptions.put(MONDAY.plusDays(day), List.of());
    }
    assertThat(at(office(exceptions), MONDAY + "T10:00"))
        .isEqualTo(OpeningMoment.closed(CLOSED_TODAY, null));
    exceptions.remove(MONDAY.plusDays(Opening.DAYS_AHEAD - 5));
    assertThat(at(office(exceptions), MONDAY + "T10:00").opensAt()).isNotNull();
  }

  @Test
  void itIsTheHallsClockThatCounts() {
    // Monday 08:30 in Shanghai is Sunday evening in New York.
    var moment = Instant.parse("2026-11-23T00:30:00Z");
    assertThat(office().at(moment, false).reason()).isEqualTo(OPEN);
    var newYork =
        new Opening(ZoneId.of("America/New_York"), 15, false, week(OFFICE, WORKDAYS), Map.of());
    assertThat(newYork.at(moment, false))
        .isEqualTo(OpeningMoment.closed(CLOSED_TODAY, Instant.parse("2026-11-23T13:30:00Z")));
  }

  /** 29 March 2026, 02:00 becomes 03:00. */
  @ParameterizedTest
  @CsvSource({
    // Begins in the hour that is not there: with the jump.
    "02:30-04:00, 2026-03-29T00:59:59Z, NOT_YET",
    "02:30-04:00, 2026-03-29T01:00:00Z, OPEN",
    "02:30-04:00, 2026-03-29T02:00:00Z, OVER",
    // Ends in it: likewise.
    "01:00-02:30, 2026-03-29T00:59:59Z, OPEN",
    "01:00-02:30, 2026-03-29T01:00:00Z, OVER",
    // Lies in it: never.
    "02:00-03:00, 2026-03-29T01:00:00Z, CLOSED_TODAY",
    "02:15-02:45, 2026-03-29T01:00:00Z, CLOSED_TODAY",
    // Around it: an hour shorter.
    "01:00-05:00, 2026-03-29T02:59:59Z, OPEN",
    "01:00-05:00, 2026-03-29T03:00:00Z, OVER"
  })
  void whereTheClockJumpsForward(String span, Instant now, OpeningReason reason) {
    assertThat(berlin(span).at(now, false).reason()).isEqualTo(reason);
  }

  /** 25 October 2026, 03:00 becomes 02:00: what comes twice is meant the first time. */
  @ParameterizedTest
  @CsvSource({
    "02:30-04:00, 2026-10-25T00:29:59Z, NOT_YET",
    "02:30-04:00, 2026-10-25T00:30:00Z, OPEN",
    "02:30-04:00, 2026-10-25T01:15:00Z, OPEN",
    "02:30-04:00, 2026-10-25T02:59:59Z, OPEN",
    "02:30-04:00, 2026-10-25T03:00:00Z, OVER",
    "01:00-02:30, 2026-10-25T00:29:59Z, OPEN",
    "01:00-02:30, 2026-10-25T00:30:00Z, OVER",
    "01:00-02:30, 2026-10-25T01:15:00Z, OVER"
  })
  void whereTheClockFallsBack(String span, Instant now, OpeningReason reason) {
    assertThat(berlin(span).at(now, false).reason()).isEqualTo(reason);
  }

  @Test
  void aDayThatBeginsAtOneBeginsWithTheJump() {
    // In Beirut, 29 March 2026 has no midnight.
    var beirut = ZoneId.of("Asia/Beirut");
    var hours =
        new Opening(
            beirut,
            0,
            false,
            week(spans("00:00-06:00"), Arrays.asList(DayOfWeek.values())),
            Map.of());
    var jump = OffsetDateTime.parse("2026-03-29T01:00:00+03:00").toInstant();
    assertThat(hours.at(jump.minusMillis(1), false).opensAt()).isEqualTo(jump);
    assertThat(hours.at(jump, false).reason()).isEqualTo(OPEN);
  }

  /** Away from the clock's jumps: read off the wall, minute by minute, by the plainest rule. */
  @Test
  void anyWeekIsWhatItsMinutesSay() {
    var random = new Random(20261125);
    for (var round = 0; round < 200; round++) {
      var last = random.nextInt(4) * 10;
      var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
      Stream.of(DayOfWeek.values())
          .filter(day -> random.nextInt(4) > 0)
          .forEach(day -> week.put(day, randomSpans(random, last)));
      week.putIfAbsent(DayOfWeek.MONDAY, spans("08:30-12:00"));
      var exceptions = Map.of(MONDAY.plusDays(random.nextInt(7)), randomSpans(random, last));
      var hours = new Opening(SHANGHAI, last, false, week, exceptions);
      for (var probe = 0; probe < 40; probe++) {
        var now = MONDAY.atStartOfDay().plusMinutes(random.nextInt(7 * 24 * 60));
        var moment = hours.at(instant(now), false);
        assertThat(moment.takesNumbers())
            .as("%s at %s", hours, now)
            .isEqualTo(byTheMinute(hours, now));
        if (moment.opensAt() != null && !moment.takesNumbers()) {
          assertThat(hours.at(moment.opensAt(), false).takesNumbers()).isTrue();
          assertThat(hours.at(moment.opensAt().minusMillis(1), false).takesNumbers()).isFalse();
        }
        if (moment.takesNumbers() && moment.lastTicketAt() != null) {
          assertThat(hours.at(moment.lastTicketAt().minusMillis(1), false).takesNumbers()).isTrue();
          assertThat(hours.at(moment.lastTicketAt(), false).takesNumbers()).isFalse();
        }
      }
    }
  }

  /**
   * Takes numbers in a minute if the hall is open in it and in each minute up to the last ticket.
   */
  private static boolean byTheMinute(Opening hours, LocalDateTime now) {
    for (var ahead = 0; ahead <= hours.lastTicketMinutes(); ahead++) {
      var minute = now.plusMinutes(ahead);
      var ofDay = minute.getHour() * 60 + minute.getMinute();
      var isOpen =
          hours.spansOf(minute.toLocalDate()).stream()
              .anyMatch(s -> s.fromMinute() <= ofDay && ofDay < s.untilMinute());
      if (!isOpen) {
        return false;
      }
    }
    return true;
  }

  /** Up to three, some of them touching, each longer than the time for the last ticket. */
  private static List<Span> randomSpans(Random random, int last) {
    var begin = random.nextInt(3) * 240;
    var spans = new ArrayList<Span>();
    for (var i = random.nextInt(4); i > 0 && begin < Span.END_OF_DAY - 100; i--) {
      var end = Math.min(Span.END_OF_DAY, begin + last + 10 + random.nextInt(30) * 10);
      spans.add(new Span(begin, end));
      begin = end + random.nextInt(3) * 60;
    }
    return spans;
  }

  private static Opening office() {
    return office(Map.of());
  }

  private static Opening office(Map<LocalDate, List<Span>> exceptions) {
    return new Opening(SHANGHAI, 15, false, week(OFFICE, WORKDAYS), exceptions);
  }

  private static Opening berlin(String span) {
    return new Opening(BERLIN, 0, false, week(spans(span), List.of(DayOfWeek.SUNDAY)), Map.of());
  }

  private static Map<DayOfWeek, List<Span>> week(List<Span> spans, List<DayOfWeek> days) {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    days.forEach(day -> week.put(day, spans));
    return week;
  }

  private static List<Span> spans(String... texts) {
    return Stream.of(texts)
        .map(text -> text.split("-"))
        .map(parts -> new OpeningSpan(parts[0], parts[1]).span())
        .toList();
  }

  private static OpeningMoment at(Opening hours, String local) {
    return hours.at(instant(LocalDateTime.parse(local)), false);
  }

  private static Instant instant(LocalDateTime local) {
    return local == null ? null : local.atZone(SHANGHAI).toInstant();
  }
}
