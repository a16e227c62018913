package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Who came in, who tried, who left; nothing that was typed. */
@QuarkusTest
class SignInLogTest {
  private static final String PHONE =
      "Mozilla/5.0 (Linux; Android 14; Pixel) Chrome/130.0 Mobile Safari/537.36";

  @Inject World world;
  @Inject MutableClock clock;
  @Inject SignInPurge purge;
  private World.Place place;
  private Staff security;
  private Staff clerk;

  @BeforeEach
  void someone() {
    place = world.place();
    security = world.security(place);
    clerk = world.staff(place.community(), StaffRole.CLERK);
  }

  @AfterEach
  void time() {
    clock.reset();
  }

  @Test
  void signingInSaysWhenWithWhatAndByWhichRequest() {
    var id = "trace-" + clerk.username();
    nobody()
        .header("User-Agent", PHONE)
        .header("X-Request-Id", id)
        .body(Map.of("username", clerk.username(), "password", Staff.PASSWORD))
        .post("/api/v1/sessions")
        .then()
        .statusCode(201);
    entries(security, clerk)
        .body("items.event", equalTo(List.of("SIGNED_IN", "SIGNED_IN")))
        .body("items[0].at", notNullValue())
        .body("items[0].accountId", equalTo(clerk.accountId().toString()))
        .body("items[0].name", equalTo("Person " + clerk.username()))
        .body("items[0].unitName", equalTo("community"))
        .body("items[0].device", equalTo("PHONE"))
        .body("items[0].network", nullValue())
        .body("items[0].usernameTag", nullValue())
        .body("items[0].requestId", equalTo(id));
  }

  @Test
  void failuresUpToTheLockOutAreThereAndNothingThatWasTyped() {
    for (var tries = 0; tries < 6; tries++) {
      signIn(clerk.username(), "wrong password");
    }
    var answer =
        entries(security, clerk)
            .body(
                "items.event",
                equalTo(
                    List.of("LOCKED_OUT", "FAILED", "FAILED", "FAILED", "FAILED", "SIGNED_IN")));
    assertThat(answer.extract().asString()).doesNotContain("wrong password", Staff.PASSWORD);
  }

  @Test
  void aUsernameNobodyHasIsATagThatOnlyTheTopOfATreeSees() {
    var typed = "my secret " + World.username();
    signIn(typed, "whatever it is");
    signIn(typed, "whatever it is");
    var local = world.staff(place.community(), StaffRole.SECURITY_ADMINISTRATOR);
    var found =
        security
            .request()
            .queryParam("event", "FAILED")
            .get("/api/v1/sign-in-entries")
            .then()
            .statusCode(200)
            .body("items[0].accountId", nullValue())
            .body("items[0].unitId", nullValue())
            .body("items[0].usernameTag.length()", equalTo(4))
            .extract();
    assertThat(found.<String>path("items[0].usernameTag"))
        .isEqualTo(found.path("items[1].usernameTag"));
    assertThat(found.asString()).doesNotContain(typed, "my secret");
    var seen = local.request().get("/api/v1/sign-in-entries").then().statusCode(200).extract();
    assertThat(seen.<List<String>>path("items.accountId")).isNotEmpty().doesNotContainNull();
  }

  @Test
  void leavingIsTheirOwnOrSomebodyElsesDoing() {
    clerk.request().body("{}").post("/api/v1/sessions/current/end").then().statusCode(204);
    clerk = clerk.again();
    World.signIn(clerk.username());
    security
        .request()
        .body("{}")
        .post("/api/v1/accounts/{id}/end-sessions", clerk.accountId())
        .then()
        .statusCode(200);
    entries(security, clerk)
        .body(
            "items.event",
            equalTo(List.of("SESSIONS_ENDED", "SIGNED_IN", "SIGNED_IN", "SIGNED_OUT", "SIGNED_IN")))
        .body("items[0].sessions", equalTo(2))
        .body("items[0].byName", equalTo("Person " + security.username()))
        .body("items[3].sessions", equalTo(1))
        .body("items[3].byName", nullValue());
  }

  @Test
  void sessionsThatRunOutAreThereOnceHoweverManyNodesTidyUp() {
    clock.advance(Duration.ofHours(3));
    purge.purge();
    purge.purge();
    entries(security.again(), clerk)
        .body("items.event", equalTo(List.of("EXPIRED", "SIGNED_IN")))
        .body("items[0].sessions", equalTo(1));
  }

  @Test
  void oldEntriesAreForgotten() {
    clock.advance(Duration.ofDays(399));
    purge.purge();
    var later = security.again();
    entries(later, clerk).body("items", hasSize(2));
    clock.advance(Duration.ofDays(2));
    purge.purge();
    entries(security.again(), clerk).body("items", hasSize(0));
  }

  @Test
  void auditorsReadItTooAndOthersNot() {
    var auditor = world.staff(place.community(), StaffRole.AUDITOR);
    entries(auditor, clerk).body("items", hasSize(1));
    entries(auditor, security).body("items", hasSize(0));
    entries(world.security(world.place()), clerk).body("items", hasSize(0));
    for (var other : List.of(clerk, place.administrator())) {
      other.request().get("/api/v1/sign-in-entries").then().spec(Refusal.of(403, "not-allowed"));
    }
  }

  @Test
  void pageByPageAndAsATable() {
    World.signIn(clerk.username());
    var first =
        security
            .request()
            .queryParam("who", clerk.username())
            .queryParam("limit", 1)
            .get("/api/v1/sign-in-entries")
            .then()
            .statusCode(200)
            .extract();
    security
        .request()
        .queryParam("who", clerk.username())
        .queryParam("cursor", first.<String>path("nextCursor"))
        .get("/api/v1/sign-in-entries")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("nextCursor", nullValue());
    security
        .request()
        .queryParam("who", clerk.username())
        .get("/api/v1/sign-in-entries.csv")
        .then()
        .statusCode(200)
        .body(containsString("Time (UTC),What,Who"))
        .body(containsString("SIGNED_IN,Person " + clerk.username()));
  }

  private static ValidatableResponse entries(Staff reader, Staff of) {
    return reader
        .request()
        .queryParam("who", of.username())
        .get("/api/v1/sign-in-entries")
        .then()
        .statusCode(200);
  }

  private static Response signIn(String username, String password) {
    return nobody()
        .body(Map.of("username", username, "password", password))
        .post("/api/v1/sessions");
  }
}
