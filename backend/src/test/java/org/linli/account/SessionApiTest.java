package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.linli.testing.Staff.nobody;
import static org.linli.testing.Staff.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

@QuarkusTest
class SessionApiTest {
  private static final String NEW_PASSWORD = "nine bridges 九座桥";

  @Inject World world;
  @Inject MutableClock clock;
  private World.Place place;
  private Staff clerk;

  @BeforeEach
  void someone() {
    place = world.place();
    clerk = world.staff(place.community(), StaffRole.CLERK);
  }

  @AfterEach
  void time() {
    clock.reset();
  }

  @Test
  void signingInSetsACookieAndShowsWhoIsSignedIn() {
    signIn(clerk.username(), Staff.PASSWORD)
        .then()
        .statusCode(201)
        .header("Set-Cookie", containsString("HttpOnly"))
        .header("Set-Cookie", containsString("SameSite=Lax"))
        .header("Set-Cookie", containsString("Path=/"))
        .header("Set-Cookie", not(containsString("Max-Age")))
        .header("Cache-Control", "no-store")
        .body("username", equalTo(clerk.username()))
        .body("accountId", equalTo(clerk.accountId().toString()))
        .body("grants.role", contains("CLERK"))
        .body("grants.unitName", contains("community"))
        .body("token", equalTo(null));
  }

  @Test
  void meIsWhoeverHasTheCookie() {
    clerk.request().get("/api/v1/me").then().statusCode(200).body("grants", hasSize(1));
  }

  @Test
  void aDeadCookieIsSimplyNobody() {
    var dead = "A".repeat(43);
    with(dead).get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
    with("broken").get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
    with(dead).get("/api/v1/halls").then().statusCode(200);
    var body = Map.of("username", clerk.username(), "password", Staff.PASSWORD);
    with(dead).body(body).post("/api/v1/sessions").then().statusCode(201);
  }

  @Test
  void aBearerTokenIsNotShadowedByTheCookie() {
    clerk
        .request()
        .header("Authorization", "Bearer some-ticket")
        .get("/api/v1/me")
        .then()
        .spec(Refusal.of(401, "not-signed-in"));
  }

  @Test
  void wrongPasswordAndUnknownNameGetTheSameAnswer() {
    var wrong = signIn(clerk.username(), "wrong password").then();
    var unknown = signIn(World.username(), "wrong password").then();
    wrong.spec(Refusal.of(401, "sign-in-failed"));
    unknown.spec(Refusal.of(401, "sign-in-failed"));
    assertThat(wrong.extract().<String>path("detail"))
        .isEqualTo(unknown.extract().<String>path("detail"));
    assertThat(wrong.extract().cookie(Staff.COOKIE)).isNull();
  }

  @Test
  void aLongerPasswordDoesNotMatchByItsFirst72Bytes() {
    var longest = "0123456789abcdef".repeat(4) + "87654321";
    changePassword(clerk.cookie(), Staff.PASSWORD, longest).then().statusCode(204);
    signIn(clerk.username(), longest + "x").then().spec(Refusal.of(401, "sign-in-failed"));
    signIn(clerk.username(), longest).then().statusCode(201);
  }

  @Test
  void aSessionEndsWhenItIsIdleAndWhenItIsOld() {
    clock.advance(Duration.ofMinutes(119));
    clerk.request().get("/api/v1/me").then().statusCode(200);
    clock.advance(Duration.ofMinutes(119));
    clerk.request().get("/api/v1/me").then().statusCode(200);
    clock.advance(Duration.ofMinutes(121));
    clerk.request().get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));

    var busy = World.signIn(clerk.username());
    for (var hour = 0; hour < 11; hour++) {
      clock.advance(Duration.ofHours(1));
      with(busy).get("/api/v1/me").then().statusCode(200);
    }
    clock.advance(Duration.ofHours(1));
    with(busy).get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
  }

  @Test
  void signingOutEndsThisSessionOnly() {
    var other = World.signIn(clerk.username());
    clerk
        .request()
        .body("{}")
        .post("/api/v1/sessions/current/end")
        .then()
        .statusCode(204)
        .header("Set-Cookie", containsString("Max-Age=0"));
    clerk.request().get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
    with(other).get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void signingOutEverywhereEndsAll() {
    var other = World.signIn(clerk.username());
    with(other).body("{}").post("/api/v1/sessions/end-all").then().statusCode(204);
    with(other).get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
    clerk.request().get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
  }

  @Test
  void ownSessionsAreListedNewestFirstPageByPage() {
    var newest = World.signIn(clerk.username());
    with(newest)
        .get("/api/v1/sessions")
        .then()
        .statusCode(200)
        .body("items.current", contains(true, false))
        .body("nextCursor", equalTo(null));
    var first = with(newest).queryParam("limit", 1).get("/api/v1/sessions").then().extract();
    with(newest)
        .queryParam("limit", 1)
        .queryParam("cursor", first.<String>path("nextCursor"))
        .get("/api/v1/sessions")
        .then()
        .body("items.current", contains(false));
  }

  @Test
  void onlyOwnSessionsCanBeEnded() {
    var stranger = world.staff(place.community(), StaffRole.CLERK);
    var session = sessionId(clerk.cookie());
    end(stranger.cookie(), session).then().spec(Refusal.of(404, "not-found"));
    clerk.request().get("/api/v1/me").then().statusCode(200);
    var other = World.signIn(clerk.username());
    end(other, session).then().statusCode(204);
    clerk.request().get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
    end(other, session).then().spec(Refusal.of(404, "not-found"));
  }

  @Test
  void aSignOutSentTwiceWithOneKeyIsAnsweredTwice() {
    var other = World.signIn(clerk.username());
    var key = UUID.randomUUID().toString();
    var session = sessionId(clerk.cookie());
    for (var attempt = 0; attempt < 2; attempt++) {
      with(other)
          .header("Idempotency-Key", key)
          .body("{}")
          .post("/api/v1/sessions/{id}/end", session)
          .then()
          .statusCode(204);
    }
  }

  @Test
  void changingThePasswordEndsTheOtherSessions() {
    var other = World.signIn(clerk.username());
    changePassword(clerk.cookie(), Staff.PASSWORD, NEW_PASSWORD).then().statusCode(204);
    clerk.request().get("/api/v1/me").then().statusCode(200);
    with(other).get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
    signIn(clerk.username(), Staff.PASSWORD).then().spec(Refusal.of(401, "sign-in-failed"));
    signIn(clerk.username(), NEW_PASSWORD).then().statusCode(201);
  }

  @Test
  void aNewPasswordMustBeWorthIt() {
    changePassword(clerk.cookie(), Staff.PASSWORD, "short")
        .then()
        .spec(Refusal.ofField("newPassword", "size"));
    changePassword(clerk.cookie(), Staff.PASSWORD, "河".repeat(25))
        .then()
        .spec(Refusal.ofField("newPassword", "size"));
    changePassword(clerk.cookie(), Staff.PASSWORD, "my " + clerk.username())
        .then()
        .spec(Refusal.ofField("newPassword", "weak"));
    changePassword(clerk.cookie(), "not my password", NEW_PASSWORD)
        .then()
        .spec(Refusal.ofField("currentPassword", "wrong"));
    signIn(clerk.username(), Staff.PASSWORD).then().statusCode(201);
  }

  @Test
  void bodiesAreReadStrictly() {
    nobody()
        .body("{}")
        .post("/api/v1/sessions")
        .then()
        .spec(Refusal.ofField("password", "required"));
    nobody()
        .body("{\"username\":\"a\",\"password\":\"b\",\"role\":\"CLERK\"}")
        .post("/api/v1/sessions")
        .then()
        .spec(Refusal.ofField("role", "unknown"));
    clerk
        .request()
        .body("{\"all\":true}")
        .post("/api/v1/sessions/end-all")
        .then()
        .spec(Refusal.ofField("all", "unknown"));
    clerk.request().get("/api/v1/me").then().statusCode(200);
  }

  private static Response signIn(String username, String password) {
    return nobody()
        .body(Map.of("username", username, "password", password))
        .post("/api/v1/sessions");
  }

  private static Response changePassword(String cookie, String current, String next) {
    return with(cookie)
        .body(Map.of("currentPassword", current, "newPassword", next))
        .post("/api/v1/me/change-password");
  }

  private static String sessionId(String cookie) {
    return with(cookie).get("/api/v1/sessions").path("items.find { it.current }.id");
  }

  private static Response end(String cookie, String session) {
    return with(cookie).body("{}").post("/api/v1/sessions/{id}/end", session);
  }
}
