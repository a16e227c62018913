package org.linli.servicewindow.hall;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A hall in one language.
 *
 * @param today its business date now
 * @param dayClosed whether today is over
 */
public record HallSummary(
    UUID id,
    String name,
    String address,
    String phone,
    ZoneId zone,
    LocalDate today,
    boolean dayClosed,
    HallRules rules,
    long version) {
  static HallSummary of(Hall h, LocalDate today, String language, boolean dayClosed) {
    var text = h.text(language);
    return new HallSummary(
        h.id,
        text.name(),
        text.address(),
        h.phone,
        ZoneId.of(h.zone),
        today,
        dayClosed,
        h.rules,
        h.version);
  }
}
