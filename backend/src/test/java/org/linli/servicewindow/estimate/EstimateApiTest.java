package org.linli.servicewindow.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.testing.Staff.nobody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** What residents are told about their wait, and what is remembered of it. */
@QuarkusTest
class EstimateApiTest {
  /** 09:30 in Shanghai. */
  private static final Instant MORNING = Instant.parse("2031-06-16T01:30:00Z");

  private static final String TODAY = "2031-06-16";

  @Inject HallWorld halls;
  @Inject MutableClock clock;
  @Inject EstimateRepository estimates;
  @Inject PaceReckoner reckoner;
  @Inject PaceKeeper keeper;
  private HallWorld.Hall hall;

  @BeforeEach
  void aMorning() {
    hall = halls.hall(1, "A");
    clock.stopAt(MORNING);
    hall =
        new HallWorld.Hall(
            hall.id(),
            hall.place(),
            again(hall.manager()),
            again(hall.clerk()),
            hall.windows(),
            hall.services());
    hall.open();
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

  private Held serveOne(int minutes) {
    var ticket = hall.take(0);
    serve(minutes);
    return ticket;
  }

  private void serve(int minutes) {
    var id = UUID.fromString(hall.callNext(0).then().statusCode(200).extract().path("ticket.id"));
    hall.act(id, "start").then().statusCode(200);
    later(minutes);
    hall.act(id, "finish", "outcome", "已办结").then().statusCode(200);
  }

  private Response expectations() {
    return nobody().get("/api/v1/halls/" + hall.id() + "/estimates");
  }

  private List<EstimateRow> kept(Held ticket) {
    return QuarkusTransaction.requiringNew()
        .call(() -> estimates.list("key.ticketId = ?1 order by key.nr", ticket.id()));
  }

  /** What the live view says is kept a moment later. */
  private List<EstimateRow> keptAtLeast(Held ticket, int rows) throws InterruptedException {
    for (var tries = 0; tries < 100 && kept(ticket).size() < rows; tries++) {
      Thread.sleep(50);
    }
    return kept(ticket);
  }

  @Test
  void fromFourTurnsNothingIsClaimedFromFiveARange() {
    for (var i = 0; i < 4; i++) {
      serveOne(10);
    }
    var fifth = hall.take(0);
    fifth.get().then().body("ahead", equalTo(0)).body("estimate", nullValue());
    expectations()
        .then()
        .body("services.ahead", contains(1))
        .body("services[0].estimate", nullValue());
    assertThat(kept(fifth)).isEmpty();
    serve(10);
    var sixth = hall.take(0);
    hall.take(0);
    hall.take(0);
    sixth.get().then().body("estimate.lowMinutes", equalTo(0));
    expectations()
        .then()
        .body("services.serviceId", contains(hall.services().get(0).toString()))
        .body("services.ahead", contains(3))
        .body("services[0].estimate.lowMinutes", equalTo(30))
        .body("services[0].estimate.highMinutes", equalTo(32));
  }

  @Test
  void whatWasSaidWhenTakenIsKeptForBothMethods() {
    for (var i = 0; i < 5; i++) {
      serveOne(10);
    }
    hall.take(0);
    var second = hall.take(0);
    assertThat(kept(second)).hasSize(1);
    var row = kept(second).get(0);
    assertThat(row.key.nr()).isZero();
    assertThat(row.ahead).isEqualTo(1);
    assertThat(row.shown).isEqualTo(EstimateMethod.QUEUE);
    assertThat(row.both().queue().seconds()).isEqualTo(600);
    assertThat(row.both().last().seconds()).isZero();
  }

  @Test
  void aPhoneThatAsksAgainAndAgainLeavesNoRowsUntilSomethingChanges() throws InterruptedException {
    for (var i = 0; i < 5; i++) {
      serveOne(10);
    }
    for (var i = 0; i < 3; i++) {
      hall.take(0);
    }
    var last = hall.take(0);
    for (var i = 0; i < 10; i++) {
      last.get().then().body("estimate", notNullValue());
    }
    Thread.sleep(300);
    assertThat(kept(last)).hasSize(1);
    serve(10);
    serve(10);
    last.get().then().body("ahead", equalTo(1)).body("estimate.lowMinutes", equalTo(10));
    assertThat(keptAtLeast(last, 2)).hasSize(2);
    last.get();
    Thread.sleep(300);
    assertThat(kept(last)).hasSize(2);
    assertThat(kept(last).get(1).shownRange().lowMinutes()).isEqualTo(10);
  }

  @Test
  void aDiscreetVisitIsNeitherEstimatedNorObservedNorCounted() {
    var window = hall.addWindow("8", true);
    hall.services().add(hall.addService("J", true, List.of(window)));
    hall.windows().add(window);
    hall.open(window).then().statusCode(200);
    for (var i = 0; i < 6; i++) {
      var secret = hall.take(1);
      var id = secret.id();
      hall.callNext(1).then().body("ticket.id", equalTo(id.toString()));
      hall.act(id, "start");
      later(10);
      hall.act(id, "finish", "outcome", "已办结").then().statusCode(200);
    }
    var waits = hall.take(1);
    waits.get().then().body("ahead", equalTo(0)).body("estimate", nullValue());
    assertThat(kept(waits)).isEmpty();
    expectations()
        .then()
        .body("services.serviceId", contains(hall.services().get(0).toString()))
        .body("services[0].ahead", equalTo(0))
        .body("services[0].estimate", nullValue());
  }

  @Test
  void discreetTurnsAtASharedWindowTellNobodyAnything() {
    hall.services().add(hall.addService("J", true, hall.windows()));
    for (var i = 0; i < 6; i++) {
      var secret = hall.take(1);
      hall.callNext(0).then().body("ticket.id", equalTo(secret.id().toString()));
      hall.act(secret.id(), "start");
      later(10);
      hall.act(secret.id(), "finish", "outcome", "已办结").then().statusCode(200);
    }
    hall.take(1);
    expectations()
        .then()
        .body("services.serviceId", contains(hall.services().get(0).toString()))
        .body("services[0].ahead", equalTo(0))
        .body("services[0].estimate", nullValue());
  }

  @Test
  void aClosedWindowAndAClosedDayPromiseNothing() {
    for (var i = 0; i < 5; i++) {
      serveOne(10);
    }
    var waits = hall.take(0);
    hall.clerk()
        .request()
        .body(Map.of("reason", "午休"))
        .post("/api/v1/windows/" + hall.windows().get(0) + "/pause")
        .then()
        .statusCode(200);
    waits.get().then().body("ahead", equalTo(0)).body("estimate", nullValue());
    expectations().then().statusCode(200).body("services", empty());
    hall.open();
    expectations().then().body("services.ahead", contains(1));
    hall.manager()
        .request()
        .body(Map.of("businessDate", TODAY))
        .post("/api/v1/halls/" + hall.id() + "/close-day")
        .then()
        .statusCode(200);
    expectations().then().statusCode(200).body("services", empty());
  }

  @Test
  void whoIsCalledHasNoWaitToEstimate() {
    for (var i = 0; i < 5; i++) {
      serveOne(10);
    }
    var ticket = hall.take(0);
    hall.callNext(0).then().body("ticket.id", equalTo(ticket.id().toString()));
    ticket.get().then().body("status", equalTo("CALLED")).body("estimate", nullValue());
  }

  private void reckon() {
    QuarkusTransaction.requiringNew().run(() -> reckoner.reckon(hall.id()));
  }

  @Test
  void nothingIsClaimedBeforeTwentyCouldBeComparedAndOnlyDaysThatAreOver() {
    for (var i = 0; i < 5; i++) {
      serveOne(10);
    }
    var told = new ArrayList<Held>();
    for (var i = 0; i < 20; i++) {
      told.add(serveOne(1));
    }
    reckon();
    expectations().then().body("claim", nullValue());
    clock.advance(Duration.ofDays(1));
    reckon();
    expectations().then().body("claim.observations", equalTo(20)).body("claim.to", equalTo(TODAY));
    alter("delete from EstimateRow where key.ticketId = :it", told.get(0).id());
    reckon();
    expectations().then().body("claim", nullValue());
  }

  private void alter(String statement, UUID it) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                estimates
                    .getEntityManager()
                    .createQuery(statement)
                    .setParameter("it", it)
                    .executeUpdate());
  }

  @Test
  void theLastWeeksSpeakInTheMorningBeforeAnybodyWasServed() {
    for (var i = 0; i < 5; i++) {
      serveOne(10);
    }
    clock.advance(Duration.ofDays(1));
    hall =
        new HallWorld.Hall(
            hall.id(),
            hall.place(),
            again(hall.manager()),
            again(hall.clerk()),
            hall.windows(),
            hall.services());
    hall.open();
    hall.take(0);
    reckon();
    expectations().then().body("services[0].estimate.lowMinutes", equalTo(10));
  }

  @Test
  void everyHallIsReckonedOnceAnHourByItself() {
    for (var tries = 0; tries < 50 && reckonedAt() == null; tries++) {
      keeper.keepUp();
    }
    assertThat(reckonedAt()).isEqualTo(MORNING);
    later(59);
    keeper.keepUp();
    assertThat(reckonedAt()).isEqualTo(MORNING);
    later(2);
    for (var tries = 0; tries < 50 && reckonedAt().equals(MORNING); tries++) {
      keeper.keepUp();
    }
    assertThat(reckonedAt()).isEqualTo(MORNING.plus(Duration.ofMinutes(61)));
  }

  private Instant reckonedAt() {
    return QuarkusTransaction.requiringNew()
        .call(() -> estimates.pace(hall.id()).map(row -> row.reckonedAt).orElse(null));
  }

  @ParameterizedTest
  @CsvSource({"2031-06-16,2031-06-15", "2031-01-01,2031-04-03"})
  void aSpanThatIsNoneOrTooLongIsRefused(String from, String to) {
    accuracy(from, to).then().spec(Refusal.ofField("to", "range"));
  }

  @Test
  void withoutHistoryTheManagerSeesThatThereIsNone() {
    accuracy(TODAY, TODAY)
        .then()
        .statusCode(200)
        .body("shown.observations", equalTo(0))
        .body("shown.insideBps", nullValue())
        .body("choice.chosen", equalTo("QUEUE"))
        .body("methods.accuracy.observations", contains(0, 0));
  }

  @Test
  void anUnknownHallIsNotThere() {
    nobody()
        .get("/api/v1/halls/" + UUID.randomUUID() + "/estimates")
        .then()
        .spec(Refusal.of(404, "not-found"));
  }

  private Response accuracy(String from, String to) {
    return hall.manager()
        .request()
        .get("/api/v1/halls/" + hall.id() + "/estimates/accuracy?from=" + from + "&to=" + to);
  }
}
