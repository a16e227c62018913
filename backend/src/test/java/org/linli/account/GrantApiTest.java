package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.shared.time.BusinessDate;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

@QuarkusTest
class GrantApiTest {
  @Inject World world;
  private World.Place place;
  private Staff administrator;
  private Staff security;
  private Staff clerk;

  @BeforeEach
  void place() {
    place = world.place();
    administrator = place.administrator();
    security = world.security(place);
    clerk = world.staff(place.community(), StaffRole.CLERK);
  }

  @Test
  void aRoleIsThereAndGoneWithTheNextRequest() {
    var community = "/api/v1/units/" + place.community();
    var accounts = "/api/v1/accounts";
    clerk.request().get(accounts).then().spec(Refusal.of(403, "not-allowed"));
    var grant =
        grant(security, clerk, StaffRole.SYSTEM_ADMINISTRATOR, place.community())
            .then()
            .statusCode(201)
            .body("unitName", equalTo("community"))
            .extract()
            .<String>path("id");
    clerk.request().get(accounts).then().statusCode(200);
    clerk
        .request()
        .get("/api/v1/me")
        .then()
        .body("grants.role", containsInAnyOrder("CLERK", "SYSTEM_ADMINISTRATOR"));
    revoke(security, grant).then().statusCode(200);
    clerk.request().get(accounts).then().spec(Refusal.of(403, "not-allowed"));
    clerk.request().get(community).then().statusCode(200);
  }

  @Test
  void aRoleIsGrantedOnceAtATimeAndCanBeGrantedAnew() {
    var first =
        grant(security, clerk, StaffRole.AUDITOR, place.community())
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    grant(security, clerk, StaffRole.AUDITOR, place.community())
        .then()
        .spec(Refusal.of(409, "role-granted-before"));
    revoke(security, first).then().statusCode(200);
    revoke(security, first).then().spec(Refusal.of(409, "grant-ended"));
    grant(security, clerk, StaffRole.AUDITOR, place.community()).then().statusCode(201);
    assertThat(roles(clerk)).containsExactlyInAnyOrder("CLERK", "AUDITOR");
  }

  @Test
  void administratorsGrantOnTheirOwnUnitsOnly() {
    var local = world.staff(place.community(), StaffRole.SECURITY_ADMINISTRATOR);
    var elsewhere = world.place();
    grant(local, clerk, StaffRole.AUDITOR, place.committee())
        .then()
        .spec(Refusal.of(404, "not-found"));
    grant(local, administrator, StaffRole.CLERK, place.community())
        .then()
        .spec(Refusal.of(404, "not-found"));
    grant(world.security(elsewhere), clerk, StaffRole.AUDITOR, elsewhere.community())
        .then()
        .spec(Refusal.of(404, "not-found"));
    for (var other : List.of(clerk, administrator)) {
      grant(other, clerk, StaffRole.AUDITOR, place.community())
          .then()
          .spec(Refusal.of(403, "not-allowed"));
    }
    assertThat(roles(clerk)).containsExactly("CLERK");
  }

  @Test
  void administratorsRevokeOnTheirOwnUnitsOnly() {
    var onCommittee = grantId(administrator);
    var local = world.staff(place.community(), StaffRole.SECURITY_ADMINISTRATOR);
    revoke(local, onCommittee).then().spec(Refusal.of(404, "not-found"));
    revoke(world.security(world.place()), grantId(clerk)).then().spec(Refusal.of(404, "not-found"));
    revoke(clerk, grantId(clerk)).then().spec(Refusal.of(403, "not-allowed"));
    revoke(administrator, grantId(clerk)).then().spec(Refusal.of(403, "not-allowed"));
    revoke(local, UUID.randomUUID().toString()).then().spec(Refusal.of(404, "not-found"));
    assertThat(roles(clerk)).containsExactly("CLERK");
    revoke(local, grantId(clerk)).then().statusCode(200);
    assertThat(roles(clerk)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR"})
  void theLastOfAKindOfATreeStays(StaffRole kind) {
    var first = kind == StaffRole.SYSTEM_ADMINISTRATOR ? administrator : security;
    revoke(security, grantId(first)).then().spec(Refusal.of(409, "last-administrator"));
    limit(grantId(first)).then().spec(Refusal.of(409, lastOrOwn(kind)));
    var second = world.staff(place.committee(), kind);
    var third = kind == StaffRole.SYSTEM_ADMINISTRATOR ? security : second;
    revoke(third, grantId(first)).then().statusCode(200);
    revoke(third, grantId(second)).then().spec(Refusal.of(409, "last-administrator"));
    assertThat(roles(second)).containsExactly(kind.name());
  }

  @Test
  void whoseRoleWillEndDoesNotKeepTheHouseOpen() {
    var until = LocalDate.now(BusinessDate.HOUSE).plusDays(7);
    var second = world.staff(place.committee(), StaffRole.CLERK);
    var wish =
        Map.of(
            "role",
            "SYSTEM_ADMINISTRATOR",
            "unitId",
            place.committee(),
            "validUntil",
            until.toString());
    security
        .request()
        .body(wish)
        .post("/api/v1/accounts/{id}/grants", second.accountId())
        .then()
        .statusCode(201)
        .body("validUntil", equalTo(until.toString()));
    revoke(security, grantId(administrator)).then().spec(Refusal.of(409, "last-administrator"));
  }

  @Test
  void theLastSecurityAdministratorIsNotDisabled() {
    administrator
        .request()
        .body("{}")
        .post("/api/v1/accounts/{id}/disable", security.accountId())
        .then()
        .spec(Refusal.of(409, "last-administrator"));
    security.request().get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void twoLastAdministratorsCannotRemoveEachOtherAtOnce() throws Exception {
    for (var round = 0; round < 5; round++) {
      var here = world.place();
      var one = here.administrator();
      var two = world.staff(here.committee(), StaffRole.SYSTEM_ADMINISTRATOR);
      var threads = Executors.newFixedThreadPool(2);
      try {
        var first = threads.submit(disabling(one, two));
        var second = threads.submit(disabling(two, one));
        first.get();
        second.get();
      } finally {
        threads.shutdown();
      }
      assertThat(isActive(one) || isActive(two)).isTrue();
      assertThat(isActive(one) && isActive(two)).isFalse();
    }
  }

  @Test
  void onlyRolesThatExistAreGranted() {
    security
        .request()
        .body(Map.of("role", "TICKET_HOLDER", "unitId", place.community()))
        .post("/api/v1/accounts/{id}/grants", clerk.accountId())
        .then()
        .spec(Refusal.ofField("role", "choice"));
  }

  private static Callable<Integer> disabling(Staff by, Staff whom) {
    return () ->
        by.request()
            .body("{}")
            .post("/api/v1/accounts/{id}/disable", whom.accountId())
            .statusCode();
  }

  private static boolean isActive(Staff who) {
    var body = Map.of("username", who.username(), "password", Staff.PASSWORD);
    return nobody().body(body).post("/api/v1/sessions").statusCode() == 201;
  }

  private static Response grant(Staff by, Staff whom, StaffRole role, UUID unit) {
    return by.request()
        .body(Map.of("role", role, "unitId", unit))
        .post("/api/v1/accounts/{id}/grants", whom.accountId());
  }

  private static Response revoke(Staff by, String grant) {
    return by.request().body("{}").post("/api/v1/grants/{id}/revoke", grant);
  }

  /** Ends it in a week; the security administrator is refused for another reason. */
  private Response limit(String grant) {
    var until = LocalDate.now(BusinessDate.HOUSE).plusDays(7);
    return security
        .request()
        .body(Map.of("validUntil", until.toString()))
        .post("/api/v1/grants/{id}/limit", grant);
  }

  private static String lastOrOwn(StaffRole kind) {
    return kind == StaffRole.SYSTEM_ADMINISTRATOR ? "last-administrator" : "own-roles";
  }

  private static String grantId(Staff who) {
    return who.request().get("/api/v1/me").path("grants[0].id");
  }

  private static List<String> roles(Staff who) {
    return who.request().get("/api/v1/me").path("grants.role");
  }
}
