package org.linli.servicewindow.hall;

import java.time.LocalDate;
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
    LocalDate today,
    boolean dayClosed,
    HallRules rules,
    long version) {
  static HallSummary of(Hall h, LocalDate today, String language, boolean dayClosed) {
    var text = h.text(language);
    return new HallSummary(
        h.id, text.name(), text.address(), h.phone, today, dayClosed, h.rules, h.version);
  }
}
