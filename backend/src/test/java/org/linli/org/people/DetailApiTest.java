package org.linli.org.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.person.MaskedField;
import org.linli.person.PersonDetails;
import org.linli.person.PersonService;
import org.linli.person.Sex;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.ViewSearch;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Who sees and changes what of somebody; numbers are masked until they are asked for. */
@QuarkusTest
class DetailApiTest {
  private static final String PEOPLE = "/api/v1/people/";
  private static final String PHONE = "10000001234";

  /** Of no place that exists. */
  private static final String WOMAN = "990001198802290127";

  private static final String CHILD = "990001201802280127";

  @Inject World world;
  @Inject PersonService people;
  @Inject ViewLogService looks;
  private World.Place place;
  private Staff registrar;

  @BeforeEach
  void place() {
    place = world.place();
    registrar = world.staff(place.community(), StaffRole.REGISTRAR);
  }

  private UUID person(String name, LocalDate born) {
    var details = new PersonDetails(name, Sex.FEMALE, born, PHONE, null);
    return people.create(details, place.community()).id();
  }

  private UUID woman() {
    return person("龙秀英", LocalDate.of(1988, 2, 29));
  }

  private static Response read(Staff by, UUID person) {
    return by.request().get(PEOPLE + person);
  }

  private static Response describe(Staff by, UUID person, Map<String, ?> changed) {
    var body = new HashMap<String, Object>();
    body.put("name", "龙秀英");
    body.put("sex", "FEMALE");
    body.put("birthDate", "1988-02-29");
    body.putAll(changed);
    var tag = read(by, person).header("ETag");
    return by.request().header("If-Match", tag).body(body).put(PEOPLE + person);
  }

  @Test
  void numbersAreMaskedAndStayWhereTheyAreLeftOut() {
    var person = woman();
    var number = valid(WOMAN);
    describe(registrar, person, Map.of("identityNumber", number)).then().statusCode(200);
    describe(registrar, person, Map.of("name", " 龙秀兰 "))
        .then()
        .statusCode(200)
        .body("name", equalTo("龙秀兰"))
        .body("phone", equalTo("100****1234"))
        .body("identityNumber", equalTo("9" + "*".repeat(16) + number.charAt(number.length() - 1)));
    assertThat(people.whole(person, MaskedField.IDENTITY_NUMBER)).isEqualTo(number);
    describe(registrar, person, Map.of("phone", "", "identityNumber", ""))
        .then()
        .statusCode(200)
        .body("phone", nullValue())
        .body("identityNumber", nullValue());
    var audit =
        world
            .staff(place.community(), StaffRole.AUDITOR)
            .request()
            .get("/api/v1/audit-entries?action=person-described&subjectId=" + person)
            .asString();
    assertThat(audit).contains("\"phone\":[\"***\",null]", "\"identityNumber\":[\"***\",null]");
    assertThat(audit).doesNotContain(PHONE, number);
  }

  /** The seventeen digits with the character that belongs behind them. */
  private static String valid(String eighteen) {
    var weights = new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    var sum = 0;
    for (var i = 0; i < weights.length; i++) {
      sum += weights[i] * (eighteen.charAt(i) - '0');
    }
    return eighteen.substring(0, 17) + "10X98765432".charAt(sum % 11);
  }

  @Test
  void aWrongNumberIsRefusedAndChangesNothing() {
    var person = woman();
    var number = valid(WOMAN);
    var other = number.substring(0, 17) + (number.endsWith("1") ? "2" : "1");
    describe(registrar, person, Map.of("identityNumber", other))
        .then()
        .spec(Refusal.ofField("identityNumber", "check-digit"));
    describe(registrar, person, Map.of("identityNumber", valid(CHILD)))
        .then()
        .spec(Refusal.ofField("identityNumber", "contradicts"));
    describe(registrar, person, Map.of("phone", "12"))
        .then()
        .spec(Refusal.ofField("phone", "malformed"));
    describe(registrar, person, Map.of("birthDate", "2999-01-01"))
        .then()
        .spec(Refusal.ofField("birthDate", "range"));
    read(registrar, person)
        .then()
        .body("phone", equalTo("100****1234"))
        .body("birthDate", equalTo("1988-02-29"))
        .body("identityNumber", nullValue());
  }

  @Test
  void oneUnitKeepsOneRecordWithANumber() {
    var number = Map.of("identityNumber", valid(WOMAN));
    describe(registrar, woman(), number).then().statusCode(200);
    var second = woman();
    describe(registrar, second, number).then().spec(Refusal.of(409, "identity-number-taken"));
    read(registrar, second).then().body("identityNumber", nullValue());
    // Another unit keeps its own, and learns nothing.
    var elsewhere = world.place();
    var details = new PersonDetails("龙秀英", null, null, null, valid(WOMAN));
    assertThat(people.create(details, elsewhere.community()).birthDate()).hasToString("1988-02-29");
  }

  @Test
  void whoSawAnOlderVersionChangesNothing() {
    var person = woman();
    var body = Map.of("name", "某某");
    registrar
        .request()
        .body(body)
        .put(PEOPLE + person)
        .then()
        .spec(Refusal.of(428, "version-required"));
    registrar
        .request()
        .header("If-Match", "\"7\"")
        .body(body)
        .put(PEOPLE + person)
        .then()
        .spec(Refusal.of(412, "stale-version"));
    read(registrar, person).then().body("name", equalTo("龙秀英"));
  }

  @Test
  void othersSeeTheNameAlone() {
    var person = woman();
    for (var role :
        new StaffRole[] {
          StaffRole.SYSTEM_ADMINISTRATOR,
          StaffRole.HALL_MANAGER,
          StaffRole.CLERK,
          StaffRole.AUDITOR,
          StaffRole.PARTY_OFFICER
        }) {
      read(world.staff(place.community(), role), person)
          .then()
          .statusCode(200)
          .body("name", equalTo("龙秀英"))
          .body("birthDate", nullValue())
          .body("sex", nullValue())
          .body("phone", nullValue());
    }
  }

  @Test
  void whoeverChoosesAmongPeopleSeesAYearOfAdultsAlone() {
    person("龙秀英", LocalDate.of(1988, 2, 29));
    person("龙秀英", LocalDate.now().minusYears(10));
    var years = "items.findAll { it.name == '龙秀英' }.birthYear";
    var administrator = world.staff(place.community(), StaffRole.SYSTEM_ADMINISTRATOR);
    var seen = administrator.request().get("/api/v1/people");
    seen.then()
        .body(years, containsInAnyOrder(1988, null))
        .body("items.birthDate", everyItem(nullValue()));
    registrar
        .request()
        .get("/api/v1/people")
        .then()
        .body(years, containsInAnyOrder(1988, LocalDate.now().getYear() - 10));
    // One person looked at is not chosen among many.
    read(administrator, woman()).then().body("birthYear", nullValue());
  }

  @Test
  void aMinorsDataIsOpenToRegistrarsAndCareWorkersOnly() {
    var child = person("龙小英", LocalDate.now().minusYears(18).plusDays(2));
    var reader = world.staff(place.community(), StaffRole.IDENTITY_READER);
    read(reader, woman()).then().body("phone", equalTo("100****1234"));
    read(reader, child)
        .then()
        .body("phone", nullValue())
        .body("birthDate", nullValue())
        .body("sex", nullValue());
    var carer = world.staff(place.community(), StaffRole.CARE_WORKER);
    read(carer, child).then().body("phone", equalTo("100****1234"));
    // With the role on another unit it is nobody's.
    var beside = world.unit(place.committee(), UnitType.COMMUNITY, "山后村");
    read(world.staff(beside, StaffRole.REGISTRAR), child).then().spec(Refusal.of(404, "not-found"));
  }

  @Test
  void registrarsFindPeopleOfTheirUnitOnly() {
    var person = woman();
    registrar
        .request()
        .queryParam("q", "龙秀英")
        .get("/api/v1/people")
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of(person.toString())))
        .body("items[0].phone", equalTo("100****1234"));
    var administrator = place.administrator();
    administrator
        .request()
        .queryParam("q", "龙秀英")
        .get("/api/v1/people")
        .then()
        .body("items[0].phone", nullValue());
  }

  private static Response reveal(Staff by, UUID person, String field) {
    return by.request()
        .body(Map.of("field", field, "purpose", "核对补贴名单"))
        .post(PEOPLE + person + "/reveal");
  }

  private void expectLooks(int number) {
    assertThat(looks.newest(List.of(place.community()), ViewSearch.EVERYTHING, 9)).hasSize(number);
  }

  @Test
  void aNumberIsShownWholeWithTheRightAndThatIsWrittenDown() {
    var person = woman();
    var number = valid(WOMAN);
    describe(registrar, person, Map.of("identityNumber", number)).then().statusCode(200);
    var reader = world.staff(place.community(), StaffRole.IDENTITY_READER);
    reveal(reader, person, "PHONE").then().statusCode(200).body("text", equalTo(PHONE));
    reveal(reader, person, "IDENTITY_NUMBER").then().statusCode(200).body("text", equalTo(number));
    expectLooks(2);
  }

  @Test
  void withoutTheRightOrAPurposeNothingIsShownNorWrittenDown() {
    var person = woman();
    var reader = world.staff(place.community(), StaffRole.IDENTITY_READER);
    reveal(registrar, person, "PHONE").then().spec(Refusal.of(403, "not-allowed"));
    reader
        .request()
        .body(Map.of("field", "PHONE", "purpose", " "))
        .post(PEOPLE + person + "/reveal")
        .then()
        .spec(Refusal.ofField("purpose", "required"));
    var beside = world.unit(place.committee(), UnitType.COMMUNITY, "山后村");
    reveal(world.staff(beside, StaffRole.IDENTITY_READER), person, "PHONE")
        .then()
        .spec(Refusal.of(404, "not-found"));
    var child = person("龙小英", LocalDate.now().minusYears(17));
    reveal(reader, child, "PHONE").then().spec(Refusal.of(403, "minor-protected"));
    expectLooks(0);
  }
}
