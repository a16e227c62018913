package org.linli.servicewindow.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A {@link Visit} of a day that is over, as the table keeps it. */
@Entity
@Table(name = "visit")
class VisitRow {
  @Id UUID ticketId;
  UUID hallId;
  LocalDate businessDate;
  UUID serviceId;
  UUID windowId;
  boolean discreet;
  Instant arrivedAt;
  int arrivalHour;
  Instant firstCalledAt;
  Instant firstStartedAt;
  Integer serviceSeconds;
  int recalls;
  int noShows;
  boolean transferred;
  int outOfOrderCalls;

  @Enumerated(EnumType.STRING)
  VisitOutcome outcome;

  VisitRow() {}

  VisitRow(UUID hallId, Visit visit) {
    this.hallId = hallId;
    ticketId = visit.ticketId();
    businessDate = visit.businessDate();
    serviceId = visit.serviceId();
    windowId = visit.windowId();
    discreet = visit.discreet();
    arrivedAt = visit.arrivedAt();
    arrivalHour = visit.arrivalHour();
    firstCalledAt = visit.firstCalledAt();
    firstStartedAt = visit.firstStartedAt();
    serviceSeconds = visit.serviceSeconds();
    recalls = visit.recalls();
    noShows = visit.noShows();
    transferred = visit.transferred();
    outOfOrderCalls = visit.outOfOrderCalls();
    outcome = visit.outcome();
  }

  Visit visit() {
    return new Visit(
        ticketId,
        serviceId,
        windowId,
        businessDate,
        discreet,
        arrivedAt,
        arrivalHour,
        firstCalledAt,
        firstStartedAt,
        serviceSeconds,
        recalls,
        noShows,
        transferred,
        outOfOrderCalls,
        outcome);
  }
}
