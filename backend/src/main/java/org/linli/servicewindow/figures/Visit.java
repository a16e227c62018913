package org.linli.servicewindow.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One ticket's way through the hall.
 *
 * @param serviceId what the number was taken for; a transfer does not change it
 * @param windowId where it was served last, or called last if never served; null if never called
 * @param discreet nobody else's business, at any moment of it
 * @param arrivalHour hour of the hall's own clock, 0 to 23
 * @param firstCalledAt null if never called; later calls and requeues do not move it
 * @param serviceSeconds all serving spans together, without the time on hold; null if never served,
 *     or if the last span ended only after the day, when nobody knows how long it really was
 * @param noShows how often it was called in vain
 */
public record Visit(
    UUID ticketId,
    UUID serviceId,
    UUID windowId,
    LocalDate businessDate,
    boolean discreet,
    Instant arrivedAt,
    int arrivalHour,
    Instant firstCalledAt,
    Instant firstStartedAt,
    Integer serviceSeconds,
    int recalls,
    int noShows,
    boolean transferred,
    int outOfOrderCalls,
    VisitOutcome outcome) {

  public boolean wasCalled() {
    return firstCalledAt != null;
  }

  /** From the number to the first call; null before it. */
  public Integer waitSeconds() {
    return wasCalled()
        ? Math.toIntExact(Duration.between(arrivedAt, firstCalledAt).toSeconds())
        : null;
  }
}
