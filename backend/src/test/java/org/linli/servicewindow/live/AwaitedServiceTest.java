package org.linli.servicewindow.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.Crowd;
import org.linli.testing.Edits;
import org.linli.testing.HallWorld;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;

/** Nobody waits for something that no window offers any more. */
@QuarkusTest
class AwaitedServiceTest {
  private static final int ROUNDS = 8;

  @Inject HallWorld halls;
  @Inject MutableClock clock;
  private HallWorld.Hall hall;

  @BeforeEach
  void oneWindow() {
    hall = halls.hall(1, "A", "B").open();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void theLastWindowGoesOnlyWhenNobodyWaitsAnyMore() {
    var waits = hall.take(0);
    var before = hall.ledger();
    takeAway()
        .then()
        .spec(Refusal.of(409, "service-awaited"))
        .body("detail", containsString("事项 A"))
        .body("detail", containsString("1"));
    window().then().body("serviceIds", hasSize(2));
    assertThat(hall.ledger()).isEqualTo(before);
    waits.cancel().then().statusCode(200);
    takeAway().then().statusCode(200).body("serviceIds", hasSize(1));
    hall.tryTake(hall.services().get(0)).then().spec(Refusal.of(409, "service-not-offered"));
  }

  @Test
  void itMayMoveToAnotherWindow() {
    hall.take(0);
    var other = hall.addWindow("2", false);
    Edits.service(hall, hall.services().get(0), "windowIds", List.of(other)).then().statusCode(200);
    assertThat(hall.ledger().get(hall.ledger().size() - 1))
        .containsEntry("kind", "SERVICE_CHANGED")
        .containsEntry("serviceId", hall.services().get(0).toString());
  }

  @Test
  void whoFetchesACopyOrMayComeBackAfterAMissedCallNeedsItToo() {
    var ticket = hall.take(0);
    hall.callNext(0);
    takeAway().then().spec(Refusal.of(409, "service-awaited"));
    hall.act(ticket.id(), "start");
    hall.act(ticket.id(), "hold", "reason", "复印").then().statusCode(200);
    takeAway().then().spec(Refusal.of(409, "service-awaited"));
    hall.act(ticket.id(), "cancel", "reason", "不办了").then().statusCode(200);
    var missed = hall.take(0);
    hall.callNext(0);
    hall.act(missed.id(), "no-show").then().statusCode(200);
    takeAway().then().spec(Refusal.of(409, "service-awaited"));
    hall.rule("requeueMinutes", 5).then().statusCode(200);
    clock.advance(Duration.ofMinutes(6));
    takeAway().then().statusCode(200);
  }

  @Test
  void aNumberTakenAtTheSameMomentIsNotLeftBehind() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var service = hall.addService("C", false, hall.windows());
      var seen = window().header("ETag");
      var answers =
          Crowd.run(
              2,
              i ->
                  () ->
                      i == 0
                          ? hall.tryTake(service).statusCode()
                          : offer(seen, hall.services()).statusCode());
      // Whoever came second is refused: the number, or the change.
      assertThat(answers.stream().filter(status -> status == 409)).hasSize(1);
    }
  }

  private Response window() {
    return hall.manager().request().get("/api/v1/windows/" + hall.windows().get(0));
  }

  /** The window no longer offers the first service. */
  private Response takeAway() {
    return offer(window().header("ETag"), hall.services().subList(1, 2));
  }

  private Response offer(String seen, List<UUID> services) {
    return hall.manager()
        .request()
        .header("If-Match", seen)
        .body(Map.of("serviceIds", services))
        .put("/api/v1/windows/" + hall.windows().get(0) + "/services");
  }
}
