package org.linli.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day people mean: the date at the place, whatever the server's zone. */
public final class BusinessDate {
  /** Where nothing says otherwise. */
  public static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

  private BusinessDate() {}

  public static LocalDate at(Instant instant, ZoneId place) {
    return instant.atZone(place).toLocalDate();
  }
}
