package org.linli.servicewindow.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.linli.shared.problem.ProblemException;

/**
 * A hall's hours, whole, as they are to be.
 *
 * @param lastTicketMinutes how long before the end of a span the last number is given
 * @param week a day left out is closed; an empty list means always open
 * @param exceptions from today on; those of earlier days stay as they were
 */
public record DescribeOpening(
    @PositiveOrZero @Max(240) int lastTicketMinutes,
    @NotNull @Size(max = 7) List<@NotNull @Valid OpeningDay> week,
    @NotNull @Size(max = 60) List<@NotNull @Valid DescribeException> exceptions) {

  /** What no single field can tell: order, doubles, the past, spans too short for a number. */
  void check(LocalDate today) {
    if (!week.isEmpty() && week.stream().allMatch(day -> day.spans().isEmpty())) {
      // An empty week means always open: whoever wants the opposite stops the numbers.
      throw ProblemException.field("week", "required");
    }
    checkOnce("week", week.stream().map(OpeningDay::weekday).toList());
    checkOnce("exceptions", exceptions.stream().map(DescribeException::date).toList());
    for (var i = 0; i < week.size(); i++) {
      checkSpans("week[" + i + "].spans", week.get(i).spans());
    }
    for (var i = 0; i < exceptions.size(); i++) {
      var field = "exceptions[" + i + "]";
      checkSpans(field + ".spans", exceptions.get(i).spans());
      if (exceptions.get(i).date().isBefore(today)) {
        throw ProblemException.field(field + ".date", "range");
      }
    }
  }

  private static void checkOnce(String field, Collection<?> keys) {
    if (new HashSet<>(keys).size() < keys.size()) {
      throw ProblemException.field(field, "duplicate");
    }
  }

  private void checkSpans(String field, List<OpeningSpan> spans) {
    var before = 0;
    for (var i = 0; i < spans.size(); i++) {
      var span = spans.get(i).span();
      var place = field + "[" + i + "]";
      if (span.fromMinute() < before) {
        throw ProblemException.field(place + ".from", "range");
      }
      if (span.untilMinute() <= span.fromMinute()) {
        throw ProblemException.field(place + ".until", "range");
      }
      if (span.untilMinute() - span.fromMinute() <= lastTicketMinutes) {
        throw ProblemException.field("lastTicketMinutes", "range");
      }
      before = span.untilMinute();
    }
  }
}
