package org.linli.servicewindow.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.linli.shared.database.Translated;

/**
 * A hall's hours as everybody reads them.
 *
 * @param week a day left out is closed; an empty list means always open
 * @param exceptions from today on, in order
 * @param now what they say at this moment
 */
public record OpeningHours(
    UUID hallId,
    String zone,
    int lastTicketMinutes,
    List<OpeningDay> week,
    List<ExceptionalDay> exceptions,
    OpeningNow now) {

  /**
   * A day unlike its weekday, in one language.
   *
   * @param spans its hours; none where the hall is closed
   */
  public record ExceptionalDay(LocalDate date, List<OpeningSpan> spans, String message) {
    static ExceptionalDay of(OpeningException e, String language) {
      return new ExceptionalDay(
          e.date(), OpeningDetail.spans(e.hours()), Translated.pick(e.texts, language).message());
    }
  }
}
