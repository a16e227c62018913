package org.linli.servicewindow.opening;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.database.Translated;
import org.linli.shared.http.Versioned;

/**
 * A hall's hours as its manager edits them.
 *
 * @param exceptions from today on, in order
 * @param stop what is said while numbers are stopped; null while they are not
 * @param version 0 as long as nothing was stated
 */
public record OpeningDetail(
    UUID hallId,
    String zone,
    int lastTicketMinutes,
    List<OpeningDay> week,
    List<DescribeException> exceptions,
    @Nullable Translated<OpeningText> stop,
    long version)
    implements Versioned {
  /** The stop is in view and does not count. */
  @Override
  public boolean exactlyOneRow() {
    return false;
  }

  static OpeningDetail of(HallOpening o, List<OpeningException> exceptions, String zone) {
    return new OpeningDetail(
        o.hallId,
        zone,
        o.lastTicketMinutes,
        days(o.hours()),
        exceptions.stream().map(OpeningDetail::exception).toList(),
        o.numbersStopped ? Translated.of(o.stopTexts) : null,
        o.version);
  }

  static OpeningDetail unstated(UUID hallId, String zone) {
    return new OpeningDetail(hallId, zone, 0, List.of(), List.of(), null, 0);
  }

  private static DescribeException exception(OpeningException e) {
    return new DescribeException(e.date(), spans(e.hours()), Translated.of(e.texts));
  }

  static List<OpeningDay> days(Map<DayOfWeek, List<Span>> week) {
    return week.entrySet().stream()
        .map(d -> new OpeningDay(d.getKey(), spans(d.getValue())))
        .toList();
  }

  static List<OpeningSpan> spans(List<Span> spans) {
    return spans.stream().map(OpeningSpan::of).toList();
  }
}
