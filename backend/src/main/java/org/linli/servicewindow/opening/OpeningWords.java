package org.linli.servicewindow.opening;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.linli.shared.problem.ProblemException;

/** Says why no number is given, and when one is. */
final class OpeningWords {
  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("M月d日 EEE HH:mm", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

  private OpeningWords() {}

  static ProblemException refusal(OpeningNow now, String language) {
    var isKnown = now.opensAt() != null;
    return new ProblemException(
        OpeningProblem.HALL_CLOSED,
        now.message() == null ? now.reason() : now.message(),
        isKnown ? Reopening.KNOWN : Reopening.UNKNOWN,
        isKnown ? moment(now.opensAt(), ZoneId.of(now.zone()), language) : "");
  }

  private static String moment(Instant at, ZoneId zone, String language) {
    var format = "en".equals(language) ? ENGLISH : CHINESE;
    return format.format(at.atZone(zone));
  }
}
