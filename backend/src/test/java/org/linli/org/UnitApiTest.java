package org.linli.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.shared.time.BusinessDate;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

@QuarkusTest
class UnitApiTest {
  private static final String UNITS = "/api/v1/units";

  @Inject World world;
  @Inject Clock clock;
  private World.Place place;
  private Staff administrator;

  @BeforeEach
  void place() {
    place = world.place();
    administrator = place.administrator();
  }

  @Test
  void aUnitIsMadeUnderOneWithinReach() {
    var id =
        create(administrator, place.community(), "PARTY_BRANCH", " 河湾支部 ")
            .then()
            .statusCode(201)
            .header("ETag", "\"0.en\"")
            .body("name", equalTo("河湾支部"))
            .body("parentId", equalTo(place.community().toString()))
            .extract()
            .<String>path("id");
    administrator.request().get(UNITS + "/" + id).then().statusCode(200);
    list(administrator, Map.of("parentId", place.community())).body("items.id", contains(id));
  }

  @Test
  void aUnitThatDoesNotFitIsRefused() {
    create(administrator, place.committee(), "PARTY_GROUP", "小组")
        .then()
        .spec(Refusal.of(409, "unit-does-not-fit"));
    create(administrator, place.community(), "COMMITTEE", "党委")
        .then()
        .spec(Refusal.of(409, "unit-does-not-fit"));
    create(administrator, place.community(), "CASTLE", "城堡")
        .then()
        .spec(Refusal.ofField("type", "choice"));
    create(administrator, place.community(), "RESIDENT_GROUP", " ")
        .then()
        .spec(Refusal.ofField("name", "required"));
    list(administrator, Map.of("parentId", place.community())).body("items", empty());
  }

  @Test
  void siblingsHaveDifferentNames() {
    create(administrator, place.community(), "RESIDENT_GROUP", "Group A").then().statusCode(201);
    create(administrator, place.community(), "RESIDENT_GROUP", "group a")
        .then()
        .spec(Refusal.of(409, "unit-name-taken"));
    var other =
        create(administrator, place.community(), "RESIDENT_GROUP", "Group B")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    rename(administrator, other, "\"0\"", "GROUP A")
        .then()
        .spec(Refusal.of(409, "unit-name-taken"));
    rename(administrator, other, "\"0\"", "GROUP B").then().statusCode(200);
    create(administrator, place.committee(), "COMMUNITY", "Group A").then().statusCode(201);
  }

  @Test
  void renamingNeedsTheVersionOneSaw() {
    var id = place.community().toString();
    rename(administrator, id, null, "河湾").then().spec(Refusal.of(428, "version-required"));
    rename(administrator, id, "\"7\"", "河湾").then().spec(Refusal.of(412, "stale-version"));
    rename(administrator, id, "\"0\"", "河湾")
        .then()
        .statusCode(200)
        .header("ETag", "\"1.en\"")
        .body("name", equalTo("河湾"));
    administrator
        .request()
        .header("If-None-Match", "\"1.en\"")
        .get(UNITS + "/" + id)
        .then()
        .statusCode(304);
  }

  @Test
  void theListIsTheSubtreeInItsOrderAndIsNarrowed() {
    var group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "一组 100%");
    var village = world.unit(place.committee(), UnitType.COMMUNITY, "village");
    assertThat(ids(list(administrator, Map.of())))
        .containsExactly(place.committee(), place.community(), group, village);
    assertThat(ids(list(administrator, Map.of("type", "COMMUNITY"))))
        .containsExactly(place.community(), village);
    assertThat(ids(list(administrator, Map.of("q", "VILL")))).containsExactly(village);
    assertThat(ids(list(administrator, Map.of("q", "0%")))).containsExactly(group);
    var first =
        list(administrator, Map.of("limit", 3))
            .body("items.size()", equalTo(3))
            .extract()
            .<String>path("nextCursor");
    list(administrator, Map.of("limit", 3, "cursor", first))
        .body("items.id", contains(village.toString()))
        .body("nextCursor", nullValue());
  }

  @Test
  void whoeverHasARoleSeesWhatIsBelowItAndNothingElse() {
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    var group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "group");
    assertThat(ids(list(clerk, Map.of()))).containsExactly(place.community(), group);
    var elsewhere = world.place().community();
    for (var unit : List.of(place.committee(), elsewhere, UUID.randomUUID())) {
      clerk.request().get(UNITS + "/" + unit).then().spec(Refusal.of(404, "not-found"));
    }
    create(clerk, place.community(), "RESIDENT_GROUP", "mine")
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    nobody().get(UNITS).then().spec(Refusal.of(401, "not-signed-in"));
  }

  @Test
  void administratorsChangeOnlyWhatIsWithinReach() {
    var local = world.staff(place.community(), StaffRole.SYSTEM_ADMINISTRATOR);
    create(local, place.committee(), "COMMUNITY", "mine").then().spec(Refusal.of(404, "not-found"));
    rename(local, place.committee().toString(), "\"0\"", "mine")
        .then()
        .spec(Refusal.of(404, "not-found"));
    create(local, place.community(), "RESIDENT_GROUP", "ours").then().statusCode(201);
    list(administrator, Map.of("q", "mine")).body("items", empty());
  }

  @Test
  void parametersAreReadStrictly() {
    administrator
        .request()
        .queryParam("type", "castle")
        .get(UNITS)
        .then()
        .spec(Refusal.ofField("type", "malformed"));
    administrator
        .request()
        .queryParam("limit", 101)
        .get(UNITS)
        .then()
        .spec(Refusal.ofField("limit", "range"));
    administrator
        .request()
        .queryParam("cursor", "!")
        .get(UNITS)
        .then()
        .spec(Refusal.ofField("cursor", "malformed"));
    administrator.request().get(UNITS + "/1").then().spec(Refusal.of(404, "not-found"));
  }

  @Test
  void nothingIsMadeUnderAUnitThatIsNoMore() {
    var branch = world.unit(place.community(), UnitType.PARTY_BRANCH, "河湾党支部");
    var reason = Map.of("on", "2026-11-01", "reason", "合并");
    administrator
        .request()
        .body(reason)
        .post(UNITS + "/" + branch + "/dissolve")
        .then()
        .statusCode(200)
        .header("ETag", "\"1.en\"")
        .body("dissolvedOn", equalTo("2026-11-01"));
    create(administrator, branch, "PARTY_GROUP", "小组")
        .then()
        .spec(Refusal.of(409, "unit-dissolved"));
    list(administrator, Map.of("parentId", branch)).body("items", empty());
    var other = world.unit(place.community(), UnitType.PARTY_BRANCH, "水岸党支部");
    world
        .staff(other, StaffRole.SYSTEM_ADMINISTRATOR)
        .request()
        .body(reason)
        .post(UNITS + "/" + place.community() + "/dissolve")
        .then()
        .spec(Refusal.of(404, "not-found"));
  }

  @Test
  void aUnitIsFoundedTodayUnlessADayIsGiven() {
    var today = BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
    assertThat(place.administrator().request().get(UNITS + "/" + place.community()).jsonPath())
        .returns(null, unit -> unit.get("foundedOn"));
    create(administrator, place.community(), "RESIDENT_GROUP", "一组")
        .then()
        .statusCode(201)
        .body("foundedOn", equalTo(today.toString()));
    var branch =
        UUID.fromString(
            founded(administrator, place.community(), "PARTY_BRANCH", "2020-07-01")
                .then()
                .statusCode(201)
                .body("foundedOn", equalTo("2020-07-01"))
                .extract()
                .path("id"));
    founded(administrator, branch, "PARTY_GROUP", "2020-06-30")
        .then()
        .spec(Refusal.of(409, "unit-older-than-parent"))
        .body("detail", containsString("1 July 2020"));
    founded(administrator, branch, "PARTY_GROUP", today.plusDays(1).toString())
        .then()
        .spec(Refusal.ofField("foundedOn", "too-late"));
    list(administrator, Map.of("parentId", branch)).body("items", empty());
    administrator
        .request()
        .body(Map.of("on", "2020-06-30", "reason", "记错了"))
        .post(UNITS + "/" + branch + "/dissolve")
        .then()
        .spec(Refusal.of(409, "unit-not-yet-founded"));
  }

  private static Response create(Staff by, UUID parent, String type, String name) {
    return by.request().body(Map.of("parentId", parent, "type", type, "name", name)).post(UNITS);
  }

  private static Response founded(Staff by, UUID parent, String type, String on) {
    return by.request()
        .body(Map.of("parentId", parent, "type", type, "name", "unit", "foundedOn", on))
        .post(UNITS);
  }

  private static Response rename(Staff by, String unit, String tag, String name) {
    var request = by.request().body(Map.of("name", name));
    return (tag == null ? request : request.header("If-Match", tag)).put(UNITS + "/" + unit);
  }

  private static ValidatableResponse list(Staff by, Map<String, ?> narrowed) {
    return by.request().queryParams(narrowed).get(UNITS).then().statusCode(200);
  }

  private static List<UUID> ids(ValidatableResponse list) {
    return list.extract().<List<String>>path("items.id").stream().map(UUID::fromString).toList();
  }
}
