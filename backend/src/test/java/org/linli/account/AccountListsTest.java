package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
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

/** Finding accounts, seeing where they are signed in, and who works in a unit. */
@QuarkusTest
class AccountListsTest {
  @Inject World world;
  private World.Place place;

  @BeforeEach
  void place() {
    place = world.place();
  }

  @Test
  void accountsAreFoundByStatusRoleAndUnit() {
    var group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "group");
    var clerk = world.staff(group, StaffRole.CLERK);
    var auditor = world.staff(place.community(), StaffRole.AUDITOR);
    place.administrator().request().body("{}").post(path(clerk, "/disable")).then().statusCode(200);
    assertThat(found(Map.of("role", "AUDITOR"))).containsExactly(auditor.username());
    assertThat(found(Map.of("status", "DISABLED"))).containsExactly(clerk.username());
    assertThat(found(Map.of("unitId", group))).containsExactly(clerk.username());
    assertThat(found(Map.of("unitId", place.community())))
        .contains(clerk.username(), auditor.username())
        .doesNotContain(place.administrator().username());
    assertThat(found(Map.of("unitId", world.place().community()))).isEmpty();
    assertThat(found(Map.of("status", "ACTIVE", "role", "CLERK"))).isEmpty();
  }

  @Test
  void accountsThatAreLockedAreFound() {
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    var other = world.staff(place.community(), StaffRole.CLERK);
    assertThat(found(Map.of("locked", true))).isEmpty();
    assertThat(found(Map.of("locked", false))).contains(clerk.username(), other.username());
    for (var tries = 0; tries < 5; tries++) {
      nobody()
          .body(Map.of("username", clerk.username(), "password", "wrong password"))
          .post("/api/v1/sessions")
          .then()
          .spec(Refusal.of(401, "sign-in-failed"));
    }
    assertThat(found(Map.of("locked", true))).containsExactly(clerk.username());
    assertThat(found(Map.of("locked", true, "role", "AUDITOR"))).isEmpty();
    assertThat(found(Map.of("locked", false)))
        .contains(other.username())
        .doesNotContain(clerk.username());
    world.security(place).request().body("{}").post(path(clerk, "/unlock")).then().statusCode(200);
    assertThat(found(Map.of("locked", true))).isEmpty();
  }

  @Test
  void theSecurityAdministratorSeesWhereSomebodyIsSignedIn() {
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    World.signIn(clerk.username());
    var security = world.security(place);
    security
        .request()
        .get(path(clerk, "/sessions"))
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(2))
        .body("items.current", not(hasItem(true)));
    security.request().body("{}").post(path(clerk, "/end-sessions")).then().statusCode(200);
    security.request().get(path(clerk, "/sessions")).then().body("items.size()", equalTo(0));
    clerk.request().get("/api/v1/me").then().spec(Refusal.of(401, "not-signed-in"));
    world
        .security(world.place())
        .request()
        .get(path(clerk, "/sessions"))
        .then()
        .spec(Refusal.of(404, "not-found"));
  }

  @Test
  void devicesOfWhoAlsoWorksElsewhereStayPrivate() {
    var elsewhere = world.place();
    var both = world.staff(place.community(), StaffRole.CLERK, elsewhere.community());
    world
        .security(place)
        .request()
        .get(path(both, "/sessions"))
        .then()
        .spec(Refusal.of(403, "account-beyond-reach"));
  }

  @Test
  void aManagerSeesWhoseRolesReachTheUnit() {
    var manager = world.staff(place.community(), StaffRole.HALL_MANAGER);
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    var fromAbove = world.staff(place.committee(), StaffRole.CLERK);
    var below = world.unit(place.community(), UnitType.RESIDENT_GROUP, "group");
    var onlyBelow = world.staff(below, StaffRole.CLERK);
    var auditor = world.staff(place.community(), StaffRole.AUDITOR);
    assertThat(colleagues(manager, place.community()))
        .contains(id(manager), id(clerk), id(fromAbove))
        .doesNotContain(id(onlyBelow), id(auditor));
    place.administrator().request().body("{}").post(path(clerk, "/disable")).then().statusCode(200);
    assertThat(colleagues(manager, place.community())).doesNotContain(id(clerk));
    manager
        .request()
        .get("/api/v1/units/" + world.place().community() + "/colleagues")
        .then()
        .spec(Refusal.of(404, "not-found"));
  }

  private static String id(Staff staff) {
    return staff.accountId().toString();
  }

  private static List<String> colleagues(Staff manager, UUID unit) {
    return manager
        .request()
        .get("/api/v1/units/" + unit + "/colleagues")
        .then()
        .statusCode(200)
        .extract()
        .path("items.accountId");
  }

  private List<String> found(Map<String, ?> filters) {
    return place
        .administrator()
        .request()
        .queryParams(filters)
        .queryParam("limit", 100)
        .get("/api/v1/accounts")
        .then()
        .statusCode(200)
        .extract()
        .path("items.username");
  }

  private static String path(Staff staff, String verb) {
    return "/api/v1/accounts/" + staff.accountId() + verb;
  }
}
