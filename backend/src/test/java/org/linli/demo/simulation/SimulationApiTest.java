package org.linli.demo.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.demo.DemoCalls.as;
import static org.linli.demo.DemoCalls.hall;
import static org.linli.demo.DemoCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.demo.DemoCalls;
import org.linli.demo.DemoInstallation;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Simulated days of Hewan's hall, and that the books agree afterwards. */
@QuarkusTest
@TestProfile(DemoInstallation.class)
class SimulationApiTest {
  private static final Map<String, Object> SHORT_DAY = day(600, 11, 40, 60);

  @Inject World world;

  private static Map<String, Object> day(int speed, int seed, int visitors, int minutes) {
    return Map.of("speed", speed, "seed", seed, "visitors", visitors, "minutes", minutes);
  }

  private static String path() {
    return "/api/v1/halls/" + hall() + "/simulation";
  }

  private static Response start(Map<String, Object> day) {
    return as("manager").body(day).post(path() + "/start");
  }

  private static Response stop() {
    return as("manager").body("{}").post(path() + "/stop");
  }

  private static JsonPath untilItEnds() throws InterruptedException {
    for (var i = 0; i < 300; i++) {
      var now = read("/simulation");
      if (!"RUNNING".equals(now.getString("run.state"))) {
        return now;
      }
      Thread.sleep(500);
    }
    throw new AssertionError("the day does not end");
  }

  private static JsonPath figures() {
    return read("/figures?from=" + DemoCalls.today() + "&to=" + DemoCalls.today());
  }

  @Test
  void afterAShortDayTheBooksAgreeWithWhatItsPlayersDid() throws InterruptedException {
    var before = figures();
    start(SHORT_DAY).then().statusCode(200).body("run.state", equalTo("RUNNING"));
    start(SHORT_DAY).then().spec(Refusal.of(409, "simulation-running"));
    var totals = untilItEnds();
    assertThat(totals.getString("run.state")).isEqualTo("DONE");
    var after = figures();
    assertThat(totals.getInt("run.totals.arrived")).isEqualTo(40);
    assertThat(totals.getInt("run.totals.waiting")).isZero();
    assertThat(totals.getInt("run.totals.refused")).isZero();
    for (var figure :
        Map.of(
                "arrived", "visits",
                "served", "finished",
                "noShows", "noShows",
                "abandoned", "abandoned",
                "recalled", "recalls")
            .entrySet()) {
      var name = "total." + figure.getValue();
      assertThat(after.getInt(name) - before.getInt(name))
          .as(figure.getKey())
          .isEqualTo(totals.getInt("run.totals." + figure.getKey()));
    }
    var ledger = read("/ledger/check?date=" + DemoCalls.today());
    assertThat(ledger.getList("differences")).isEmpty();
    assertThat(ledger.getString("gap")).isNull();
    assertThat(read("/figures/check?date=" + DemoCalls.today()).getList("differences")).isEmpty();
    assertThat(read("/board").<String>getList("next")).isEmpty();
  }

  @Test
  void whatPeoplePausedOrClosedIsSoAgainAfterwards() throws InterruptedException {
    untilItEnds();
    atWindow(1, "clerk1", "open", "{}").then().statusCode(200);
    atWindow(1, "clerk1", "pause", "{\"reason\":\"设备检修\"}").then().statusCode(200);
    atWindow(2, "clerk2", "open", "{}").then().statusCode(200);
    atWindow(3, "clerk3", "open", "{}").then().statusCode(200);
    atWindow(3, "clerk3", "close", "{\"reason\":\"培训\"}").then().statusCode(200);
    start(SHORT_DAY).then().statusCode(200);
    var totals = untilItEnds();
    assertThat(totals.getString("run.state")).isEqualTo("DONE");
    assertThat(totals.getInt("run.totals.refused")).isZero();
    var windows = read("/windows");
    assertThat(windows.<String>getList("items.state").subList(0, 3))
        .containsExactly("PAUSED", "OPEN", "CLOSED");
    assertThat(windows.<String>getList("items.stateReason").subList(0, 3))
        .containsExactly("设备检修", null, "培训");
    atWindow(1, "clerk1", "open", "{}").then().statusCode(200);
  }

  private static Response atWindow(int label, String who, String verb, String body) {
    var id = read("/windows").getString("items[" + (label - 1) + "].id");
    return as(who).body(body).post("/api/v1/windows/" + id + "/" + verb);
  }

  @Test
  void aDayIsStoppedAndWhoeverWaitsStillWaits() throws InterruptedException {
    untilItEnds();
    start(day(1, 3, 40, 480)).then().statusCode(200);
    stop().then().statusCode(200);
    assertThat(untilItEnds().getString("run.state")).isEqualTo("STOPPED");
    stop().then().spec(Refusal.of(409, "simulation-not-running"));
  }

  @Test
  void onlyTheHallsManagerMayPlay() {
    var elsewhere = world.staff(world.place().community(), StaffRole.HALL_MANAGER);
    for (var nobody : List.of(Staff.nobody(), Staff.nobody())) {
      nobody.get(path()).then().spec(Refusal.of(401, "not-signed-in"));
    }
    for (var who : List.of("clerk1", "auditor", "admin")) {
      as(who).get(path()).then().spec(Refusal.of(403, "not-allowed"));
      as(who).body(SHORT_DAY).post(path() + "/start").then().spec(Refusal.of(403, "not-allowed"));
      as(who).body("{}").post(path() + "/stop").then().spec(Refusal.of(403, "not-allowed"));
    }
    elsewhere.request().get(path()).then().spec(Refusal.of(404, "not-found"));
    elsewhere
        .request()
        .body(SHORT_DAY)
        .post(path() + "/start")
        .then()
        .spec(Refusal.of(404, "not-found"));
    elsewhere.request().body("{}").post(path() + "/stop").then().spec(Refusal.of(404, "not-found"));
  }

  @Test
  void aDayOutOfBoundsIsRefused() {
    for (var bad :
        List.of(
            day(0, 1, 10, 60),
            day(601, 1, 10, 60),
            day(60, -1, 10, 60),
            day(60, 1, 0, 60),
            day(60, 1, 401, 60),
            day(60, 1, 10, 9),
            day(60, 1, 10, 601))) {
      start(bad).then().spec(Refusal.of(400, "invalid-input"));
    }
  }

  @Test
  void aHallWithoutDemoClerksHasNoDay() throws InterruptedException {
    var place = world.place();
    var manager = world.staff(place.community(), StaffRole.HALL_MANAGER);
    var hallId =
        manager
            .request()
            .body(
                Map.of(
                    "unitId",
                    place.community(),
                    "texts",
                    Map.of("zh", Map.of("name", "大厅", "address", "一楼"))))
            .post("/api/v1/halls")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var there = "/api/v1/halls/" + hallId + "/simulation";
    manager.request().get(there).then().statusCode(200).body("run", nullValue());
    manager.request().body(SHORT_DAY).post(there + "/start").then().statusCode(200);
    var state = "RUNNING";
    for (var i = 0; i < 100 && state.equals("RUNNING"); i++) {
      Thread.sleep(100);
      state = manager.request().get(there).then().extract().path("run.state");
    }
    assertThat(state).isEqualTo("FAILED");
  }

  @Test
  void theCommandPlaysADayToo() throws InterruptedException {
    untilItEnds();
    var said = new ByteArrayOutputStream();
    var command = new SimulateDayCommand(new PrintStream(said, true, StandardCharsets.UTF_8));
    var before = figures().getInt("total.visits");
    var code =
        command.run(
            List.of(
                "simulate-day",
                "--url=http://127.0.0.1:" + RestAssured.port,
                "--speed=600",
                "--visitors=5",
                "--minutes=10",
                "--seed=4"));
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("arrived 5 ");
    assertThat(code).isZero();
    assertThat(figures().getInt("total.visits") - before).isEqualTo(5);
    assertThat(command.run(List.of("simulate-day"))).isEqualTo(2);
    assertThat(command.run(List.of("simulate-day", "--url=http://x", "--speed=601"))).isEqualTo(2);
    assertThat(command.run(List.of("simulate-day", "--url=http://x", "--sped=6"))).isEqualTo(2);
  }
}
