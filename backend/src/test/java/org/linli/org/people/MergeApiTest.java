package org.linli.org.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.person.MaskedField;
import org.linli.person.PersonDetails;
import org.linli.person.PersonService;
import org.linli.person.Sex;
import org.linli.testing.Crowd;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Two records of one person: found, made one with all that hangs on them, and two again. */
@QuarkusTest
class MergeApiTest {
  private static final String API = "/api/v1";
  private static final String NAME = "韦国安";
  private static final LocalDate BORN = LocalDate.of(1968, 3, 2);
  private static final String NEXT_DAYS = "990001196803030012";
  private static final String NUMBER = "990001196803020017";

  @Inject World world;
  @Inject PersonService people;
  private World.Place place;
  private Staff registrar;
  private UUID group;

  @BeforeEach
  void place() {
    place = world.place();
    group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "group");
    registrar = world.staff(place.community(), StaffRole.REGISTRAR);
  }

  private UUID person(UUID unit, PersonDetails details) {
    return people.create(details, unit).id();
  }

  private UUID bare() {
    return person(group, PersonDetails.named(NAME));
  }

  private UUID whole() {
    return person(
        place.community(), new PersonDetails(NAME, Sex.MALE, BORN, "10000001234", NUMBER));
  }

  private static Response merge(Staff by, UUID kept, UUID gone) {
    return by.request()
        .body(Map.of("keptId", kept, "goneId", gone, "reason", "登记了两次"))
        .post(API + "/merges");
  }

  private String merged(UUID kept, UUID gone) {
    return merge(registrar, kept, gone).then().statusCode(201).extract().path("id");
  }

  private static Response undo(Staff by, String merge) {
    return by.request().body(Map.of("reason", "是父子两个人")).post(API + "/merges/" + merge + "/undo");
  }

  private ValidatableResponse read(UUID person) {
    return registrar.request().get(API + "/people/" + person).then();
  }

  private ValidatableResponse alike(Staff by, String reason) {
    return by.request()
        .queryParam("reason", reason)
        .get(API + "/duplicates")
        .then()
        .statusCode(200);
  }

  private String appointed(UUID unit, UUID person, String from) {
    return place
        .administrator()
        .request()
        .body(Map.of("kind", "COMMITTEE_MEMBER", "personId", person, "heldFrom", from))
        .post(API + "/units/" + unit + "/appointments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse posts(UUID person) {
    return registrar.request().get(API + "/people/" + person + "/appointments").then();
  }

  @Test
  void whatLooksAlikeIsFoundByEachReasonAndWithinReachOnly() {
    var first = person(group, new PersonDetails(NAME, null, BORN, "10000001234", null));
    var second = whole();
    var third = person(group, new PersonDetails(NAME, null, BORN.plusDays(1), null, NEXT_DAYS));
    alike(registrar, "NAME_AND_BIRTH_DATE")
        .body("items.size()", equalTo(1))
        .body("items[0].people.id", contains(first.toString(), second.toString()));
    alike(registrar, "NAME_AND_PHONE")
        .body("items.people.id.flatten()", contains(first.toString(), second.toString()));
    alike(registrar, "IDENTITY_NUMBER").body("items", empty());
    var same = person(group, new PersonDetails("某某", null, null, null, NUMBER));
    alike(registrar, "IDENTITY_NUMBER")
        .body("items.people.id.flatten()", contains(second.toString(), same.toString()))
        .body("items.people.id.flatten()", not(hasItem(third.toString())));
    // Whoever keeps the group alone does not learn of the other record.
    var below = world.staff(place.community(), StaffRole.REGISTRAR, group);
    for (var reason : List.of("IDENTITY_NUMBER", "NAME_AND_BIRTH_DATE", "NAME_AND_PHONE")) {
      alike(below, reason).body("items", empty());
    }
  }

  @Test
  void aListOfManyGroupsPages() {
    for (var i = 0; i < 5; i++) {
      var name = NAME + i;
      IntStream.range(0, 2)
          .forEach(n -> person(group, new PersonDetails(name, null, BORN, "1000000120" + n, null)));
    }
    var names = new ArrayList<String>();
    String cursor = null;
    do {
      var request = registrar.request().queryParam("reason", "NAME_AND_BIRTH_DATE");
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      var page = request.queryParam("limit", 2).get(API + "/duplicates").then().statusCode(200);
      names.addAll(page.extract().path("items.collect { it.people[0].name }"));
      cursor = page.extract().path("nextCursor");
    } while (cursor != null);
    assertThat(names).containsExactly(NAME + 0, NAME + 1, NAME + 2, NAME + 3, NAME + 4);
  }

  @Test
  void thePlaceInTheListTellsNoNumber() {
    for (var i = 0; i < 2; i++) {
      var name = NAME + i;
      IntStream.range(0, 2)
          .forEach(n -> person(group, new PersonDetails(name, null, null, "10000001234", null)));
    }
    var request = registrar.request().queryParam("reason", "NAME_AND_PHONE").queryParam("limit", 1);
    var page = request.get(API + "/duplicates").then().statusCode(200).extract();
    String cursor = page.path("nextCursor");
    assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
        .isEqualTo(page.path("items[0].people[0].id"));
    // Also where the group that stands there is one person by now.
    String kept = page.path("items[0].people[1].id");
    merged(UUID.fromString(kept), UUID.fromString(page.path("items[0].people[0].id")));
    registrar
        .request()
        .queryParam("reason", "NAME_AND_PHONE")
        .queryParam("cursor", cursor)
        .get(API + "/duplicates")
        .then()
        .statusCode(200)
        .body("items.people.name.flatten()", contains(NAME + 1, NAME + 1));
    var elsewhere = world.staff(world.place().community(), StaffRole.REGISTRAR);
    elsewhere
        .request()
        .queryParam("reason", "NAME_AND_PHONE")
        .queryParam("cursor", cursor)
        .get(API + "/duplicates")
        .then()
        .spec(Refusal.of(400, "invalid-input"));
  }

  @Test
  void thePlaceAmongThoseWithOneNumberIsSomebodyAndNotTheNumber() {
    for (var number : List.of(NUMBER, "450102199001011231")) {
      for (var unit : List.of(place.community(), group)) {
        person(unit, new PersonDetails(NAME, null, null, null, number));
      }
    }
    var seen = new ArrayList<String>();
    String cursor = null;
    do {
      var request = registrar.request().queryParam("reason", "IDENTITY_NUMBER");
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      var page = request.queryParam("limit", 1).get(API + "/duplicates").then().statusCode(200);
      List<String> ids = page.extract().path("items[0].people.id");
      seen.addAll(ids);
      cursor = page.extract().path("nextCursor");
      if (cursor != null) {
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
            .isEqualTo(ids.get(0));
      }
    } while (cursor != null);
    assertThat(seen).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void ofTwoWithOneNumberTheRecordCanBeKeptWhereTheOtherWas() {
    var kept = whole();
    var gone = person(group, new PersonDetails("韦国庵", null, null, null, NUMBER));
    var merge = merged(kept, gone);
    people.hand(kept, group);
    assertThat(people.whole(kept, MaskedField.IDENTITY_NUMBER)).isEqualTo(NUMBER);
    // Two with one number in one place there cannot be.
    undo(registrar, merge).then().spec(Refusal.of(409, "identity-number-taken"));
    people.hand(kept, place.community());
    undo(registrar, merge).then().statusCode(200);
    assertThat(people.whole(gone, MaskedField.IDENTITY_NUMBER)).isEqualTo(NUMBER);
    assertThat(people.whole(kept, MaskedField.IDENTITY_NUMBER)).isEqualTo(NUMBER);
  }

  @Test
  void theOneThatStaysTakesOverWhatItLacksAndTheOtherIsFoundNoMore() {
    var kept = bare();
    var gone = whole();
    merge(registrar, kept, gone)
        .then()
        .statusCode(201)
        .body("filled", containsInAnyOrder("sex", "birthDate", "phone", "identityNumber"))
        .body("undoneAt", nullValue());
    read(kept)
        .body("sex", equalTo("MALE"))
        .body("birthDate", equalTo(BORN.toString()))
        .body("phone", equalTo("100****1234"));
    assertThat(people.whole(kept, MaskedField.IDENTITY_NUMBER)).isEqualTo(NUMBER);
    read(gone).spec(Refusal.of(404, "not-found"));
    registrar
        .request()
        .queryParam("q", NAME)
        .get(API + "/people")
        .then()
        .body("items.id", contains(kept.toString()));
    alike(registrar, "NAME_AND_BIRTH_DATE").body("items", empty());
  }

  @Test
  void undoneEverythingIsAsItWas() {
    var kept = bare();
    var gone = whole();
    var own = appointed(place.community(), kept, "2020-01-01");
    var moved =
        appointed(world.unit(place.committee(), UnitType.COMMUNITY, "second"), gone, "2021-01-01");
    var merge = merged(kept, gone);
    posts(kept).body("items.id", hasItem(own));
    undo(registrar, merge)
        .then()
        .statusCode(200)
        .body("undoneAt", notNullValue())
        .body("undoReason", equalTo("是父子两个人"));
    read(kept)
        .body("sex", nullValue())
        .body("birthDate", nullValue())
        .body("phone", nullValue())
        .body("identityNumber", nullValue());
    read(gone).body("sex", equalTo("MALE")).body("phone", equalTo("100****1234"));
    assertThat(people.whole(gone, MaskedField.IDENTITY_NUMBER)).isEqualTo(NUMBER);
    place
        .administrator()
        .request()
        .get(API + "/people/" + gone + "/appointments")
        .then()
        .body("items.id", contains(moved));
    undo(registrar, merge).then().spec(Refusal.of(409, "merge-undone"));
    registrar
        .request()
        .get(API + "/merges")
        .then()
        .body("items.id", contains(merge))
        .body("items[0].undoneAt", notNullValue());
    // And once more.
    merged(kept, gone);
  }

  @Test
  void whatWasChangedSinceStays() {
    var kept = bare();
    var merge = merged(kept, whole());
    var tag = registrar.request().get(API + "/people/" + kept).header("ETag");
    registrar
        .request()
        .header("If-Match", tag)
        .body(
            Map.of(
                "name", NAME, "sex", "MALE", "birthDate", BORN.toString(), "phone", "10000009999"))
        .put(API + "/people/" + kept)
        .then()
        .statusCode(200);
    undo(registrar, merge).then().statusCode(200);
    read(kept).body("phone", equalTo("100****9999"));
  }

  /** What was only known from the other is told by a number of its own since. */
  @Test
  void whatTheirOwnNumberSaysStays() {
    var kept = bare();
    var other = person(group, new PersonDetails(NAME, Sex.MALE, BORN, null, null));
    var merge = merged(kept, other);
    var tag = registrar.request().get(API + "/people/" + kept).header("ETag");
    registrar
        .request()
        .header("If-Match", tag)
        .body(Map.of("name", NAME, "identityNumber", NUMBER))
        .put(API + "/people/" + kept)
        .then()
        .statusCode(200);
    undo(registrar, merge).then().statusCode(200);
    read(kept).body("sex", equalTo("MALE")).body("birthDate", equalTo(BORN.toString()));
    assertThat(people.whole(kept, MaskedField.IDENTITY_NUMBER)).isEqualTo(NUMBER);
  }

  @Test
  void postsGoAlongUnlessBothHoldOneAtTheSameTime() {
    var kept = bare();
    var gone = bare();
    var mine = appointed(place.community(), kept, "2020-01-01");
    appointed(place.community(), gone, "2021-01-01");
    merge(registrar, kept, gone).then().spec(Refusal.of(409, "holds-post-already"));
    posts(kept).body("items.id", contains(mine));
    read(gone).statusCode(200);
    var another = bare();
    var theirs =
        appointed(world.unit(place.community(), UnitType.PARTY_BRANCH, "b"), another, "2021-01-01");
    merged(kept, another);
    posts(kept).body("items.id", containsInAnyOrder(mine, theirs));
  }

  @Test
  void anAccountGoesAlongUnlessBothHaveOne() {
    var first = world.staff(place.community(), StaffRole.CLERK);
    var second = world.staff(place.community(), StaffRole.CLERK);
    var one = personOf(first);
    var other = personOf(second);
    merge(registrar, one, other).then().spec(Refusal.of(409, "both-have-accounts"));
    var bare = bare();
    var merge = merged(bare, one);
    first.request().get(API + "/me").then().statusCode(200).body("name", equalTo(NAME));
    undo(registrar, merge).then().statusCode(200);
    first.request().get(API + "/me").then().body("name", not(equalTo(NAME)));
  }

  private UUID personOf(Staff staff) {
    var name = staff.request().get(API + "/me").<String>path("name");
    return UUID.fromString(
        registrar.request().queryParam("q", name).get(API + "/people").path("items[0].id"));
  }

  @Test
  void oneThatWentCannotBeMergedOrChangedAgain() {
    var kept = bare();
    var gone = bare();
    var third = bare();
    var merge = merged(kept, gone);
    merge(registrar, third, gone).then().spec(Refusal.of(409, "person-merged"));
    merge(registrar, gone, third).then().spec(Refusal.of(409, "person-merged"));
    merge(registrar, kept, kept).then().spec(Refusal.ofField("goneId", "same"));
    // The later merge first.
    var later = merged(third, kept);
    undo(registrar, merge).then().spec(Refusal.of(409, "person-merged"));
    undo(registrar, later).then().statusCode(200);
    undo(registrar, merge).then().statusCode(200);
  }

  @Test
  void bothRecordsMustBeWithinReach() {
    var kept = bare();
    var above = whole();
    var below = world.staff(place.community(), StaffRole.REGISTRAR, group);
    merge(below, kept, above).then().spec(Refusal.of(404, "not-found"));
    merge(below, above, kept).then().spec(Refusal.of(404, "not-found"));
    merge(registrar, kept, UUID.randomUUID()).then().spec(Refusal.of(404, "not-found"));
    var merge = merged(kept, above);
    undo(below, merge).then().spec(Refusal.of(404, "not-found"));
    read(above).spec(Refusal.of(404, "not-found"));
  }

  @Test
  void ofManyMergesOfOneRecordAtOnceOneSucceeds() throws Exception {
    var gone = bare();
    var others = IntStream.range(0, 8).mapToObj(i -> bare()).toList();
    var answers = Crowd.run(8, i -> () -> merge(registrar, others.get(i), gone).statusCode());
    assertThat(answers).containsOnlyOnce(201).allMatch(code -> code == 201 || code == 409);
  }
}
