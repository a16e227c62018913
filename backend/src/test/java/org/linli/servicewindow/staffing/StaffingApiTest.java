package org.linli.servicewindow.staffing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.testing.HallWorld;
import org.linli.testing.Refusal;

/** Staffing as the manager asks for it; the reckoning is tested over a simulated month. */
@QuarkusTest
class StaffingApiTest {
  @Inject HallWorld halls;
  private HallWorld.Hall hall;

  @BeforeEach
  void aHall() {
    hall = halls.hall(2, "A");
  }

  private Response ask(String query) {
    return hall.manager().request().get("/api/v1/halls/" + hall.id() + "/staffing?" + query);
  }

  @Test
  void withoutHistoryNothingIsConcluded() {
    ask("weekday=MONDAY&fromHour=9&toHour=12")
        .then()
        .statusCode(200)
        .body("days", equalTo(0))
        .body("visits", equalTo(0))
        .body("usualWindows", nullValue())
        .body("waitP90Seconds", nullValue())
        .body("options", empty());
  }

  @Test
  void withoutAWeekdayEveryDayIsLookedAt() {
    ask("fromHour=9&toHour=12").then().statusCode(200).body("weekday", nullValue());
    ask("weekday=SOMEDAY&fromHour=9&toHour=12")
        .then()
        .spec(Refusal.ofField("weekday", "malformed"));
  }

  @Test
  void groupsAreWindowsThatShareServicesWithoutDiscreetOnes() {
    var third = hall.addWindow("3", false);
    var alone = hall.addService("B", false, List.of(third));
    var secret = hall.addService("J", true, List.of(third, hall.addWindow("8", true)));
    ask("weekday=MONDAY&fromHour=9&toHour=12&serviceId=" + alone)
        .then()
        .statusCode(200)
        .body("serviceId", equalTo(alone.toString()))
        .body("groups.windowLabels", contains(List.of("1", "2"), List.of("3")))
        .body("groups.serviceNames", contains(List.of("事项 A"), List.of("事项 B")));
    ask("weekday=MONDAY&fromHour=9&toHour=12&serviceId=" + secret)
        .then()
        .statusCode(200)
        .body("visits", equalTo(0))
        .body("options", empty());
  }

  @ParameterizedTest
  @CsvSource({"12,12", "12,9"})
  void hoursThatAreNoneAreRefused(int from, int to) {
    ask("weekday=MONDAY&fromHour=" + from + "&toHour=" + to)
        .then()
        .spec(Refusal.ofField("toHour", "range"));
  }
}
