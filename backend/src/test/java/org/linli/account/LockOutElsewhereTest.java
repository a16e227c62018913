package org.linli.account;

import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.BehindProxy;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** A stranger's wrong passwords lock the stranger out, not the one whose username it is. */
@QuarkusTest
@TestProfile(BehindProxy.class)
class LockOutElsewhereTest {
  private static final int ALLOWED = 5;
  private static final String STRANGER = "203.0.113.66";
  private static final String HOME = "198.51.100.66";

  @Inject World world;
  private World.Place place;
  private Staff clerk;

  @BeforeEach
  void someone() {
    place = world.place();
    clerk = world.staff(place.community(), StaffRole.CLERK);
  }

  private static Response signIn(String from, String username, String password) {
    return nobody()
        .header(BehindProxy.ADDRESS, from)
        .body(Map.of("username", username, "password", password))
        .post("/api/v1/sessions");
  }

  private static void guess(String from, String username, int times) {
    for (var i = 0; i < times; i++) {
      signIn(from, username, "wrong password").then().spec(Refusal.of(401, "sign-in-failed"));
    }
  }

  private static void isLocked(String from, String username) {
    signIn(from, username, Staff.PASSWORD).then().spec(Refusal.of(429, "sign-in-locked"));
  }

  @Test
  void aStrangerLocksOnlyThemselvesOut() {
    guess(STRANGER, clerk.username(), ALLOWED);
    isLocked(STRANGER, clerk.username());
    signIn(HOME, clerk.username(), Staff.PASSWORD).then().statusCode(201);
    // Who signs in elsewhere vouches for nobody here.
    isLocked(STRANGER, clerk.username());
  }

  @Test
  void anotherAddressOfTheSameNetworkIsTheSameStranger() {
    for (var i = 1; i <= ALLOWED; i++) {
      guess("2001:db8:66::" + i, clerk.username(), 1);
    }
    isLocked("2001:db8:66:0:9::1", clerk.username());
    signIn("2001:db8:66:1::1", clerk.username(), Staff.PASSWORD).then().statusCode(201);
  }

  @Test
  void farMoreFromAnywhereLockForEverybodyWhetherThereIsSuchAnAccountOrNot() {
    for (var username : new String[] {clerk.username(), World.username()}) {
      for (var i = 0; i < BehindProxy.FAILURES_ANYWHERE; i++) {
        guess("192.0.2." + i, username, 1);
      }
      isLocked(HOME, username);
    }
  }

  @Test
  void anAdministratorUnlocksThemAll() {
    // Not the addresses of the other tests: their budgets for writes are spent.
    guess("203.0.113.67", clerk.username(), ALLOWED);
    guess("198.51.100.67", clerk.username(), ALLOWED);
    var account = "/api/v1/accounts/" + clerk.accountId();
    var administrator = place.administrator().request();
    administrator.get(account).then().body("lockedUntil", notNullValue());
    world
        .security(place)
        .request()
        .body("{}")
        .post(account + "/unlock")
        .then()
        .statusCode(200)
        .body("lockedUntil", nullValue());
    signIn("198.51.100.67", clerk.username(), Staff.PASSWORD).then().statusCode(201);
    signIn("203.0.113.67", clerk.username(), Staff.PASSWORD).then().statusCode(201);
  }
}
