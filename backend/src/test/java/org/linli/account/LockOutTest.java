package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

@QuarkusTest
class LockOutTest {
  private static final int ALLOWED = 5;

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
  void fiveWrongPasswordsLockForAQuarterOfAnHour() {
    guess(clerk.username(), ALLOWED);
    right(clerk.username())
        .then()
        .spec(Refusal.of(429, "sign-in-locked"))
        .header("Retry-After", notNullValue())
        .body("detail", containsString("15 minutes"));
    clerk.request().get("/api/v1/me").then().statusCode(200);
    clock.advance(Duration.ofMinutes(14));
    right(clerk.username()).then().spec(Refusal.of(429, "sign-in-locked"));
    clock.advance(Duration.ofMinutes(2));
    right(clerk.username()).then().statusCode(201);
  }

  @Test
  void aRightPasswordForgivesTheWrongOnes() {
    for (var round = 0; round < 3; round++) {
      guess(clerk.username(), ALLOWED - 1);
      right(clerk.username()).then().statusCode(201);
    }
  }

  @Test
  void oldFailuresAreForgotten() {
    guess(clerk.username(), ALLOWED - 1);
    clock.advance(Duration.ofMinutes(16));
    guess(clerk.username(), ALLOWED - 1);
    right(clerk.username()).then().statusCode(201);
  }

  @Test
  void anUnknownUsernameLocksLikeAKnownOne() {
    var nobodys = World.username();
    guess(nobodys, ALLOWED);
    right(nobodys).then().spec(Refusal.of(429, "sign-in-locked"));
  }

  @Test
  void administratorsSeeTheLockAndTheOneOfSecurityUndoesIt() {
    var account = "/api/v1/accounts/" + clerk.accountId();
    var administrator = place.administrator();
    var tag = administrator.request().get(account).header("ETag");
    guess(clerk.username(), ALLOWED);
    administrator
        .request()
        .header("If-None-Match", tag)
        .get(account)
        .then()
        .statusCode(200)
        .body("lockedUntil", notNullValue());
    world
        .security(place)
        .request()
        .body("{}")
        .post(account + "/unlock")
        .then()
        .statusCode(200)
        .body("lockedUntil", nullValue());
    right(clerk.username()).then().statusCode(201);
  }

  @Test
  void guessingAtThePresentPasswordCountsToo() {
    for (var i = 0; i < ALLOWED; i++) {
      change("wrong password").then().spec(Refusal.ofField("currentPassword", "wrong"));
    }
    change(Staff.PASSWORD).then().spec(Refusal.of(429, "sign-in-locked"));
    right(clerk.username()).then().spec(Refusal.of(429, "sign-in-locked"));
  }

  @Test
  void parallelGuessesCannotOutrunTheCount() throws Exception {
    var threads = Executors.newFixedThreadPool(20);
    try {
      Callable<Integer> guess =
          () -> signIn(clerk.username(), "wrong password").then().extract().statusCode();
      var answers = threads.invokeAll(Collections.nCopies(40, guess)).stream().map(this::get);
      assertThat(answers.filter(status -> status == 401)).hasSize(ALLOWED);
    } finally {
      threads.shutdown();
    }
    right(clerk.username()).then().spec(Refusal.of(429, "sign-in-locked"));
  }

  @Test
  void failuresAreInTheAuditLogWithoutThePassword() {
    var auditor = world.staff(place.community(), StaffRole.AUDITOR);
    guess(clerk.username(), ALLOWED);
    var entries =
        auditor
            .request()
            .queryParam("subjectId", clerk.accountId())
            .get("/api/v1/audit-entries")
            .then()
            .statusCode(200)
            .extract();
    assertThat(entries.<List<String>>path("items.action"))
        .filteredOn("sign-in-failed"::equals)
        .hasSize(ALLOWED);
    assertThat(entries.<Object>path("items[0].changes.lockedUntil")).isNotNull();
    assertThat(entries.asString()).doesNotContain("wrong password", Staff.PASSWORD);
  }

  private int get(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void guess(String username, int times) {
    for (var i = 0; i < times; i++) {
      signIn(username, "wrong password").then().spec(Refusal.of(401, "sign-in-failed"));
    }
  }

  private static Response right(String username) {
    return signIn(username, Staff.PASSWORD);
  }

  private static Response signIn(String username, String password) {
    return nobody()
        .body(Map.of("username", username, "password", password))
        .post("/api/v1/sessions");
  }

  private Response change(String current) {
    return clerk
        .request()
        .body(Map.of("currentPassword", current, "newPassword", "nine bridges 九座桥"))
        .post("/api/v1/me/change-password");
  }
}
