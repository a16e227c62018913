package org.linli.shared.database;

import java.time.LocalDate;
import java.util.Map;
import org.linli.shared.time.BusinessDate;

/** What a list was narrowed to, as parts of a condition: only what was asked for is in it. */
public final class Conditions {
  private final Map<String, Object> parameters;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param parameters where the values go, by the name behind the colon
   */
  public Conditions(Map<String, Object> parameters) {
    this.parameters = parameters;
  }

  /**
   * @param condition ends in its parameter, {@code kind = :kind}
   * @param value null where it was not asked for
   */
  public Conditions and(String condition, Object value) {
    if (value != null) {
      text.append(" and ").append(condition);
      parameters.put(condition.substring(condition.indexOf(':') + 1), value);
    }
    return this;
  }

  /**
   * Of the moment {@code at}, by the days of China's clock.
   *
   * @param from the first day; null for any
   * @param to the last day, itself included; null for any
   */
  public Conditions between(LocalDate from, LocalDate to) {
    and("at >= :from", from == null ? null : from.atStartOfDay(BusinessDate.HOUSE).toInstant());
    return and(
        "at < :until",
        to == null ? null : to.plusDays(1).atStartOfDay(BusinessDate.HOUSE).toInstant());
  }

  /** To be put behind another condition; empty where nothing was asked for. */
  public String text() {
    return text.toString();
  }
}
