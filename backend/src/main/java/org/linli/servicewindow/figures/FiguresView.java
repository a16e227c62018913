package org.linli.servicewindow.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hall's figures over some days. Discreet visits stand under one heading without a name, last.
 *
 * @param asOf when it was reckoned; today goes on
 */
public record FiguresView(
    LocalDate from,
    LocalDate to,
    Instant asOf,
    Measures total,
    List<ServiceFigures> byService,
    List<WindowFigures> byWindow,
    List<HourFigures> byHour,
    List<DayFigures> byDay) {

  /** One service; without id and name all discreet ones together. */
  public record ServiceFigures(
      @Nullable UUID serviceId, @Nullable String serviceName, Measures measures) {}

  /** One window; without id and label all discreet ones together. */
  public record WindowFigures(
      @Nullable UUID windowId, @Nullable String windowLabel, Measures measures) {}

  /** Those who arrived in one hour of the hall's own clock. */
  public record HourFigures(int hour, Measures measures) {}

  /** One business date. */
  public record DayFigures(LocalDate businessDate, Measures measures) {}
}
