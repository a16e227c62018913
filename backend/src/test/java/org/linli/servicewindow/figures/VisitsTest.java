package org.linli.servicewindow.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_CALLED;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_CANCELLED;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_EXPIRED;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_FINISHED;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_HELD;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_ISSUED;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_NO_SHOW;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_RECALLED;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_REQUEUED;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_RESUMED;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_STARTED;
import static org.linli.servicewindow.ledger.LedgerKind.TICKET_TRANSFERRED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.servicewindow.ledger.LedgerKind;
import org.linli.servicewindow.ledger.LedgerStep;
import org.linli.shared.actor.ActorKind;

/** The ledger read as a visit. */
class VisitsTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  /** 09:00 on the hall's clock. */
  private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

  private static final UUID TICKET = UUID.randomUUID();
  private static final UUID SERVICE = UUID.randomUUID();
  private static final UUID OTHER_SERVICE = UUID.randomUUID();
  private static final UUID ONE = UUID.randomUUID();
  private static final UUID TWO = UUID.randomUUID();
  private final List<LedgerStep> steps = new ArrayList<>();

  private VisitsTest at(int second, LedgerKind kind, UUID window) {
    return add(second, kind, window, ActorKind.ACCOUNT, false, false, SERVICE);
  }

  private VisitsTest add(
      int second,
      LedgerKind kind,
      UUID window,
      ActorKind actor,
      boolean outOfOrder,
      boolean discreet,
      UUID service) {
    steps.add(
        new LedgerStep(
            steps.size() + 1L,
            NINE.plusSeconds(second),
            DAY,
            kind,
            TICKET,
            discreet,
            null,
            service,
            window,
            actor,
            outOfOrder));
    return this;
  }

  private Visit visit() {
    var visits = Visits.of(steps, ZONE);
    assertThat(visits).hasSize(1);
    return visits.get(0);
  }

  @Test
  void anOrdinaryVisit() {
    at(0, TICKET_ISSUED, null).at(300, TICKET_CALLED, ONE).at(330, TICKET_STARTED, ONE);
    var visit = at(930, TICKET_FINISHED, ONE).visit();
    assertThat(visit.waitSeconds()).isEqualTo(300);
    assertThat(visit.serviceSeconds()).isEqualTo(600);
    assertThat(visit.arrivalHour()).isEqualTo(9);
    assertThat(visit.windowId()).isEqualTo(ONE);
    assertThat(visit.outcome()).isEqualTo(VisitOutcome.FINISHED);
    assertThat(visit.transferred()).isFalse();
  }

  @Test
  void theFirstWaitIsNeverOverwritten() {
    at(0, TICKET_ISSUED, null).at(300, TICKET_CALLED, ONE).at(360, TICKET_RECALLED, ONE);
    at(420, TICKET_NO_SHOW, ONE).at(500, TICKET_REQUEUED, null).at(900, TICKET_CALLED, TWO);
    at(960, TICKET_NO_SHOW, TWO).at(1000, TICKET_REQUEUED, null).at(1500, TICKET_CALLED, TWO);
    var visit = at(1510, TICKET_STARTED, TWO).at(1600, TICKET_FINISHED, TWO).visit();
    assertThat(visit.waitSeconds()).isEqualTo(300);
    assertThat(visit.recalls()).isEqualTo(1);
    assertThat(visit.noShows()).isEqualTo(2);
    assertThat(visit.windowId()).as("where it was served").isEqualTo(TWO);
  }

  @Test
  void holdingIsNoService() {
    at(0, TICKET_ISSUED, null).at(10, TICKET_CALLED, ONE).at(20, TICKET_STARTED, ONE);
    at(120, TICKET_HELD, ONE).at(4000, TICKET_RESUMED, TWO);
    assertThat(at(4050, TICKET_FINISHED, TWO).visit().serviceSeconds()).isEqualTo(150);
  }

  @Test
  void aTransferKeepsTheFirstWaitAndAddsUpTheService() {
    at(0, TICKET_ISSUED, null).at(60, TICKET_CALLED, ONE).at(70, TICKET_STARTED, ONE);
    add(100, TICKET_TRANSFERRED, null, ActorKind.ACCOUNT, false, false, OTHER_SERVICE);
    at(500, TICKET_CALLED, TWO).at(510, TICKET_STARTED, TWO);
    var visit = at(570, TICKET_FINISHED, TWO).visit();
    assertThat(visit.waitSeconds()).isEqualTo(60);
    assertThat(visit.serviceSeconds()).isEqualTo(90);
    assertThat(visit.serviceId()).as("what the number was taken for").isEqualTo(SERVICE);
    assertThat(visit.transferred()).isTrue();
  }

  @Test
  void aWrongQueueIsATransferWithoutService() {
    at(0, TICKET_ISSUED, null).at(60, TICKET_CALLED, ONE).at(70, TICKET_TRANSFERRED, null);
    assertThat(visit().serviceSeconds()).isNull();
    assertThat(visit().transferred()).isTrue();
  }

  @Test
  void whoGivesTheNumberBackBeforeServiceAbandonedTheQueue() {
    at(0, TICKET_ISSUED, null);
    add(50, TICKET_CANCELLED, null, ActorKind.HOLDER, false, false, SERVICE);
    assertThat(visit().outcome()).isEqualTo(VisitOutcome.ABANDONED);
    assertThat(visit().waitSeconds()).isNull();
    assertThat(visit().windowId()).isNull();
  }

  @Test
  void whomStaffTakeOutDidNot() {
    at(0, TICKET_ISSUED, null).at(50, TICKET_CANCELLED, null);
    assertThat(visit().outcome()).isEqualTo(VisitOutcome.CANCELLED);
  }

  @Test
  void whoLeavesAfterSomeServiceDidNot() {
    at(0, TICKET_ISSUED, null).at(10, TICKET_CALLED, ONE).at(20, TICKET_STARTED, ONE);
    at(40, TICKET_HELD, ONE);
    add(90, TICKET_CANCELLED, ONE, ActorKind.HOLDER, false, false, SERVICE);
    assertThat(visit().outcome()).isEqualTo(VisitOutcome.CANCELLED);
    assertThat(visit().serviceSeconds()).isEqualTo(20);
  }

  @Test
  void whatTheDayLeftAtAWindowHasNoServiceTime() {
    var nextMorning = 24 * 3600;
    at(0, TICKET_ISSUED, null).at(10, TICKET_CALLED, ONE).at(20, TICKET_STARTED, ONE);
    at(nextMorning, TICKET_FINISHED, ONE);
    assertThat(visit().serviceSeconds()).isNull();
    assertThat(visit().outcome()).isEqualTo(VisitOutcome.FINISHED);
    assertThat(visit().waitSeconds()).isEqualTo(10);
  }

  @Test
  void callsOutOfOrderAreCounted() {
    at(0, TICKET_ISSUED, null);
    add(10, TICKET_CALLED, ONE, ActorKind.ACCOUNT, true, false, SERVICE);
    at(20, TICKET_NO_SHOW, ONE).at(30, TICKET_REQUEUED, null).at(40, TICKET_CALLED, ONE);
    assertThat(visit().outOfOrderCalls()).isEqualTo(1);
  }

  @Test
  void discreetOnceIsDiscreetForGood() {
    at(0, TICKET_ISSUED, null);
    add(10, TICKET_CALLED, ONE, ActorKind.ACCOUNT, false, true, SERVICE);
    at(20, TICKET_TRANSFERRED, null);
    assertThat(visit().discreet()).isTrue();
  }

  @Test
  void whoseDayEndedFirstExpired() {
    assertThat(at(0, TICKET_ISSUED, null).at(99, TICKET_EXPIRED, null).visit().outcome())
        .isEqualTo(VisitOutcome.EXPIRED);
  }

  @Test
  void whoIsStillHereIsUnderWay() {
    assertThat(at(0, TICKET_ISSUED, null).visit().outcome()).isEqualTo(VisitOutcome.UNDER_WAY);
  }
}
