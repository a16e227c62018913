package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.linli.testing.Staff.nobody;
import static org.linli.testing.Staff.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.org.UnitType;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

@QuarkusTest
class AccountApiTest {
  private static final String ACCOUNTS = "/api/v1/accounts";

  @Inject World world;
  private World.Place place;
  private Staff administrator;
  private Staff clerk;

  @BeforeEach
  void place() {
    place = world.place();
    administrator = place.administrator();
    clerk = world.staff(place.community(), StaffRole.CLERK);
  }

  @Test
  void anInvitedAccountCannotSignInUntilItsLinkIsAccepted() {
    var username = World.username();
    var invited = create(administrator, username, place.community()).then().statusCode(201);
    invited
        .body("account.status", equalTo("INVITED"))
        .body("account.roles", empty())
        .body("link", startsWith("http://localhost:8080/staff/invitation#"));
    signIn(username).then().spec(Refusal.of(401, "sign-in-failed"));

    var token = invited.extract().<String>path("token");
    nobody()
        .body(Map.of("token", token))
        .post("/api/v1/invitations/inspect")
        .then()
        .statusCode(200)
        .body("username", equalTo(username))
        .body("name", equalTo("王小明"))
        .body("expiresAt", notNullValue());
    var cookie = World.accept(token);
    with(cookie).get("/api/v1/me").then().body("username", equalTo(username));
    account(administrator, invited.extract().path("account.id")).body("status", equalTo("ACTIVE"));
  }

  @Test
  void aLinkWorksOnceAndANewOneVoidsIt() {
    var invited = create(administrator, World.username(), place.community()).then().extract();
    var first = invited.<String>path("token");
    var second =
        verb(administrator, invited.path("account.id"), "invite").then().extract().path("token");
    accept(first, Staff.PASSWORD).then().spec(Refusal.of(404, "invitation-ended"));
    accept((String) second, "short").then().spec(Refusal.ofField("password", "size"));
    accept((String) second, "1234567890").then().spec(Refusal.ofField("password", "weak"));
    accept((String) second, Staff.PASSWORD).then().statusCode(201);
    accept((String) second, Staff.PASSWORD).then().spec(Refusal.of(404, "invitation-ended"));
    nobody()
        .body(Map.of("token", "no such token"))
        .post("/api/v1/invitations/inspect")
        .then()
        .spec(Refusal.of(404, "invitation-ended"));
  }

  @Test
  void acceptingTwiceWithOneKeySignsInBothTimes() {
    var invited = create(administrator, World.username(), place.community()).then().extract();
    var body = Map.of("token", invited.<String>path("token"), "password", Staff.PASSWORD);
    var key = UUID.randomUUID().toString();
    for (var attempt = 0; attempt < 2; attempt++) {
      var cookie =
          nobody()
              .header("Idempotency-Key", key)
              .body(body)
              .post("/api/v1/invitations/accept")
              .then()
              .statusCode(201)
              .extract()
              .cookie(Staff.COOKIE);
      with(cookie).get("/api/v1/me").then().statusCode(200);
    }
  }

  @Test
  void aForgottenPasswordIsReplacedByInvitation() {
    var token = verb(administrator, clerk.accountId(), "invite").then().extract().path("token");
    clerk.request().get("/api/v1/me").then().statusCode(200);
    accept((String) token, "another 河湾 password").then().statusCode(201);
    clerk.request().get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
    signIn(clerk.username()).then().spec(Refusal.of(401, "sign-in-failed"));
  }

  @Test
  void usernamesAreOneOfAKind() {
    create(administrator, clerk.username(), place.community())
        .then()
        .spec(Refusal.of(409, "username-taken"));
    create(administrator, "Upper", place.community())
        .then()
        .spec(Refusal.ofField("username", "pattern"));
    create(administrator, "ab", place.community()).then().spec(Refusal.ofField("username", "size"));
    assertThat(usernames(administrator)).containsOnlyOnce(clerk.username());
  }

  @Test
  void theListShowsTheAdministratorsUnitsOnlyAndIsSearched() {
    var elsewhere = world.place();
    assertThat(usernames(administrator))
        .contains(clerk.username(), administrator.username())
        .doesNotContain(elsewhere.administrator().username())
        .isSorted();
    search(clerk.username().toUpperCase()).body("items.username", contains(clerk.username()));
    search("Person " + clerk.username()).body("items.username", contains(clerk.username()));
    search("100%").body("items", empty());
    search("_").body("items", empty());
  }

  @Test
  void theListIsCutIntoPages() {
    var first = administrator.request().queryParam("limit", 1).get(ACCOUNTS).then().statusCode(200);
    administrator
        .request()
        .queryParam("limit", 1)
        .queryParam("cursor", first.extract().<String>path("nextCursor"))
        .get(ACCOUNTS)
        .then()
        .body("items.size()", equalTo(1))
        .body("nextCursor", nullValue());
  }

  @Test
  void renamingNeedsTheVersionOneSaw() {
    var path = ACCOUNTS + "/" + clerk.accountId();
    var tag = administrator.request().get(path).then().statusCode(200).extract().header("ETag");
    rename(path, null).then().spec(Refusal.of(428, "version-required"));
    rename(path, "\"999\"").then().spec(Refusal.of(412, "stale-version"));
    rename(path, tag).then().statusCode(200).body("name", equalTo("李梅"));
    rename(path, tag).then().spec(Refusal.of(412, "stale-version"));
    administrator
        .request()
        .header("If-None-Match", tag)
        .get(path)
        .then()
        .statusCode(200)
        .body("name", equalTo("李梅"));
  }

  @Test
  void whoeverIsDisabledIsOutAtOnceAndComesBackWhenEnabled() {
    verb(administrator, clerk.accountId(), "disable")
        .then()
        .statusCode(200)
        .body("status", equalTo("DISABLED"));
    clerk.request().get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
    signIn(clerk.username()).then().spec(Refusal.of(401, "sign-in-failed"));
    verb(administrator, clerk.accountId(), "disable")
        .then()
        .spec(Refusal.of(409, "account-wrong-state"));
    verb(administrator, clerk.accountId(), "invite")
        .then()
        .spec(Refusal.of(409, "account-wrong-state"));
    verb(administrator, clerk.accountId(), "enable")
        .then()
        .statusCode(200)
        .body("status", equalTo("ACTIVE"));
    verb(administrator, clerk.accountId(), "enable")
        .then()
        .spec(Refusal.of(409, "account-wrong-state"));
    signIn(clerk.username()).then().statusCode(201);
    clerk.request().get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
  }

  @Test
  void theSecurityAdministratorSignsSomebodyOutEverywhere() {
    verb(world.security(place), clerk.accountId(), "end-sessions").then().statusCode(200);
    clerk.request().get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
    signIn(clerk.username()).then().statusCode(201);
  }

  @Test
  void nobodyDisablesTheirOwnAccount() {
    verb(administrator, administrator.accountId(), "disable")
        .then()
        .spec(Refusal.of(409, "own-account"));
    administrator.request().get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void accountsOutOfReachAreNotFound() {
    var stranger = world.place().administrator();
    var local = world.staff(place.community(), StaffRole.SYSTEM_ADMINISTRATOR, place.community());
    for (var outsider : List.of(stranger, local)) {
      var id = outsider == local ? administrator.accountId() : clerk.accountId();
      outsider.request().get(ACCOUNTS + "/" + id).then().spec(Refusal.of(404, "not-found"));
      for (var verb : List.of("disable", "enable", "invite")) {
        verb(outsider, id, verb).then().spec(Refusal.of(404, "not-found"));
      }
      for (var verb : List.of("unlock", "end-sessions")) {
        verb(outsider, id, verb).then().spec(Refusal.of(403, "not-allowed"));
        verb(world.security(world.place()), id, verb).then().spec(Refusal.of(404, "not-found"));
      }
      rename(outsider, ACCOUNTS + "/" + id, "\"1\"").then().spec(Refusal.of(404, "not-found"));
      create(outsider, World.username(), place.committee())
          .then()
          .spec(Refusal.of(404, "not-found"));
    }
    clerk.request().get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void aLocalAdministratorCannotChangeWhoAlsoHasRolesAbove() {
    var village = world.unit(place.committee(), UnitType.COMMUNITY, "village");
    var local = world.staff(village, StaffRole.SYSTEM_ADMINISTRATOR);
    var both = world.staff(village, StaffRole.SYSTEM_ADMINISTRATOR, place.committee());
    account(local, both.accountId().toString()).body("username", equalTo(both.username()));
    for (var verb : List.of("disable", "invite")) {
      verb(local, both.accountId(), verb).then().spec(Refusal.of(403, "account-beyond-reach"));
    }
    var security = world.staff(village, StaffRole.SECURITY_ADMINISTRATOR);
    for (var verb : List.of("unlock", "invite", "end-sessions")) {
      verb(security, both.accountId(), verb).then().spec(Refusal.of(403, "account-beyond-reach"));
    }
    both.request().get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void whoCouldActAsAnAdministratorIsOneOfTheirKind() {
    var security = world.security(place);
    var auditor = world.staff(place.community(), StaffRole.AUDITOR);
    var second = world.staff(place.committee(), StaffRole.SYSTEM_ADMINISTRATOR);
    for (var whom : List.of(security, auditor)) {
      verb(administrator, whom.accountId(), "invite")
          .then()
          .spec(Refusal.of(403, "link-not-yours"));
      verb(world.security(place), whom.accountId(), "invite").then().statusCode(200);
    }
    verb(security, second.accountId(), "invite").then().spec(Refusal.of(403, "link-not-yours"));
    verb(administrator, second.accountId(), "invite").then().statusCode(200);
    verb(security, clerk.accountId(), "invite").then().statusCode(200);
  }

  @Test
  void onlyAdministratorsSeeAccounts() {
    clerk.request().get(ACCOUNTS).then().spec(Refusal.of(403, "not-allowed"));
    nobody().get(ACCOUNTS).then().spec(Refusal.of(401, "not-signed-in"));
    create(clerk, World.username(), place.community()).then().spec(Refusal.of(403, "not-allowed"));
  }

  private static Response create(Staff by, String username, UUID unit) {
    return by.request()
        .body(Map.of("personName", "王小明", "username", username, "unitId", unit))
        .post(ACCOUNTS);
  }

  private static Response verb(Staff by, Object account, String verb) {
    return by.request().body("{}").post(ACCOUNTS + "/{id}/{verb}", account, verb);
  }

  private Response rename(String path, String tag) {
    return rename(administrator, path, tag);
  }

  private static Response rename(Staff by, String path, String tag) {
    var request = by.request().body(Map.of("name", "李梅"));
    return tag == null ? request.put(path) : request.header("If-Match", tag).put(path);
  }

  private static ValidatableResponse account(Staff by, String id) {
    return by.request().get(ACCOUNTS + "/" + id).then().statusCode(200);
  }

  private ValidatableResponse search(String text) {
    return administrator.request().queryParam("q", text).get(ACCOUNTS).then().statusCode(200);
  }

  private static List<String> usernames(Staff by) {
    return by.request()
        .queryParam("limit", 100)
        .get(ACCOUNTS)
        .then()
        .statusCode(200)
        .extract()
        .path("items.username");
  }

  private static Response signIn(String username) {
    return nobody()
        .body(Map.of("username", username, "password", Staff.PASSWORD))
        .post("/api/v1/sessions");
  }

  private static Response accept(String token, String password) {
    return nobody()
        .body(Map.of("token", token, "password", password))
        .post("/api/v1/invitations/accept");
  }
}
