package org.linli.servicewindow.opening;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;

/** A span of every week; {@code weekday} 1 is Monday. */
@Embeddable
record WeekSpan(int weekday, int fromMinute, int untilMinute) {
  WeekSpan(DayOfWeek day, Span span) {
    this(day.getValue(), span.fromMinute(), span.untilMinute());
  }

  DayOfWeek day() {
    return DayOfWeek.of(weekday);
  }

  Span span() {
    return new Span(fromMinute, untilMinute);
  }
}
