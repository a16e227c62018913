package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.org.UnitType;
import org.linli.person.PersonService;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** How the audit log calls what it keeps as ids: each kind, and for whom it stays an id. */
@QuarkusTest
class AuditNamesTest {
  private static final String BASE = "/api/v1";

  @Inject World world;
  @Inject PersonService people;
  private World.Place place;
  private Staff auditor;

  @BeforeEach
  void place() {
    place = world.place();
    auditor = world.staff(place.community(), StaffRole.AUDITOR);
  }

  @Test
  void unitsAreCalledByName() {
    var group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "第一居民组");
    assertThat(name(entry(auditor, group, "unit-created"), group)).isEqualTo("第一居民组");
  }

  @Test
  void accountsAndTheirRolesAreCalledByWhoeverHasThem() {
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    assertThat(name(entry(auditor, clerk.accountId(), "account-created"), clerk.accountId()))
        .isEqualTo("Person " + clerk.username());
    var grant =
        read(auditor, Map.of("action", "role-granted", "subjectType", "RoleGrant"))
            .getMap("items[0]");
    var names = (Map<?, ?>) grant.get("names");
    assertThat(((Map<?, ?>) names.get(grant.get("subjectId"))).get("name"))
        .isEqualTo("Person " + clerk.username());
  }

  @Test
  void peopleAndTheirAppointmentsAreCalledByTheirNamesOfNow() {
    var branch = world.unit(place.community(), UnitType.PARTY_BRANCH, "河湾党支部");
    var person = UUID.fromString(made(place.administrator(), "/people", person("韦国安")));
    var held =
        UUID.fromString(
            made(
                place.administrator(),
                "/units/" + branch + "/appointments",
                Map.of("kind", "SECRETARY", "personId", person, "heldFrom", "2024-03-01")));
    rename(person, "韦国平");
    assertThat(name(entry(auditor, person, "person-created"), person)).isEqualTo("韦国平");
    var appointed = entry(auditor, held, "person-appointed");
    assertThat(name(appointed, held)).isEqualTo("韦国平");
    assertThat(name(appointed, person)).isEqualTo("韦国平");
    // At the branch they have a post, so its auditor may know them.
    var below = world.staff(branch, StaffRole.AUDITOR);
    assertThat(name(entry(below, held, "person-appointed"), person)).isEqualTo("韦国平");
  }

  @Test
  void residentsAreCalledByNameUntilTheyAreErased() {
    var group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "第一居民组");
    var registrar = world.staff(place.community(), StaffRole.REGISTRAR);
    var household =
        registrar
            .request()
            .body(Map.of("unitId", group, "address", "1栋101", "residents", List.of(newcomer("石文"))))
            .post(BASE + "/households")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    var resident = household.getUUID("residents[0].id");
    var person = household.getUUID("residents[0].personId");
    registrar
        .request()
        .body(Map.of("on", "2026-11-01", "reason", "随子女居住"))
        .post(BASE + "/residents/" + resident + "/move-out")
        .then()
        .statusCode(200);
    assertThat(name(entry(auditor, resident, "resident-moved-out"), resident)).isEqualTo("石文");
    registrar
        .request()
        .body(Map.of("reason", "本人要求"))
        .post(BASE + "/people/" + person + "/erase")
        .then()
        .statusCode(200);
    var erased = entry(auditor, person, "person-erased");
    assertThat(erased.getBoolean("names.'" + person + "'.erased")).isTrue();
    assertThat(erased.getString("names")).doesNotContain("石文");
    assertThat(table(auditor, person)).contains("(erased)").doesNotContain("石文");
  }

  @Test
  void anIdThatNobodyHereKnowsStaysAnId() {
    var village = world.unit(place.committee(), UnitType.COMMUNITY, "山后村");
    var person = world.person(village, "外村人", null);
    people.hand(person, place.community());
    people.hand(person, village);
    var entries = read(auditor, Map.of("subjectId", person));
    assertThat(entries.getList("items")).isNotEmpty();
    // Kept in the village again: its name, and the village's, are not this auditor's.
    assertThat(entries.getList("items.names.collectMany { it.keySet() }"))
        .doesNotContain(person.toString(), village.toString());
    assertThat(read(world.staff(village, StaffRole.AUDITOR), Map.of("subjectId", person)))
        .returns("外村人", log -> log.getString("items[0].names.'" + person + "'.name"));
  }

  @Test
  void theTableNamesThemBesideTheirIds() {
    var group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "第一居民组");
    assertThat(table(auditor, group)).contains("第一居民组," + group);
  }

  private static Map<String, ?> newcomer(String name) {
    return Map.of(
        "person",
        Map.of("name", name),
        "relation",
        "HEAD",
        "movedIn",
        "2020-05-01",
        "away",
        false,
        "floating",
        false);
  }

  private Map<String, Object> person(String name) {
    return new HashMap<>(Map.of("name", name, "unitId", place.community()));
  }

  private void rename(UUID person, String name) {
    place
        .administrator()
        .request()
        .body(Map.of("name", name))
        .post(BASE + "/people/" + person + "/rename")
        .then()
        .statusCode(200);
  }

  private static String made(Staff by, String path, Map<String, ?> body) {
    return by.request().body(body).post(BASE + path).then().statusCode(201).extract().path("id");
  }

  /** What the log says of something under this action. */
  private static JsonPath entry(Staff by, UUID subject, String action) {
    return read(by, Map.of("subjectId", subject, "action", action)).setRootPath("items[0]");
  }

  private static String name(JsonPath entry, UUID id) {
    return entry.getString("names.'" + id + "'.name");
  }

  private static JsonPath read(Staff by, Map<String, ?> filters) {
    return by.request()
        .queryParams(filters)
        .get(BASE + "/audit-entries")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String table(Staff by, UUID subject) {
    return by.request()
        .queryParam("subjectId", subject)
        .get(BASE + "/audit-entries.csv")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
