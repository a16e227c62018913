package org.linli.resident;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.resident.ResidentWorld.BASE;
import static org.linli.resident.ResidentWorld.act;
import static org.linli.resident.ResidentWorld.household;
import static org.linli.resident.ResidentWorld.householdSince;
import static org.linli.resident.ResidentWorld.known;
import static org.linli.resident.ResidentWorld.moveIn;
import static org.linli.resident.ResidentWorld.newcomer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Two records of one resident made one. */
@QuarkusTest
class ResidentMergeTest {
  @Inject World world;
  @Inject EntityManager database;
  private Staff registrar;
  private UUID community;
  private UUID group;

  @BeforeEach
  void place() {
    var place = world.place();
    community = place.community();
    group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "group");
    registrar = world.staff(place.community(), StaffRole.REGISTRAR);
  }

  private Response merge(String kept, String gone) {
    return registrar
        .request()
        .body(Map.of("keptId", kept, "goneId", gone, "reason", "登记了两次"))
        .post(BASE + "/merges");
  }

  private ValidatableResponse residences(String person) {
    return registrar.request().get(BASE + "/people/" + person + "/residences").then();
  }

  private ValidatableResponse found(String text) {
    return registrar
        .request()
        .queryParam("q", text)
        .get(BASE + "/residents")
        .then()
        .statusCode(200);
  }

  @Test
  void whereOneLivesIsDecidedBeforeAndThenGoesAlong() {
    var first = household(registrar, group, "河湾路1号", "龙秀英");
    var second = household(registrar, group, "河湾路2号", "龙秀瑛");
    var kept = first.getString("residents[0].personId");
    var gone = second.getString("residents[0].personId");
    var here = first.getString("residents[0].id");
    var there = second.getString("residents[0].id");
    merge(kept, gone).then().spec(Refusal.of(409, "both-live-somewhere"));
    residences(gone).body("items.id", contains(there));
    act(registrar, there, "move-out", Map.of("on", "2020-05-01", "reason", "重复登记"))
        .then()
        .statusCode(200);
    var merge = merge(kept, gone).then().statusCode(201).extract().<String>path("id");
    residences(kept).body("items.id", containsInAnyOrder(here, there));
    found("龙秀瑛").body("items", empty());
    undo(merge);
    residences(kept).body("items.id", contains(here));
    residences(gone).body("items.id", contains(there));
  }

  @Test
  void theRecordIsKeptWhereTheyLiveUntilItIsUndone() {
    var other = world.unit(community, UnitType.RESIDENT_GROUP, "other");
    var kept = household(registrar, group, "河湾路5号", "龙秀英");
    var gone = household(registrar, other, "井边巷5号", "龙秀瑛");
    var person = kept.getString("residents[0].personId");
    act(
            registrar,
            kept.getString("residents[0].id"),
            "move-out",
            Map.of("on", "2020-05-01", "reason", "重复登记"))
        .then()
        .statusCode(200);
    var merge =
        merge(person, gone.getString("residents[0].personId"))
            .then()
            .statusCode(201)
            .body("filled", hasItem("unitId"))
            .extract()
            .<String>path("id");
    keeper(person, other);
    undo(merge);
    keeper(person, group);
  }

  private void keeper(String person, UUID unit) {
    registrar
        .request()
        .get(BASE + "/people/" + person)
        .then()
        .statusCode(200)
        .body("unitId", equalTo(unit.toString()));
  }

  @Test
  void whoGoesAlongIsFoundByTheNameOfTheOneThatStays() {
    var home = household(registrar, group, "河湾路3号", "韦小明");
    var gone = home.getString("residents[0].personId");
    var other = household(registrar, group, "河湾路4号", "韦晓明");
    var kept = other.getString("residents[0].personId");
    act(
            registrar,
            other.getString("residents[0].id"),
            "move-out",
            Map.of("on", "2020-05-01", "reason", "重复登记"))
        .then()
        .statusCode(200);
    merge(kept, gone).then().statusCode(201);
    found("韦晓明").body("items.personId", contains(kept));
    found("韦小明").body("items", empty());
  }

  private void moveOut(String resident, String on) {
    act(registrar, resident, "move-out", Map.of("on", on, "reason", "搬走")).then().statusCode(200);
  }

  @Test
  void whoWasEnteredTwiceInOneHouseholdLivesThereOnce() {
    var home = household(registrar, group, "河湾路11号", "韦大山", "龙秀英");
    moveIn(registrar, home.getString("id"), newcomer("龙秀瑛", "OTHER", "1988-02-29"))
        .then()
        .statusCode(200);
    var all = registrar.request().get(BASE + "/households/" + home.getString("id")).jsonPath();
    var head = all.getString("residents.find { it.name == '韦大山' }.personId");
    var kept = all.getString("residents.find { it.name == '龙秀英' }.personId");
    var gone = all.getString("residents.find { it.name == '龙秀瑛' }.personId");
    // A household keeps its head, and nobody is taken out of another one.
    merge(kept, head).then().spec(Refusal.of(409, "both-live-somewhere"));
    var next = household(registrar, group, "河湾路15号", "莫小兰");
    moveIn(registrar, next.getString("id"), newcomer("龙秀莹", "OTHER", "1988-02-29"))
        .then()
        .statusCode(200);
    var there = registrar.request().get(BASE + "/households/" + next.getString("id")).jsonPath();
    var elsewhere = there.getString("residents.find { it.name == '龙秀莹' }.personId");
    merge(kept, elsewhere).then().spec(Refusal.of(409, "both-live-somewhere"));
    var merge = merge(kept, gone).then().statusCode(201).extract().<String>path("id");
    living(home).body("residents.findAll { it.movedOut == null }.personId", hasSize(2));
    found("龙秀英").body("items.personId", hasItem(kept)).body("items", hasSize(1));
    undo(merge);
    living(home).body("residents.findAll { it.movedOut == null }.personId", hasItem(gone));
    found("龙秀瑛").body("items.personId", contains(gone));
    var row = all.getString("residents.find { it.name == '龙秀瑛' }.id");
    var told = "items.findAll { it.subjectId == '" + row + "' }";
    world
        .staff(community, StaffRole.AUDITOR)
        .request()
        .get(BASE + "/audit-entries?limit=20")
        .then()
        .body(
            told + ".action",
            contains("resident-brought-back", "resident-moved-out", "resident-moved-in"))
        .body(told + "[0].changes.movedOut[1]", nullValue())
        .body(told + "[1].changes.movedOut[0]", nullValue());
  }

  /** What the row that goes tells of the time before stays. */
  @Test
  void whoWasEnteredTwiceLivedThereSinceTheEarlierDay() {
    var all = mergedOfOneHome("河湾路18号", "2018-01-01");
    var kept = all.getString("residents.find { it.name == '龙秀英' }.personId");
    residences(kept)
        .body("items.movedIn", contains("2020-05-01", "2018-01-01"))
        .body("items.movedOut", contains(null, "2020-05-01"));
  }

  /** The row that was of no day at all stands in nobody's way. */
  @Test
  void whoWasEnteredTwiceMovesOnFromTheDayOnWhichTheyLeft() {
    var all = mergedOfOneHome("河湾路13号", "2024-03-01");
    var kept = all.getString("residents.find { it.name == '龙秀英' }.personId");
    moveOut(all.getString("residents.find { it.name == '龙秀英' }.id"), "2023-01-01");
    var next = household(registrar, group, "河湾路14号", "莫小兰");
    var wish = known(kept, "OTHER");
    wish.put("movedIn", "2022-12-31");
    moveIn(registrar, next.getString("id"), wish)
        .then()
        .spec(Refusal.ofField("movedIn", "too-early"));
    wish.put("movedIn", "2023-01-01");
    moveIn(registrar, next.getString("id"), wish).then().statusCode(200);
  }

  @Test
  void undoingDoesNotBringAnybodyBackToAHouseholdThatWasLeft() {
    var home = household(registrar, group, "河湾路12号", "龙秀英");
    moveIn(registrar, home.getString("id"), newcomer("龙秀瑛", "OTHER", "1988-02-29"))
        .then()
        .statusCode(200);
    var all = registrar.request().get(BASE + "/households/" + home.getString("id")).jsonPath();
    var gone = all.getString("residents.find { it.name == '龙秀瑛' }.personId");
    var merge =
        merge(home.getString("residents[0].personId"), gone)
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    moveOut(home.getString("residents[0].id"), "2026-05-01");
    undo(merge);
    residences(gone).body("items.movedOut", hasSize(1)).body("items[0].movedOut", notNullValue());
  }

  /** What was written before it was looked at is given back as it was. */
  @Test
  void undoingDoesNotLookAtWhatWasSoBefore() {
    var kept = household(registrar, group, "河湾路16号", "龙小英").getString("residents[0].personId");
    moveOut(residences(kept).extract().path("items[0].id"), "2024-03-01");
    var later = householdSince("2024-03-01", registrar, group, "河湾路17号", "龙晓英");
    var gone = later.getString("residents[0].personId");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (var row : Map.of("Person", "id", "Resident", "personId").entrySet()) {
                database
                    .createQuery(
                        "update %s set birthDate = :day where %s = :person"
                            .formatted(row.getKey(), row.getValue()))
                    .setParameter("day", LocalDate.of(2025, 1, 1))
                    .setParameter("person", UUID.fromString(gone))
                    .executeUpdate();
              }
            });
    var merge = merge(kept, gone).then().statusCode(201).extract().<String>path("id");
    undo(merge);
    residences(gone).body("items.birthDate", contains("2025-01-01"));
  }

  /** A household as it was before the one entered again on that day was merged into the first. */
  private JsonPath mergedOfOneHome(String address, String again) {
    var home = household(registrar, group, address, "韦大山", "龙秀英");
    var twice = newcomer("龙秀瑛", "OTHER", "1988-02-29");
    twice.put("movedIn", again);
    moveIn(registrar, home.getString("id"), twice).then().statusCode(200);
    var all = registrar.request().get(BASE + "/households/" + home.getString("id")).jsonPath();
    var kept = all.getString("residents.find { it.name == '龙秀英' }.personId");
    merge(kept, all.getString("residents.find { it.name == '龙秀瑛' }.personId"))
        .then()
        .statusCode(201);
    return all;
  }

  private void undo(String merge) {
    registrar
        .request()
        .body(Map.of("reason", "是两姐妹"))
        .post(BASE + "/merges/" + merge + "/undo")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse living(JsonPath home) {
    return registrar
        .request()
        .get(BASE + "/households/" + home.getString("id"))
        .then()
        .statusCode(200);
  }

  /** On the day on which somebody leaves the one they may be in the other. */
  @Test
  void nobodyLivedInTwoHomesOnOneDay() {
    var first = household(registrar, group, "河湾路6号", "龙秀英");
    var second = household(registrar, group, "河湾路7号", "龙秀瑛");
    var kept = first.getString("residents[0].personId");
    var gone = second.getString("residents[0].personId");
    moveOut(first.getString("residents[0].id"), "2024-03-01");
    merge(kept, gone)
        .then()
        .spec(Refusal.of(409, "homes-overlap"))
        .body("detail", containsString("1 May 2020"))
        .body("detail", containsString("1 March 2024"));
    merge(gone, kept).then().spec(Refusal.of(409, "homes-overlap"));
    moveOut(second.getString("residents[0].id"), "2022-01-01");
    merge(kept, gone)
        .then()
        .spec(Refusal.of(409, "homes-overlap"))
        .body("detail", containsString("1 January 2022"));
    residences(gone).body("items.id", contains(second.getString("residents[0].id")));
    // Later than both is no overlap, from the very day on.
    var third = householdSince("2024-03-01", registrar, group, "河湾路8号", "龙绣英");
    merge(kept, third.getString("residents[0].personId")).then().statusCode(201);
  }

  private Response born(String person, String day) {
    var tag = registrar.request().get(BASE + "/people/" + person).header("ETag");
    return registrar
        .request()
        .header("If-Match", tag)
        .body(Map.of("name", "龙小英", "birthDate", day))
        .put(BASE + "/people/" + person);
  }

  @Test
  void nobodyIsBornAfterTheyMovedIn() {
    var home = household(registrar, group, "河湾路9号", "龙小英");
    var person = home.getString("residents[0].personId");
    born(person, "2020-05-02")
        .then()
        .spec(Refusal.of(409, "born-after-moving-in"))
        .body("detail", containsString("1 May 2020"));
    born(person, "2020-05-01").then().statusCode(200);
    moveOut(home.getString("residents[0].id"), "2024-03-01");
    born(person, "2021-01-01").then().spec(Refusal.of(409, "born-after-moving-in"));
    // Nor by what another record of them says.
    var later = householdSince("2024-03-01", registrar, group, "河湾路10号", "龙晓英");
    var other = later.getString("residents[0].personId");
    born(other, "2023-01-01").then().statusCode(200);
    merge(other, person).then().spec(Refusal.of(409, "born-after-moving-in"));
    var merge = merge(person, other).then().statusCode(201).extract().<String>path("id");
    undo(merge);
    residences(other).body("items.birthDate", contains("2023-01-01"));
  }
}
