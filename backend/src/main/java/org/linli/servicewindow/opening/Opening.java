package org.linli.servicewindow.opening;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The hours of a hall, and the one place that decides whether numbers are taken. Pure: the same
 * hours and the same moment always give the same answer.
 *
 * <p>Hours are read on the hall's own clock. Where it jumps forward, an hour that does not exist
 * begins and ends with the jump; where it falls back, a time that comes twice is meant the first
 * time. Spans that touch, across midnight too, are one, and have one last ticket.
 *
 * @param lastTicketMinutes how long before the end of a span the last number is given
 * @param stopped by the manager
 * @param week hours by weekday; a day left out is closed; none at all: always open
 * @param exceptions hours by date, instead of the week's; an empty list is a closed day
 */
record Opening(
    ZoneId zone,
    int lastTicketMinutes,
    boolean stopped,
    Map<DayOfWeek, List<Span>> week,
    Map<LocalDate, List<Span>> exceptions) {

  /** How far ahead the next opening is looked for. */
  static final int DAYS_AHEAD = 62;

  /** A hall that never stated any hours. */
  static Opening always(ZoneId zone) {
    return new Opening(zone, 0, false, Map.of(), Map.of());
  }

  /** Hours that run from one moment to another without a break. */
  private record Stretch(Instant begin, Instant end) {}

  /**
   * @param dayClosed whether today was closed at the desk: then nothing opens before tomorrow
   */
  OpeningMoment at(Instant now, boolean dayClosed) {
    if (stopped) {
      return OpeningMoment.closed(OpeningReason.STOPPED, null);
    }
    var today = LocalDate.ofInstant(now, zone);
    var stretches = stretches(today);
    if (dayClosed) {
      var tomorrow = instant(today.plusDays(1), 0);
      // A hall that is always open has no opening to announce.
      return OpeningMoment.closed(
          OpeningReason.DAY_CLOSED, week.isEmpty() ? null : opensAfter(tomorrow, stretches));
    }
    for (var stretch : stretches) {
      if (!stretch.begin.isAfter(now) && now.isBefore(stretch.end)) {
        return during(stretch, now, stretches);
      }
    }
    return OpeningMoment.closed(reasonOutside(now, today), opensAfter(now, stretches));
  }

  private OpeningMoment during(Stretch stretch, Instant now, List<Stretch> stretches) {
    if (!stretch.end.isBefore(horizon(now))) {
      return new OpeningMoment(OpeningReason.OPEN, null, null, null);
    }
    var last = lastTicket(stretch);
    return now.isBefore(last)
        ? new OpeningMoment(OpeningReason.OPEN, null, stretch.end, last)
        : new OpeningMoment(
            OpeningReason.LAST_TICKET, opensAfter(stretch.end, stretches), stretch.end, last);
  }

  /** Beyond it nothing was looked at, so that an end there is none. */
  private Instant horizon(Instant now) {
    return instant(LocalDate.ofInstant(now, zone).plusDays(DAYS_AHEAD), 0);
  }

  /** The first moment from {@code from} on at which a number is given; null where none is known. */
  private Instant opensAfter(Instant from, List<Stretch> stretches) {
    return stretches.stream()
        .filter(s -> lastTicket(s).isAfter(from))
        .findFirst()
        .map(s -> s.begin.isAfter(from) ? s.begin : from)
        .orElse(null);
  }

  private Instant lastTicket(Stretch stretch) {
    return stretch.end.minus(Duration.ofMinutes(lastTicketMinutes));
  }

  private OpeningReason reasonOutside(Instant now, LocalDate today) {
    var spans = stretchesOf(today);
    if (spans.isEmpty()) {
      return OpeningReason.CLOSED_TODAY;
    }
    if (now.isBefore(spans.get(0).begin)) {
      return OpeningReason.NOT_YET;
    }
    var isOver = !now.isBefore(spans.get(spans.size() - 1).end);
    return isOver ? OpeningReason.OVER : OpeningReason.PAUSE;
  }

  /**
   * From yesterday, whose last hours may reach into today, to the horizon; those that touch are
   * one.
   */
  private List<Stretch> stretches(LocalDate today) {
    var joined = new ArrayList<Stretch>();
    for (var day = -1; day < DAYS_AHEAD; day++) {
      for (var next : stretchesOf(today.plusDays(day))) {
        var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last != null && !next.begin.isAfter(last.end)) {
          joined.set(joined.size() - 1, new Stretch(last.begin, next.end));
        } else {
          joined.add(next);
        }
      }
    }
    return joined;
  }

  private List<Stretch> stretchesOf(LocalDate date) {
    return spansOf(date).stream()
        .map(s -> new Stretch(instant(date, s.fromMinute()), instant(date, s.untilMinute())))
        // Swallowed whole by a clock that jumped.
        .filter(s -> s.begin.isBefore(s.end))
        .toList();
  }

  /** In order. */
  List<Span> spansOf(LocalDate date) {
    var exception = exceptions.get(date);
    if (exception != null) {
      return exception;
    }
    return week.isEmpty()
        ? List.of(Span.WHOLE_DAY)
        : week.getOrDefault(date.getDayOfWeek(), List.of());
  }

  private Instant instant(LocalDate date, int minute) {
    var local = date.atStartOfDay().plusMinutes(minute);
    return isSkipped(local)
        ? zone.getRules().getTransition(local).getInstant()
        : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  private boolean isSkipped(LocalDateTime local) {
    return zone.getRules().getValidOffsets(local).isEmpty();
  }
}
