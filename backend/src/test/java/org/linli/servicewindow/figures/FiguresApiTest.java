package org.linli.servicewindow.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.testing.HallWorld;
import org.linli.testing.HallWorld.Held;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Figures of a small day, told by the API and reckoned again by hand. */
@QuarkusTest
class FiguresApiTest {
  /** 09:30 in Shanghai. */
  private static final Instant MORNING = Instant.parse("2031-05-12T01:30:00Z");

  private static final String TODAY = "2031-05-12";

  @Inject HallWorld halls;
  @Inject MutableClock clock;
  @Inject VisitKeeper keeper;
  @Inject EntityManager database;
  private HallWorld.Hall hall;

  @BeforeEach
  void aMorning() {
    hall = halls.hall(2, "A", "B");
    clock.stopAt(MORNING);
    hall =
        new HallWorld.Hall(
            hall.id(),
            hall.place(),
            again(hall.manager()),
            again(hall.clerk()),
            hall.windows(),
            hall.services());
  }

  private static Staff again(Staff staff) {
    return new Staff(staff.accountId(), staff.username(), World.signIn(staff.username()));
  }

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  private void later(int minutes) {
    clock.advance(Duration.ofMinutes(minutes));
  }

  private Response figures(String path) {
    return hall.manager().request().get("/api/v1/halls/" + hall.id() + path);
  }

  private Response today() {
    return figures("/figures?from=" + TODAY + "&to=" + TODAY);
  }

  private void serve(Held ticket, int window, int minutes) {
    hall.callNext(window).then().body("ticket.number", equalTo(ticket.number()));
    hall.act(ticket.id(), "start").then().statusCode(200);
    later(minutes);
    hall.act(ticket.id(), "finish", "outcome", "已办结").then().statusCode(200);
  }

  /** One is served after 5 minutes, one misses a call, one leaves, one is called out of order. */
  private void aSmallDay() {
    hall.open();
    var first = hall.take(0);
    var second = hall.take(0);
    var leaves = hall.take(0);
    later(5);
    serve(first, 0, 10);
    hall.callNext(0).then().body("ticket.number", equalTo(second.number()));
    hall.act(second.id(), "recall");
    hall.act(second.id(), "no-show").then().statusCode(200);
    leaves.cancel().then().statusCode(200);
    later(30);
    var third = hall.take(1);
    later(2);
    hall.act(third.id(), "call", "windowId", hall.windows().get(1), "reason", "急事");
    hall.act(third.id(), "start");
    later(4);
    hall.act(third.id(), "hold", "reason", "复印");
    later(20);
    hall.act(third.id(), "resume", "windowId", hall.windows().get(0));
    later(1);
    hall.act(third.id(), "finish", "outcome", "已办结").then().statusCode(200);
    hall.take(1);
  }

  private void closeDay() {
    hall.manager()
        .request()
        .body(Map.of("businessDate", TODAY))
        .post("/api/v1/halls/" + hall.id() + "/close-day")
        .then()
        .statusCode(200);
  }

  /** Other tests' days are kept as well, a few at a time. */
  private void keep() {
    for (var tries = 0; tries < 50 && !check().getBoolean("stored"); tries++) {
      keeper.keepWhatIsOver();
    }
  }

  private JsonPath check() {
    return figures("/figures/check?date=" + TODAY).then().statusCode(200).extract().jsonPath();
  }

  @Test
  void aSmallDayInFigures() {
    aSmallDay();
    today()
        .then()
        .statusCode(200)
        .body("total.visits", equalTo(5))
        .body("total.finished", equalTo(2))
        .body("total.waitP50Seconds", equalTo(300))
        .body("total.waitP90Seconds", equalTo(900))
        .body("total.waitAverageSeconds", equalTo(440))
        .body("total.serviceP50Seconds", equalTo(300))
        .body("total.serviceP90Seconds", equalTo(600))
        .body("total.noShows", equalTo(1))
        .body("total.noShowBps", equalTo(3333))
        .body("total.abandoned", equalTo(1))
        .body("total.abandonedBps", equalTo(2000))
        .body("total.recalls", equalTo(1))
        .body("total.outOfOrderCalls", equalTo(1))
        .body("byService.serviceName", contains("事项 A", "事项 B"))
        .body("byService.measures.visits", contains(3, 2))
        .body("byWindow.windowLabel", contains("1"))
        .body("byHour.hour", contains(9, 10))
        .body("byDay.businessDate", contains(TODAY));
  }

  @Test
  void everyFigureIsWhatTheLedgerGivesWhenReckonedAgain() {
    aSmallDay();
    assertSameAsByHand();
    closeDay();
    keep();
    assertThat(check().getBoolean("stored")).isTrue();
    assertSameAsByHand();
  }

  private void assertSameAsByHand() {
    var figures = today().then().statusCode(200).extract().jsonPath();
    var byHand = new FiguresByHand(hall.ledger());
    assertThat(figures.<Map<String, Object>>get("total")).isEqualTo(byHand.measures(v -> true));
    assertThat(figures.getList("byService")).isNotEmpty();
    for (Map<String, Object> group : figures.<Map<String, Object>>getList("byService")) {
      assertThat(group.get("measures"))
          .isEqualTo(byHand.measures(v -> group.get("serviceId").equals(v.service)));
    }
    for (Map<String, Object> group : figures.<Map<String, Object>>getList("byWindow")) {
      assertThat(group.get("measures"))
          .isEqualTo(byHand.measures(v -> group.get("windowId").equals(v.window)));
    }
    for (Map<String, Object> group : figures.<Map<String, Object>>getList("byHour")) {
      assertThat(group.get("measures"))
          .isEqualTo(byHand.measures(v -> group.get("hour").equals(v.hour())));
    }
  }

  @Test
  void aVisitAlteredBehindItsBackIsFound() {
    aSmallDay();
    closeDay();
    keep();
    assertThat(check().getBoolean("stored")).isTrue();
    assertThat(check().getList("differences")).isEmpty();
    alter("update VisitRow set noShows = noShows + 1 where hallId = :hall and noShows = 0");
    assertThat(check().getList("differences")).hasSize(4);
    alter("delete from VisitRow where hallId = :hall");
    assertThat(check().getList("differences")).hasSize(5);
  }

  @Test
  void whatIsKeptCanBeLostAndComesBack() {
    aSmallDay();
    closeDay();
    keep();
    var before = total();
    alter("delete from VisitRow where hallId = :hall");
    alter("delete from VisitDay where key.hallId = :hall");
    assertThat(total()).isEqualTo(before);
    keep();
    assertThat(check().getBoolean("stored")).isTrue();
    assertThat(check().getList("differences")).isEmpty();
    assertThat(total()).isEqualTo(before);
  }

  private Map<String, Object> total() {
    return today().then().statusCode(200).extract().path("total");
  }

  private void alter(String statement) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createQuery(statement).setParameter("hall", hall.id()).executeUpdate());
  }

  @Test
  void aLateChangeMakesTheDayBeKeptAnew() {
    hall.open();
    var left = hall.take(0);
    hall.callNext(0);
    hall.act(left.id(), "start");
    closeDay();
    keep();
    hall.act(hall.manager(), left.id(), "finish", "outcome", "已办结").then().statusCode(200);
    assertThat(check().getBoolean("stored")).as("as it stands now").isFalse();
    today().then().body("total.finished", equalTo(1));
    keep();
    assertThat(check().getBoolean("stored")).isTrue();
    today().then().body("total.finished", equalTo(1));
  }

  @Test
  void aDayThatNobodyClosedIsKeptTooAndLateChangesCount() {
    hall.rule("closesDayItself", false).then().statusCode(200);
    aSmallDay();
    clock.advance(Duration.ofDays(1));
    hall = hall.again();
    keeper.keepWhatIsOver();
    assertThat(check().getBoolean("stored")).as("not over everywhere").isFalse();
    clock.advance(Duration.ofDays(1));
    hall = hall.again();
    keep();
    assertThat(check().getBoolean("stored")).isTrue();
    assertThat(check().getList("differences")).isEmpty();
    assertSameAsByHand();
    closeDay();
    assertThat(check().getBoolean("stored")).as("as it stands now").isFalse();
    keep();
    assertThat(check().getBoolean("stored")).isTrue();
    assertSameAsByHand();
  }

  @Test
  void discreetVisitsStandTogetherWithoutAName() {
    var window = hall.addWindow("8", true);
    hall.services().add(hall.addService("J", true, List.of(window)));
    hall.open(window).then().statusCode(200);
    var ticket = hall.take(2);
    later(3);
    hall.act(ticket.id(), "call", "windowId", window, "reason", "预约").then().statusCode(200);
    today()
        .then()
        .body("byService", hasSize(1))
        .body("byService[0].serviceId", nullValue())
        .body("byService[0].serviceName", nullValue())
        .body("byService[0].measures.visits", equalTo(1))
        .body("byWindow", hasSize(1))
        .body("byWindow[0].windowId", nullValue())
        .body("byWindow[0].windowLabel", nullValue());
  }

  @Test
  void aDayWithoutAnybodyHasEmptyFigures() {
    today()
        .then()
        .statusCode(200)
        .body("total.visits", equalTo(0))
        .body("total.waitP50Seconds", nullValue())
        .body("total.noShowBps", nullValue())
        .body("byService", empty())
        .body("byDay", empty());
  }

  @ParameterizedTest
  @CsvSource({"2031-05-12,2031-05-11", "2031-01-01,2031-04-03"})
  void aSpanThatIsNoneOrTooLongIsRefused(String from, String to) {
    figures("/figures?from=" + from + "&to=" + to).then().spec(Refusal.ofField("to", "range"));
    figures("/figures.csv?from=" + from + "&to=" + to).then().spec(Refusal.ofField("to", "range"));
  }

  @Test
  void aQuarterOfAYearIsAllowed() {
    figures("/figures?from=2031-01-01&to=2031-04-02").then().statusCode(200);
  }

  @Test
  void theTableOpensInASpreadsheet() {
    aSmallDay();
    var table =
        figures("/figures.csv?from=" + TODAY + "&to=" + TODAY)
            .then()
            .statusCode(200)
            .contentType("text/csv;charset=UTF-8")
            .extract()
            .asString();
    assertThat(table).startsWith("\ufeffBy,Name,Numbers taken,");
    assertThat(table).contains("\r\nTotal,2031-05-12 – 2031-05-12,5,2,7.3,5.0,15.0,");
    assertThat(table).contains("\r\nService,事项 A,3,1,").contains("\r\nHour of arrival,09:00,3,");
  }
}
