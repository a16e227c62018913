package org.linli.servicewindow.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.linli.servicewindow.ledger.LedgerStep;
import org.linli.shared.actor.ActorKind;

/** Follows one ticket through the ledger, step by step. */
final class VisitTrace {
  private final LedgerStep issued;
  private final ZoneId zone;
  private UUID windowId;
  private boolean discreet;
  private Instant firstCalledAt;
  private Instant firstStartedAt;
  private Instant servingSince;
  private Duration served = Duration.ZERO;
  private boolean servedBeyondTheDay;
  private int recalls;
  private int noShows;
  private boolean transferred;
  private int outOfOrderCalls;
  private VisitOutcome outcome = VisitOutcome.UNDER_WAY;

  VisitTrace(LedgerStep issued, ZoneId zone) {
    this.issued = issued;
    this.zone = zone;
    discreet = issued.discreet();
  }

  void follow(LedgerStep step) {
    discreet |= step.discreet();
    switch (step.kind()) {
      case TICKET_CALLED -> called(step);
      case TICKET_RECALLED -> recalls++;
      case TICKET_STARTED, TICKET_RESUMED -> started(step);
      case TICKET_HELD -> paused(step);
      case TICKET_TRANSFERRED -> {
        transferred = true;
        paused(step);
      }
      case TICKET_NO_SHOW -> noShows++;
      case TICKET_FINISHED -> ended(step, VisitOutcome.FINISHED);
      case TICKET_CANCELLED -> ended(step, cancelled(step));
      case TICKET_EXPIRED -> ended(step, VisitOutcome.EXPIRED);
      default -> {
        // A requeue changes nothing that is measured.
      }
    }
  }

  private void called(LedgerStep step) {
    if (firstCalledAt == null) {
      firstCalledAt = step.at();
    }
    if (firstStartedAt == null) {
      windowId = step.windowId();
    }
    outOfOrderCalls += step.outOfOrder() ? 1 : 0;
  }

  private void started(LedgerStep step) {
    if (firstStartedAt == null) {
      firstStartedAt = step.at();
    }
    windowId = step.windowId();
    servingSince = step.at();
  }

  /** The end of a serving span, if there is one: a called ticket can be transferred, too. */
  private void paused(LedgerStep step) {
    if (servingSince != null) {
      served = served.plus(Duration.between(servingSince, step.at()));
      servingSince = null;
      servedBeyondTheDay |= step.at().atZone(zone).toLocalDate().isAfter(issued.businessDate());
    }
  }

  private void ended(LedgerStep step, VisitOutcome how) {
    paused(step);
    outcome = how;
  }

  private VisitOutcome cancelled(LedgerStep step) {
    return step.actorKind() == ActorKind.HOLDER && firstStartedAt == null
        ? VisitOutcome.ABANDONED
        : VisitOutcome.CANCELLED;
  }

  Visit visit() {
    return new Visit(
        issued.ticketId(),
        issued.serviceId(),
        windowId,
        issued.businessDate(),
        discreet,
        issued.at(),
        issued.at().atZone(zone).getHour(),
        firstCalledAt,
        firstStartedAt,
        firstStartedAt == null || servedBeyondTheDay
            ? null
            : Integer.valueOf(Math.toIntExact(served.toSeconds())),
        recalls,
        noShows,
        transferred,
        outOfOrderCalls,
        outcome);
  }
}
