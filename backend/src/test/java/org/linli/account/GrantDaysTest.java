package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.org.UnitType;
import org.linli.testing.Caller;
import org.linli.testing.Crowd;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Roles from a day to a day, by the clock in China, with the very next request. */
@QuarkusTest
class GrantDaysTest {
  /** Ten in the evening in China, so that the day there ends in two hours and in UTC in ten. */
  private static final Instant EVENING = Instant.parse("2026-11-26T14:00:00Z");

  private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

  @Inject World world;
  @Inject MutableClock clock;
  @TestHTTPResource URI node;
  private World.Place place;
  private Staff security;
  private Staff clerk;

  @BeforeEach
  void evening() {
    clock.stopAt(EVENING);
    place = world.place();
    security = world.security(place);
    clerk = world.staff(place.community(), StaffRole.CLERK);
  }

  @AfterEach
  void time() {
    clock.reset();
  }

  @Test
  void itActsFromTheFirstMomentOfItsFirstDayToTheLastOfItsLast() {
    grant(StaffRole.AUDITOR, place.community(), TODAY.plusDays(1), TODAY.plusDays(1))
        .then()
        .statusCode(201)
        .body("validFrom", equalTo("2026-11-27"));
    clock.stopAt(Instant.parse("2026-11-26T15:59:59.999999Z"));
    assertThat(mayAudit()).isFalse();
    assertThat(roles(clerk)).containsExactly("CLERK");
    clock.stopAt(Instant.parse("2026-11-26T16:00:00Z"));
    clerk = clerk.again();
    assertThat(mayAudit()).isTrue();
    clock.stopAt(Instant.parse("2026-11-27T15:59:59.999999Z"));
    clerk = clerk.again();
    assertThat(mayAudit()).isTrue();
    clock.advance(Duration.ofNanos(1000));
    assertThat(mayAudit()).isFalse();
    assertThat(roles(clerk)).containsExactly("CLERK");
  }

  @Test
  void whatIsOverStaysToBeSeenAndMakesRoomForAnother() {
    grant(StaffRole.AUDITOR, place.community(), null, TODAY).then().statusCode(201);
    clock.stopAt(EVENING.plus(Duration.ofHours(3)));
    security = security.again();
    var account = "/api/v1/accounts/" + clerk.accountId();
    var held = security.request().get(account).then().statusCode(200).extract();
    assertThat(held.<List<String>>path("roles.role")).containsExactly("CLERK", "AUDITOR");
    assertThat(held.<String>path("roles[1].validUntil")).isEqualTo("2026-11-26");
    assertThat(found("AUDITOR")).isEmpty();
    var over = held.<String>path("roles[1].grantId");
    security
        .request()
        .body("{}")
        .post("/api/v1/grants/{id}/revoke", over)
        .then()
        .spec(Refusal.of(409, "grant-ended"));
    limit(over, TODAY.plusDays(9)).then().spec(Refusal.of(409, "grant-ended"));
    // Also for another of the three administrators' roles: the former one is held no more.
    grant(StaffRole.SYSTEM_ADMINISTRATOR, place.community(), null, null).then().statusCode(201);
    clerk = clerk.again();
    assertThat(roles(clerk)).containsExactly("CLERK", "SYSTEM_ADMINISTRATOR");
  }

  @Test
  void daysMayTouchAndNotOverlap() {
    grant(StaffRole.AUDITOR, place.community(), TODAY.plusDays(1), TODAY.plusDays(3))
        .then()
        .statusCode(201);
    for (var days :
        List.of(
            List.of(TODAY, TODAY.plusDays(1)),
            List.of(TODAY.plusDays(3), TODAY.plusDays(9)),
            List.of(TODAY.plusDays(2), TODAY.plusDays(2)))) {
      grant(StaffRole.AUDITOR, place.community(), days.get(0), days.get(1))
          .then()
          .spec(Refusal.of(409, "role-granted-before"));
    }
    grant(StaffRole.AUDITOR, place.community(), null, null)
        .then()
        .spec(Refusal.of(409, "role-granted-before"));
    var before = grant(StaffRole.AUDITOR, place.community(), null, TODAY).then().statusCode(201);
    grant(StaffRole.AUDITOR, place.community(), TODAY.plusDays(4), null).then().statusCode(201);
    grant(StaffRole.AUDITOR, place.committee(), null, null).then().statusCode(201);
    limit(before.extract().path("id"), TODAY.plusDays(2))
        .then()
        .spec(Refusal.of(409, "role-granted-before"));
    limit(before.extract().path("id"), null).then().spec(Refusal.of(409, "role-granted-before"));
  }

  @Test
  void daysThatAreNoneAreRefused() {
    grant(StaffRole.AUDITOR, place.community(), TODAY.minusDays(1), null)
        .then()
        .spec(Refusal.ofField("validFrom", "range"));
    grant(StaffRole.AUDITOR, place.community(), null, TODAY.minusDays(1))
        .then()
        .spec(Refusal.ofField("validUntil", "range"));
    grant(StaffRole.AUDITOR, place.community(), TODAY.plusDays(2), TODAY.plusDays(1))
        .then()
        .spec(Refusal.ofField("validUntil", "range"));
    assertThat(roles(clerk)).containsExactly("CLERK");
  }

  @Test
  void aStandInStaysLongerOrLeavesSooner() {
    var id =
        grant(StaffRole.HALL_MANAGER, place.community(), null, TODAY.plusDays(1))
            .<String>path("id");
    limit(id, TODAY.plusDays(5)).then().statusCode(200).body("validUntil", equalTo("2026-12-01"));
    limit(id, null).then().statusCode(200).body("validUntil", nullValue());
    limit(id, TODAY.minusDays(1)).then().spec(Refusal.ofField("validUntil", "range"));
    limit(id, TODAY).then().statusCode(200);
    assertThat(roles(clerk)).containsExactly("CLERK", "HALL_MANAGER");
    clock.stopAt(EVENING.plus(Duration.ofHours(2)));
    clerk = clerk.again();
    assertThat(roles(clerk)).containsExactly("CLERK");
  }

  @Test
  void withAUnitEndTheRolesOnIt() {
    var village = world.unit(place.committee(), UnitType.COMMUNITY, "village");
    var gone = world.unit(place.committee(), UnitType.COMMUNITY, "gone");
    grant(StaffRole.AUDITOR, village, null, null).then().statusCode(201);
    grant(StaffRole.HALL_MANAGER, village, TODAY.plusDays(9), null).then().statusCode(201);
    grant(StaffRole.HALL_MANAGER, gone, null, null).then().statusCode(201);
    dissolve(gone, TODAY);
    assertThat(roles(clerk)).containsExactly("CLERK", "AUDITOR");
    dissolve(village, TODAY.plusDays(1));
    var held = security.request().get("/api/v1/accounts/" + clerk.accountId()).then().extract();
    assertThat(held.<List<String>>path("roles.role")).containsExactly("CLERK", "AUDITOR");
    assertThat(held.<String>path("roles[1].validUntil")).isEqualTo(TODAY.toString());
    clock.stopAt(EVENING.plus(Duration.ofHours(2)));
    clerk = clerk.again();
    assertThat(roles(clerk)).containsExactly("CLERK");
    security = security.again();
    grant(StaffRole.AUDITOR, village, null, null)
        .then()
        .spec(Refusal.of(409, "grant-outlasts-unit"));
  }

  /** Many give the same role for different days that overlap: the first one does. */
  @Test
  @Tag("race")
  void ofManyAtOnceOneIsGiven() throws Exception {
    var caller = Caller.nobody(node).as(security.cookie());
    var told =
        Crowd.run(
            10,
            i ->
                () ->
                    caller.post(
                        "/accounts/" + clerk.accountId() + "/grants",
                        Map.of(
                            "role",
                            "REGISTRAR",
                            "unitId",
                            place.community(),
                            "validFrom",
                            TODAY.plusDays(i).toString(),
                            "validUntil",
                            TODAY.plusDays(30 + i).toString())));
    assertThat(told).filteredOn(Caller.Answer::isOk).hasSize(1);
    assertThat(told)
        .filteredOn(answer -> !answer.isOk())
        .extracting(Caller.Answer::slug)
        .containsOnly("role-granted-before");
  }

  private boolean mayAudit() {
    return clerk.request().get("/api/v1/audit-entries").statusCode() == 200;
  }

  private Response grant(StaffRole role, UUID unit, LocalDate from, LocalDate until) {
    var wish = new HashMap<String, Object>(Map.of("role", role, "unitId", unit));
    if (from != null) {
      wish.put("validFrom", from.toString());
    }
    if (until != null) {
      wish.put("validUntil", until.toString());
    }
    return security.request().body(wish).post("/api/v1/accounts/{id}/grants", clerk.accountId());
  }

  private Response limit(String grant, LocalDate until) {
    var wish = new HashMap<String, Object>();
    wish.put("validUntil", until == null ? null : until.toString());
    return security.request().body(wish).post("/api/v1/grants/{id}/limit", grant);
  }

  private void dissolve(UUID unit, LocalDate on) {
    place
        .administrator()
        .request()
        .body(Map.of("on", on.toString(), "reason", "合并"))
        .post("/api/v1/units/{id}/dissolve", unit)
        .then()
        .statusCode(200);
  }

  private List<String> found(String role) {
    return security
        .request()
        .queryParam("role", role)
        .get("/api/v1/accounts")
        .then()
        .statusCode(200)
        .extract()
        .path("items.username");
  }

  private static List<String> roles(Staff who) {
    return who.request().get("/api/v1/me").path("grants.role");
  }
}
