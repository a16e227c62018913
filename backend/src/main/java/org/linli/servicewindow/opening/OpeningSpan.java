package org.linli.servicewindow.opening;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Part of a day on the hall's own clock.
 *
 * @param from {@code 08:30}
 * @param until {@code 12:00}; {@code 24:00} is the end of the day
 */
public record OpeningSpan(
    @NotNull @Pattern(regexp = OpeningSpan.TIME) String from,
    @NotNull @Pattern(regexp = OpeningSpan.TIME) String until) {
  static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00";

  static OpeningSpan of(Span span) {
    return new OpeningSpan(text(span.fromMinute()), text(span.untilMinute()));
  }

  Span span() {
    return new Span(minute(from), minute(until));
  }

  private static String text(int minute) {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }

  private static int minute(String text) {
    return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
  }
}
