package org.linli.servicewindow.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.HallWorld;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;

/** Midnight at the place, on a server that lives in UTC, and the end of the day. */
@QuarkusTest
class DayTest {
  /** 23:59:59 in Shanghai. */
  private static final Instant LAST_SECOND = Instant.parse("2031-03-09T15:59:59Z");

  private static final String TODAY = "2031-03-09";
  private static final String TOMORROW = "2031-03-10";

  @Inject HallWorld halls;
  @Inject MutableClock clock;
  @Inject DayCloser closer;
  @Inject EntityManager database;
  private HallWorld.Hall hall;

  @BeforeEach
  void lateInTheEvening() {
    hall = halls.hall(2, "A");
    clock.stopAt(LAST_SECOND);
    // Sessions of the real today have long ended by then.
    hall = hall.again();
    hall.open();
  }

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  private Response close(String date) {
    return hall.manager()
        .request()
        .body("{\"businessDate\":\"" + date + "\"}")
        .post("/api/v1/halls/" + hall.id() + "/close-day");
  }

  @Test
  void theBusinessDateTurnsAtMidnightOfThePlace() {
    var last = hall.take(0);
    last.get().then().body("businessDate", equalTo(TODAY));
    clock.advance(Duration.ofSeconds(1));
    var first = hall.take(0);
    first.get().then().body("businessDate", equalTo(TOMORROW)).body("ahead", equalTo(0));
    assertThat(first.number()).as("numbers begin anew").isEqualTo("A001");
    hall.callNext(0).then().body("ticket.id", equalTo(first.id().toString()));
    hall.callNext(1).then().body("ticket", nullValue());
  }

  @Test
  void closingTwiceChangesNothingTheSecondTime() {
    var waiting = hall.take(0);
    hall.callNext(0);
    var serving = waiting;
    hall.act(serving.id(), "start");
    var left = hall.take(0);
    close(TODAY)
        .then()
        .statusCode(200)
        .body("alreadyClosed", equalTo(false))
        .body("expired", equalTo(1))
        .body("stillServing.number", contains("A001"));
    assertThat(hall.statusOf(left.id())).isEqualTo("EXPIRED");
    var ledger = hall.ledger();
    var audit = auditRows();
    close(TODAY)
        .then()
        .statusCode(200)
        .body("alreadyClosed", equalTo(true))
        .body("expired", equalTo(0))
        .body("stillServing", hasSize(1));
    assertThat(hall.ledger()).isEqualTo(ledger);
    assertThat(auditRows()).isEqualTo(audit);
  }

  private long auditRows() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createQuery("select count(*) from AuditEntry where unitId = :unit", Long.class)
                    .setParameter("unit", hall.place().community())
                    .getSingleResult());
  }

  @Test
  void afterTheEndNothingIsTakenCalledOrOpened() {
    hall.take(0);
    close(TODAY);
    hall.tryTake(hall.services().get(0)).then().spec(Refusal.of(409, "day-closed"));
    hall.open(hall.windows().get(0)).then().spec(Refusal.of(409, "day-closed"));
    hall.board().then().body("dayClosed", equalTo(true)).body("next", empty());
  }

  @Test
  void whatIsLeftAtAWindowIsEndedBeforeItOpensAgain() {
    var left = hall.take(0);
    hall.callNext(0);
    hall.act(left.id(), "start");
    close(TODAY);
    clock.advance(Duration.ofMinutes(5));
    var window = hall.windows().get(0);
    hall.open(window).then().spec(Refusal.of(409, "window-leftover"));
    hall.desk(0).then().body("leftovers.number", contains("A001")).body("current", nullValue());
    hall.act(left.id(), "hold").then().spec(Refusal.of(409, "ticket-day-over"));
    hall.act(left.id(), "cancel", "reason", "人已离开")
        .then()
        .spec(Refusal.of(409, "ticket-wrong-state"));
    hall.act(hall.manager(), left.id(), "cancel", "reason", "人已离开")
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));
    hall.open(window).then().statusCode(200);
  }

  @Test
  void aDayThatLiesAheadCannotBeClosed() {
    close(TOMORROW).then().spec(Refusal.of(409, "day-ahead"));
    hall.take(0);
  }

  @Test
  void aForgottenDayIsClosedByItself() {
    var forgotten = hall.take(0);
    clock.advance(Duration.ofMinutes(2));
    closer.closeWhatIsOver();
    assertThat(hall.statusOf(forgotten.id())).isEqualTo("EXPIRED");
    var ledger = hall.ledger();
    closer.closeWhatIsOver();
    assertThat(hall.ledger()).isEqualTo(ledger);
    hall.check(TODAY).then().body("differences", empty()).body("gap", nullValue());
  }

  @Test
  void aForgottenDayClosesNoWindowUnderTodaysVisitor() {
    clock.advance(Duration.ofMinutes(2));
    var visitor = hall.take(0);
    hall.callNext(0).then().body("ticket.id", equalTo(visitor.id().toString()));
    closer.closeWhatIsOver();
    hall.board().then().body("windows.state", contains("OPEN", "CLOSED"));
    var ledger = hall.ledger();
    closer.closeWhatIsOver();
    assertThat(hall.ledger()).isEqualTo(ledger);
    hall.act(visitor.id(), "start").then().statusCode(200);
    hall.act(visitor.id(), "finish", "outcome", "已办结").then().statusCode(200);
    close(TOMORROW).then().statusCode(200);
    hall.board().then().body("windows.state", everyItem(equalTo("CLOSED")));
  }

  @Test
  void aClerksListIsTodaysAManagersIsNot() {
    var yesterdays = hall.take(0);
    clock.advance(Duration.ofMinutes(2));
    var todays = hall.take(0);
    var list = "/api/v1/halls/" + hall.id() + "/tickets";
    hall.clerk().request().get(list).then().body("items.id", contains(todays.id().toString()));
    hall.clerk().request().get(list + "?date=" + TODAY).then().body("items", empty());
    hall.manager()
        .request()
        .get(list + "?date=" + TODAY)
        .then()
        .body("items.id", contains(yesterdays.id().toString()));
  }

  @Test
  void aWindowThatNobodyClosedIsClosedOvernight() {
    clock.advance(Duration.ofMinutes(2));
    closer.closeWhatIsOver();
    hall.board().then().body("windows.state", everyItem(equalTo("CLOSED")));
  }
}
