package org.linli.servicewindow.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a hall was rated over some days; only days before today count. Discreet visits stand under
 * one heading without a name, last, and nowhere else.
 *
 * @param ownVisits visits the reader served and which are therefore left out
 * @param total without discreet visits, or it would tell of few of them what the heading hides
 */
public record RatingFigures(
    LocalDate from,
    LocalDate to,
    int ownVisits,
    RatingMeasures total,
    List<RatedService> byService,
    List<RatedWindow> byWindow,
    List<RatedDay> byDay) {

  /** One service; without id and name all discreet ones together. */
  public record RatedService(
      @Nullable UUID serviceId, @Nullable String serviceName, RatingMeasures measures) {}

  /** One window; without id and label all discreet ones together. */
  public record RatedWindow(
      @Nullable UUID windowId, @Nullable String windowLabel, RatingMeasures measures) {}

  /** One business date. */
  public record RatedDay(LocalDate businessDate, RatingMeasures measures) {}
}
