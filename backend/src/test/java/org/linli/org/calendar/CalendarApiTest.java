package org.linli.org.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** A unit's calendar: the nearest word on a day counts. */
@QuarkusTest
class CalendarApiTest {
  @Inject World world;
  @Inject CalendarService calendars;
  private World.Place place;
  private Staff manager;

  @BeforeEach
  void aPlace() {
    place = world.place();
    manager = world.staff(place.community(), StaffRole.HALL_MANAGER);
  }

  private static String path(UUID unit) {
    return "/api/v1/units/" + unit + "/calendar";
  }

  private Response year(Staff who, UUID unit, int year) {
    return who.request().get(path(unit) + "?year=" + year);
  }

  private Response set(Staff who, UUID unit, String day, boolean working) {
    return who.request()
        .body(Map.of("day", day, "working", working, "name", "因故"))
        .post(path(unit) + "/set-day");
  }

  private Response clear(String day) {
    return manager.request().body(Map.of("day", day)).post(path(place.community()) + "/clear-day");
  }

  private boolean isWorking(UUID unit, String day) {
    return QuarkusTransaction.requiringNew()
        .call(() -> calendars.workingDays(unit).isWorking(LocalDate.parse(day)));
  }

  @Test
  void theNationalArrangementIsThereAndAnotherYearIsEmpty() {
    year(manager, place.community(), 2026)
        .then()
        .statusCode(200)
        .body("nationalKnown", equalTo(true))
        .body("days", hasSize(39))
        .body("days[0].day", equalTo("2026-01-01"))
        .body("days[0].name", equalTo("New Year"))
        .body("days[0].source", equalTo("NATIONAL"));
    year(manager, place.community(), 2027)
        .then()
        .body("nationalKnown", equalTo(false))
        .body("days", empty());
  }

  @Test
  void whatTheUnitSaysGoesBeforeWhatStandsAbove() {
    var administrator = place.administrator();
    set(administrator, place.committee(), "2027-05-03", false).then().statusCode(200);
    assertThat(isWorking(place.community(), "2027-05-03")).isFalse();
    year(manager, place.community(), 2027).then().body("days.source", contains("ABOVE"));
    set(manager, place.community(), "2027-05-03", true)
        .then()
        .statusCode(200)
        .body("days.source", contains("UNIT"))
        .body("days.working", contains(true));
    assertThat(isWorking(place.community(), "2027-05-03")).isTrue();
    assertThat(isWorking(place.committee(), "2027-05-03")).as("above it stays").isFalse();
  }

  @Test
  void evenANationalHolidayCanBeWorkedAndComesBackWhenTakenBack() {
    assertThat(isWorking(place.community(), "2026-10-01")).isFalse();
    set(manager, place.community(), "2026-10-01", true).then().statusCode(200);
    set(manager, place.community(), "2026-10-01", true).then().body("days", hasSize(39));
    assertThat(isWorking(place.community(), "2026-10-01")).isTrue();
    clear("2026-10-01").then().statusCode(200).body("days", hasSize(39));
    assertThat(isWorking(place.community(), "2026-10-01")).isFalse();
    clear("2026-10-01").then().spec(Refusal.of(404, "not-found"));
  }

  @Test
  void aManagerDoesNotReachTheUnitsAboveNorOthers() {
    var elsewhere = world.place();
    set(manager, place.committee(), "2027-05-03", false).then().spec(Refusal.of(404, "not-found"));
    set(manager, elsewhere.community(), "2027-05-03", false)
        .then()
        .spec(Refusal.of(404, "not-found"));
    assertThat(isWorking(elsewhere.community(), "2027-05-03")).isTrue();
  }

  @Test
  void aDayFarAwayIsRefused() {
    set(manager, place.community(), "2100-01-01", false)
        .then()
        .spec(Refusal.ofField("day", "range"));
  }
}
