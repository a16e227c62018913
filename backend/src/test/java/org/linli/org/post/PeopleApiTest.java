package org.linli.org.post;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.org.post.PostWorld.appoint;
import static org.linli.org.post.PostWorld.appointed;
import static org.linli.org.post.PostWorld.end;
import static org.linli.org.post.PostWorld.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Who finds whom: by the unit that keeps the record, and by posts. */
@QuarkusTest
class PeopleApiTest {
  private static final String PEOPLE = "/api/v1/people";

  @Inject World world;
  private World.Place place;
  private Staff administrator;

  @BeforeEach
  void place() {
    place = world.place();
    administrator = place.administrator();
  }

  private static ValidatableResponse find(Staff by, Map<String, ?> narrowed) {
    return by.request().queryParams(narrowed).get(PEOPLE).then().statusCode(200);
  }

  @Test
  void peopleAreFoundByNamePageByPage() {
    for (var name : new String[] {"Wei c", "wei a", "WEI b", "Long"}) {
      person(administrator, place.community(), name);
    }
    var first =
        find(administrator, Map.of("q", "wei", "limit", 2))
            .body("items.size()", equalTo(2))
            .extract()
            .<String>path("nextCursor");
    find(administrator, Map.of("q", "wei", "limit", 2, "cursor", first))
        .body("items.size()", equalTo(1))
        .body("nextCursor", nullValue());
    find(administrator, Map.of("q", "%")).body("items", empty());
  }

  @Test
  void whoeverHasAnAccountIsKnownWhereItBelongs() {
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    find(administrator, Map.of("q", clerk.username()))
        .body("items.unitId", contains(place.community().toString()));
  }

  @Test
  void nobodyIsFoundOutOfReach() {
    var village = world.unit(place.committee(), UnitType.COMMUNITY, "山后村");
    var known = person(administrator, place.community(), "韦国安");
    var local = world.staff(village, StaffRole.SYSTEM_ADMINISTRATOR);
    find(administrator, Map.of("q", "韦国安")).body("items.id", contains(known));
    find(local, Map.of("q", "韦国安")).body("items", empty());
    for (var path : new String[] {"", "/appointments"}) {
      local.request().get(PEOPLE + "/" + known + path).then().spec(Refusal.of(404, "not-found"));
    }
    local
        .request()
        .body(Map.of("name", "某某", "unitId", place.community()))
        .post(PEOPLE)
        .then()
        .spec(Refusal.of(404, "not-found"));
    find(administrator, Map.of("q", "某某")).body("items", empty());
  }

  @Test
  void whoeverSeesAPostSeesWhoHoldsItButNotTheirOthers() {
    var branch = world.unit(place.community(), UnitType.PARTY_BRANCH, "河湾党支部");
    var instructor = person(administrator, place.committee(), "罗明");
    var reader = world.staff(place.community(), StaffRole.AUDITOR);
    var path = PEOPLE + "/" + instructor;
    reader.request().get(path).then().spec(Refusal.of(404, "not-found"));
    appointed(administrator, place.committee(), "COMMITTEE_MEMBER", instructor, "2024-03-01");
    reader.request().get(path).then().spec(Refusal.of(404, "not-found"));
    appointed(administrator, branch, "INSTRUCTOR", instructor, "2025-03-01");
    reader.request().get(path).then().statusCode(200).body("name", equalTo("罗明"));
    reader
        .request()
        .get(path + "/appointments")
        .then()
        .statusCode(200)
        .body("items.kind", contains("INSTRUCTOR"));
    administrator
        .request()
        .get(path + "/appointments")
        .then()
        .body("items.kind", contains("INSTRUCTOR", "COMMITTEE_MEMBER"));
  }

  @Test
  void anInstructorComesFromTheCommittee() {
    var branch = world.unit(place.community(), UnitType.PARTY_BRANCH, "河湾党支部");
    var local = person(administrator, place.community(), "韦国安");
    var refused = Refusal.of(409, "not-from-committee");
    appoint(administrator, branch, "INSTRUCTOR", local, "2025-03-01", null).then().spec(refused);
    appointed(administrator, place.committee(), "COMMITTEE_MEMBER", local, "2025-03-02");
    appoint(administrator, branch, "INSTRUCTOR", local, "2025-03-01", null).then().spec(refused);
    var one = appointed(administrator, branch, "INSTRUCTOR", local, "2025-03-02");
    end(administrator, one, "2025-04-01").then().statusCode(200);
    var kept = person(administrator, place.committee(), "罗明");
    appointed(administrator, branch, "INSTRUCTOR", kept, "2025-04-01");
  }

  @Test
  void aNameIsKeptWithoutBlanksAroundIt() {
    administrator
        .request()
        .body(Map.of("name", " 龙秀英 ", "unitId", place.community()))
        .post(PEOPLE)
        .then()
        .statusCode(201)
        .body("name", equalTo("龙秀英"));
    find(administrator, Map.of()).body("items.name", hasItem("龙秀英"));
  }
}
