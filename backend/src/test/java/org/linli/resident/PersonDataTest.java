package org.linli.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.resident.ResidentWorld.BASE;
import static org.linli.resident.ResidentWorld.household;
import static org.linli.resident.ResidentWorld.moveOut;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.person.PersonDetails;
import org.linli.person.PersonService;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** What somebody may ask of their own data: all of it, and that it be erased. */
@QuarkusTest
class PersonDataTest {
  @Inject World world;
  @Inject PersonService people;
  @Inject EntityManager database;
  private World.Place place;
  private Staff registrar;
  private Staff reader;
  private Staff carer;
  private UUID group;
  private JsonPath home;
  private String person;
  private String resident;

  @BeforeEach
  void somebody() {
    place = world.place();
    group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "group");
    registrar = world.staff(place.community(), StaffRole.REGISTRAR);
    reader = world.staff(place.community(), StaffRole.IDENTITY_READER);
    carer = world.staff(place.community(), StaffRole.CARE_WORKER);
    home = household(registrar, group, "河湾路1号", "龙秀英", "龙小芹");
    person = home.getString("residents[1].personId");
    resident = home.getString("residents[1].id");
    carer
        .request()
        .body(Map.of("text", "独居，需要常去看看"))
        .post(BASE + "/residents/" + resident + "/care-notes")
        .then()
        .statusCode(201);
  }

  private Response export(Staff by) {
    return by.request()
        .body(Map.of("purpose", "本人申请"))
        .post(BASE + "/people/" + person + "/export");
  }

  private Response erase(String whom) {
    return registrar
        .request()
        .body(Map.of("reason", "本人书面申请"))
        .post(BASE + "/people/" + whom + "/erase");
  }

  private List<String> names() {
    return database
        .createQuery("select name from Person where unitId = ?1", String.class)
        .setParameter(1, group)
        .getResultList();
  }

  private long rows(String query, Object parameter) {
    return database.createQuery(query, Long.class).setParameter(1, parameter).getSingleResult();
  }

  @Test
  void everythingIsInOneHandAndThatItWasTakenIsWrittenDown() {
    export(reader)
        .then()
        .statusCode(200)
        .body("sections.table", contains("person", "resident", "careNote"))
        .body("sections[0].rows[0].name", equalTo("龙小芹"))
        .body("sections[0].rows[0].phone", equalTo("10000001234"))
        .body("sections[1].rows[0].address", equalTo("河湾路1号"))
        .body("at", endsWith("+08:00"))
        .body("sections[0].rows[0].createdAt", endsWith("+08:00"))
        .body("sections[2].rows[0].writtenAt", endsWith("+08:00"))
        .body("sections[2].rows[0].text", nullValue());
    var auditor = world.staff(place.community(), StaffRole.AUDITOR);
    auditor
        .request()
        .queryParam("what", "EXPORT")
        .get(BASE + "/view-entries")
        .then()
        .statusCode(200)
        .body("items.personId", contains(person))
        .body("items.purpose", contains("本人申请"));
    export(registrar).then().spec(Refusal.of(403, "not-allowed"));
  }

  @Test
  void whoLivesHereHeldAPostOrHasAnAccountStays() {
    erase(person).then().spec(Refusal.of(409, "lives-here"));
    var officer = people.create(PersonDetails.named("韦国安"), group).id().toString();
    place
        .administrator()
        .request()
        .body(Map.of("kind", "GROUP_LEADER", "personId", officer, "heldFrom", "2020-01-01"))
        .post(BASE + "/units/" + group + "/appointments")
        .then()
        .statusCode(201);
    erase(officer).then().spec(Refusal.of(409, "held-an-office"));
    var name = carer.request().get(BASE + "/me").<String>path("name");
    var staff =
        registrar.request().queryParam("q", name).get(BASE + "/people").<String>path("items[0].id");
    erase(staff).then().spec(Refusal.of(409, "has-an-account"));
    for (var one : new String[] {person, officer, staff}) {
      registrar.request().get(BASE + "/people/" + one).then().statusCode(200);
    }
  }

  private UUID erased() {
    return UUID.fromString(person);
  }

  @Test
  void erasedNothingTellsWhoItWas() {
    moveOut(registrar, resident, "2024-03-01").then().statusCode(200);
    // A record that was merged into it goes along.
    var second = people.create(PersonDetails.named("龙小芹"), group).id();
    registrar
        .request()
        .body(Map.of("keptId", person, "goneId", second, "reason", "登记了两次"))
        .post(BASE + "/merges")
        .then()
        .statusCode(201);
    erase(second.toString()).then().spec(Refusal.of(404, "not-found"));
    erase(person).then().statusCode(200).body("personId", equalTo(person));
    registrar.request().get(BASE + "/people/" + person).then().spec(Refusal.of(404, "not-found"));
    erase(person).then().spec(Refusal.of(404, "not-found"));
    assertThat(names()).doesNotContain("龙小芹");
    assertThat(rows("select count(*) from Merge where keptId = ?1 and reason = '＊'", erased()))
        .isOne();
    // Nobody becomes one with whoever is nobody any more.
    var living = home.getString("residents[0].personId");
    for (var pair : List.of(List.of(person, living), List.of(living, person))) {
      registrar
          .request()
          .body(Map.of("keptId", pair.get(0), "goneId", pair.get(1), "reason", "登记了两次"))
          .post(BASE + "/merges")
          .then()
          .spec(Refusal.of(404, "not-found"));
    }
    var id = UUID.fromString(resident);
    assertThat(rows("select count(*) from CareNote where residentId = ?1", id)).isZero();
    assertThat(
            rows(
                "select count(*) from ResidentWord where residentId = ?1 and word like 'xiao%'",
                id))
        .isZero();
    registrar
        .request()
        .queryParam("q", "小芹")
        .queryParam("movedOut", true)
        .get(BASE + "/residents")
        .then()
        .body("items", empty());
    // That somebody lived there remains.
    registrar
        .request()
        .get(BASE + "/residents/" + resident)
        .then()
        .statusCode(200)
        .body("movedOut", equalTo("2024-03-01"))
        .body("name", equalTo("＊"))
        .body("phone", nullValue());
  }
}
