package org.linli.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.resident.ResidentWorld.BASE;
import static org.linli.resident.ResidentWorld.act;
import static org.linli.resident.ResidentWorld.household;
import static org.linli.resident.ResidentWorld.known;
import static org.linli.resident.ResidentWorld.move;
import static org.linli.resident.ResidentWorld.moveIn;
import static org.linli.resident.ResidentWorld.moveOut;
import static org.linli.resident.ResidentWorld.names;
import static org.linli.resident.ResidentWorld.newcomer;
import static org.linli.resident.ResidentWorld.read;
import static org.linli.resident.ResidentWorld.register;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.ViewSearch;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Households and who lives in them, as a registrar keeps them. */
@QuarkusTest
class ResidentApiTest {
  @Inject World world;
  @Inject ViewLogService looks;
  private World.Place place;
  private UUID group;
  private UUID second;
  private Staff registrar;

  @BeforeEach
  void place() {
    place = world.place();
    group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "第一居民组");
    second = world.unit(place.community(), UnitType.RESIDENT_GROUP, "第二居民组");
    registrar = world.staff(place.community(), StaffRole.REGISTRAR);
  }

  @Test
  void aHouseholdIsRegisteredWithAllWhoLiveInIt() {
    var home = household(registrar, group, " 河湾路12号 ", "龙秀英", "韦小安");
    assertThat(home.getString("address")).isEqualTo("河湾路12号");
    assertThat(home.getList("residents.relation")).containsExactly("HEAD", "CHILD");
    assertThat(home.getString("residents[0].phone")).isEqualTo("100****1234");
    assertThat(read(registrar, "/households/" + home.getString("id")).getList("residents.name"))
        .containsExactly("龙秀英", "韦小安");
    var person = read(registrar, "/people/" + home.getString("residents[0].personId"));
    assertThat(person.getString("unitId")).isEqualTo(group.toString());
  }

  @Test
  void aHouseholdNeedsAGroupAndOneHead() {
    var head = newcomer("龙秀英", "HEAD", "1988-02-29");
    var child = newcomer("韦小安", "CHILD", "2015-02-28");
    register(registrar, place.community(), "1号", List.of(head))
        .then()
        .spec(Refusal.of(409, "no-resident-group"));
    register(registrar, group, "1号", List.of(child)).then().spec(Refusal.of(409, "needs-head"));
    register(registrar, group, "1号", List.of(head, head)).then().spec(Refusal.of(409, "has-head"));
    var tomorrow = newcomer("龙秀英", "HEAD", "1988-02-29");
    tomorrow.put("movedIn", LocalDate.now().plusDays(2).toString());
    register(registrar, group, "1号", List.of(head, tomorrow)).then().statusCode(409);
    register(registrar, group, "1号", List.of(tomorrow))
        .then()
        .spec(Refusal.ofField("residents[0].movedIn", "too-late"));
    var nobody = known(null, "HEAD");
    register(registrar, group, "1号", List.of(nobody))
        .then()
        .spec(Refusal.ofField("residents[0].personId", "required"));
    assertThat(names(registrar, "")).isEmpty();
    assertThat(read(registrar, "/people?q=龙秀英").getList("items")).isEmpty();
  }

  @Test
  void nobodyLivesInTwoHouseholds() {
    var home = household(registrar, group, "1号", "龙秀英", "韦小安");
    var other = household(registrar, second, "2号", "罗明");
    var child = home.getString("residents[1].personId");
    moveIn(registrar, other.getString("id"), known(child, "OTHER"))
        .then()
        .spec(Refusal.of(409, "lives-already"));
    moveOut(registrar, home.getString("residents[1].id"), "2026-11-01").then().statusCode(200);
    // Nor did they on a day gone by.
    moveIn(registrar, other.getString("id"), since("2026-10-31", known(child, "OTHER")))
        .then()
        .spec(Refusal.ofField("movedIn", "too-early"))
        .body("errors[0].message", equalTo("Not before 1 November 2026"));
    moveIn(registrar, other.getString("id"), since("2026-11-01", known(child, "OTHER")))
        .then()
        .statusCode(200)
        .body("residents.name", contains("罗明", "韦小安"));
    // The record went along, and so did what was lived before.
    assertThat(read(registrar, "/people/" + child).getString("unitId"))
        .isEqualTo(second.toString());
    assertThat(read(registrar, "/people/" + child + "/residences").getList("items.address"))
        .containsExactlyInAnyOrder("2号", "1号");
  }

  private static Map<String, Object> since(String day, Map<String, Object> resident) {
    resident.put("movedIn", day);
    return resident;
  }

  @Test
  void nobodyLivesAnywhereBeforeTheyWereBorn() {
    var born = "1988-02-29";
    register(registrar, group, "1号", List.of(since("1988-02-28", newcomer("龙秀英", "HEAD", born))))
        .then()
        .spec(Refusal.ofField("residents[0].movedIn", "too-early"));
    assertThat(read(registrar, "/people?q=龙秀英").getList("items")).isEmpty();
    register(registrar, group, "1号", List.of(since(born, newcomer("龙秀英", "HEAD", born))))
        .then()
        .statusCode(201);
  }

  @Test
  void nobodyMovesInTwiceWithOneRequest() {
    var home = household(registrar, group, "1号", "龙秀英");
    var person = home.getString("residents[0].personId");
    moveOut(registrar, home.getString("residents[0].id"), "2020-05-01").then().statusCode(200);
    register(registrar, group, "2号", List.of(known(person, "HEAD"), known(person, "CHILD")))
        .then()
        .spec(Refusal.ofField("residents[1].personId", "duplicate"));
  }

  @Test
  void aGroupDoesNotEndOnADayWhenSomebodyStillLivedThere() {
    var home = household(registrar, group, "1号", "龙秀英");
    moveOut(registrar, home.getString("residents[0].id"), "2026-11-20").then().statusCode(200);
    dissolve("2026-11-19").then().spec(Refusal.of(409, "unit-has-residents"));
    dissolve("2026-11-20").then().statusCode(200);
  }

  private Response dissolve(String day) {
    return place
        .administrator()
        .request()
        .body(Map.of("on", day, "reason", "两组合并"))
        .post(BASE + "/units/" + group + "/dissolve");
  }

  @Test
  void whatNobodySeesIsNoNameAndNoPurpose() {
    for (var unseen : List.of("\u200b", "龙\u202e英", "\ue000")) {
      register(registrar, group, "1号", List.of(newcomer(unseen, "HEAD", "1988-02-29")))
          .then()
          .spec(Refusal.ofField("residents[0].person.name", "characters"));
    }
    var home = household(registrar, group, "1号", "龙秀英");
    var reader = world.staff(place.community(), StaffRole.IDENTITY_READER);
    for (var blank : List.of("\u3000", "\u00a0")) {
      reader
          .request()
          .body(Map.of("field", "PHONE", "purpose", blank))
          .post(BASE + "/people/" + home.getString("residents[0].personId") + "/reveal")
          .then()
          .spec(Refusal.ofField("purpose", "required"));
    }
  }

  @Test
  void whoMovesHasANewRowAndTheOldOneStays() {
    var home = household(registrar, group, "1号", "龙秀英", "韦小安");
    var other = household(registrar, second, "2号", "罗明");
    var child = home.getString("residents[1].id");
    var now = move(registrar, child, other.getString("id"), "OTHER").then().statusCode(200);
    now.body("unitId", equalTo(second.toString())).body("movedIn", equalTo("2026-11-01"));
    var before = read(registrar, "/residents/" + child);
    assertThat(before.getString("movedOut")).isEqualTo("2026-11-01");
    assertThat(names(registrar, "unitId=" + group)).containsExactly("龙秀英");
    assertThat(names(registrar, "movedOut=true&unitId=" + group)).containsExactly("韦小安");
    move(registrar, child, other.getString("id"), "OTHER")
        .then()
        .spec(Refusal.of(409, "moved-out-already"));
    move(registrar, now.extract().path("id"), other.getString("id"), "OTHER")
        .then()
        .spec(Refusal.of(409, "same-household"));
    moveOut(registrar, child, "2026-11-02").then().spec(Refusal.of(409, "moved-out-already"));
    act(registrar, child, "mark", Map.of("away", true, "floating", true))
        .then()
        .spec(Refusal.of(409, "moved-out-already"));
  }

  @Test
  void theHeadLeavesLastOrAfterAnotherWasChosen() {
    var home = household(registrar, group, "1号", "龙秀英", "韦小安", "韦小平");
    var id = home.getString("id");
    var ids = home.<String>getList("residents.id");
    moveOut(registrar, ids.get(0), "2026-11-01").then().spec(Refusal.of(409, "head-leaves-others"));
    changeHead(id, ids.get(1), List.of(kin(ids.get(0), "PARENT")))
        .then()
        .spec(Refusal.of(409, "relations-incomplete"));
    changeHead(id, ids.get(1), List.of(kin(ids.get(0), "HEAD"), kin(ids.get(2), "SIBLING")))
        .then()
        .spec(Refusal.of(409, "relations-incomplete"));
    changeHead(id, ids.get(1), List.of(kin(ids.get(0), "PARENT"), kin(ids.get(2), "SIBLING")))
        .then()
        .statusCode(200)
        .body("residents.name", contains("韦小安", "龙秀英", "韦小平"))
        .body("residents.relation", contains("HEAD", "PARENT", "SIBLING"));
    moveOut(registrar, ids.get(0), "2026-11-01").then().statusCode(200);
    moveIn(registrar, id, newcomer("罗明", "HEAD", "1988-02-29"))
        .then()
        .spec(Refusal.of(409, "has-head"));
  }

  private io.restassured.response.Response changeHead(String id, String head, List<?> others) {
    return registrar
        .request()
        .body(Map.of("residentId", head, "others", others))
        .post(BASE + "/households/" + id + "/change-head");
  }

  private static Map<String, String> kin(String id, String relation) {
    return Map.of("residentId", id, "relation", relation);
  }

  @Test
  void anEmptyHouseholdBeginsWithAHead() {
    var home = household(registrar, group, "1号", "龙秀英");
    moveOut(registrar, home.getString("residents[0].id"), "2020-04-30")
        .then()
        .spec(Refusal.ofField("on", "too-early"));
    moveOut(registrar, home.getString("residents[0].id"), "2999-04-30")
        .then()
        .spec(Refusal.ofField("on", "too-late"));
    moveOut(registrar, home.getString("residents[0].id"), "2020-05-01").then().statusCode(200);
    var id = home.getString("id");
    moveIn(registrar, id, newcomer("罗明", "CHILD", "1988-02-29"))
        .then()
        .spec(Refusal.of(409, "needs-head"));
    moveIn(registrar, id, newcomer("罗明", "HEAD", "1988-02-29"))
        .then()
        .body("residents.name", contains("罗明"));
  }

  @Test
  void residentsAreListedByGroupAndAddressPageByPage() {
    household(registrar, second, "1号", "丁一");
    household(registrar, group, "10号", "丁四");
    household(registrar, group, "9号", "丁二", "丁三");
    var all = new ArrayList<String>();
    String cursor = null;
    do {
      var page =
          read(registrar, "/residents?limit=1" + (cursor == null ? "" : "&cursor=" + cursor));
      all.addAll(page.getList("items.name"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    assertThat(all).containsExactly("丁二", "丁三", "丁四", "丁一");
    assertThat(read(registrar, "/residents/count").getInt("residents")).isEqualTo(4);
    assertThat(read(registrar, "/residents/count?unitId=" + second).getInt("residents")).isOne();
  }

  @Test
  void theyAreNarrowedByMarksAndAges() {
    var today = LocalDate.now();
    register(
            registrar,
            group,
            "1号",
            List.of(
                newcomer("老人", "HEAD", today.minusYears(60).minusDays(1).toString()),
                newcomer("大人", "CHILD", today.minusYears(18).minusDays(1).toString()),
                newcomer("小孩", "GRANDCHILD", today.minusYears(18).plusDays(2).toString())))
        .then()
        .statusCode(201);
    assertThat(names(registrar, "ages=ELDER")).containsExactly("老人");
    assertThat(names(registrar, "ages=ADULT")).containsExactly("大人");
    assertThat(names(registrar, "ages=MINOR")).containsExactly("小孩");
    var id = read(registrar, "/residents?ages=ADULT").getString("items[0].id");
    act(registrar, id, "mark", Map.of("away", true, "floating", false)).then().statusCode(200);
    assertThat(names(registrar, "away=true")).containsExactly("大人");
    assertThat(names(registrar, "away=true&floating=true")).isEmpty();
    assertThat(names(registrar, "away=false")).containsExactlyInAnyOrder("老人", "小孩");
  }

  @Test
  void theyAreFoundByNameSpellingPhoneAndAddress() {
    household(registrar, group, "河湾路12号3栋501室", "龙秀英", "单明");
    household(registrar, second, "井边巷4号", "罗明");
    for (var q : List.of("龙秀", "秀英", "lxy", "xiuy", "LongXiu")) {
      assertThat(names(registrar, "q=" + q)).as(q).containsExactly("龙秀英");
    }
    assertThat(names(registrar, "q=shanm")).containsExactly("单明");
    for (var q : List.of("12号", "3栋501", "河湾路")) {
      assertThat(names(registrar, "q=" + q)).as(q).containsExactlyInAnyOrder("龙秀英", "单明");
    }
    assertThat(names(registrar, "q=1234")).hasSize(3);
    assertThat(names(registrar, "q=10000001234")).hasSize(3);
    assertThat(names(registrar, "q=1234&limit=1&unitId=" + second)).containsExactly("罗明");
    assertThat(read(registrar, "/residents/count?q=l").getInt("residents")).isEqualTo(2);
    for (var q : List.of("%25", "_", "!", "某")) {
      assertThat(names(registrar, "q=" + q)).as(q).isEmpty();
    }
  }

  @Test
  void whatIsListedFollowsThePerson() {
    var home = household(registrar, group, "1号", "龙秀英");
    var person = home.getString("residents[0].personId");
    var tag = registrar.request().get(BASE + "/people/" + person).header("ETag");
    registrar
        .request()
        .header("If-Match", tag)
        .body(Map.of("name", "曾秀兰", "birthDate", "1950-01-01", "phone", "10000005678"))
        .put(BASE + "/people/" + person)
        .then()
        .statusCode(200);
    assertThat(names(registrar, "q=zxl&ages=ELDER")).containsExactly("曾秀兰");
    assertThat(names(registrar, "q=5678")).containsExactly("曾秀兰");
    assertThat(names(registrar, "q=lxy")).isEmpty();
    assertThat(names(registrar, "q=1234")).isEmpty();
  }

  @Test
  void whatIsOutOfReachIsNotThere() {
    var home = household(registrar, group, "1号", "龙秀英");
    var resident = home.getString("residents[0].id");
    var other = world.staff(second, StaffRole.REGISTRAR);
    assertThat(names(other, "")).isEmpty();
    assertThat(names(other, "unitId=" + group)).isEmpty();
    for (var path :
        List.of(
            "/residents/" + resident,
            "/households/" + home.getString("id"),
            "/people/" + home.getString("residents[0].personId") + "/residences")) {
      other.request().get(BASE + path).then().spec(Refusal.of(404, "not-found"));
    }
    moveOut(other, resident, "2026-11-01").then().spec(Refusal.of(404, "not-found"));
    var own = household(other, second, "2号", "罗明");
    move(other, own.getString("residents[0].id"), home.getString("id"), "OTHER")
        .then()
        .spec(Refusal.of(404, "not-found"));
    var person = home.getString("residents[0].personId");
    moveIn(other, own.getString("id"), known(person, "OTHER"))
        .then()
        .spec(Refusal.of(404, "not-found"));
    var auditor = world.staff(place.community(), StaffRole.AUDITOR);
    auditor.request().get(BASE + "/residents").then().spec(Refusal.of(403, "not-allowed"));
  }

  @Test
  void careNotesAreForThoseWhoCareAndReadingIsWrittenDown() {
    var resident = household(registrar, group, "1号", "龙秀英").getString("residents[0].id");
    var carer = world.staff(group, StaffRole.CARE_WORKER);
    act(carer, resident, "care-notes", Map.of("text", "每周上门")).then().statusCode(201);
    act(carer, resident, "care-notes", Map.of("text", "买药")).then().statusCode(201);
    var purpose = Map.of("purpose", "上门前了解情况");
    assertThat(looks.newest(List.of(group), ViewSearch.EVERYTHING, 9)).isEmpty();
    act(carer, resident, "care-notes/read", purpose)
        .then()
        .statusCode(200)
        .body("items.text", contains("买药", "每周上门"))
        .body("nextCursor", nullValue());
    assertThat(looks.newest(List.of(group), ViewSearch.EVERYTHING, 9)).hasSize(1);
    act(registrar, resident, "care-notes/read", purpose)
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    var elsewhere = world.staff(second, StaffRole.CARE_WORKER);
    act(elsewhere, resident, "care-notes/read", purpose).then().spec(Refusal.of(404, "not-found"));
    act(elsewhere, resident, "care-notes", Map.of("text", "x"))
        .then()
        .spec(Refusal.of(404, "not-found"));
    act(carer, resident, "mark", Map.of("away", true, "floating", true))
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    assertThat(looks.newest(List.of(group), ViewSearch.EVERYTHING, 9)).hasSize(1);
    assertThat(names(carer, "")).containsExactly("龙秀英");
  }

  @Test
  void olderCareNotesAreReadPageByPageEachWithItsTrace() {
    var resident = household(registrar, group, "1号", "龙秀英").getString("residents[0].id");
    var carer = world.staff(group, StaffRole.CARE_WORKER);
    for (var i = 1; i <= 5; i++) {
      act(carer, resident, "care-notes", Map.of("text", "第" + i + "次")).then().statusCode(201);
    }
    var read = new ArrayList<String>();
    var sizes = new ArrayList<Integer>();
    String cursor = null;
    do {
      var wish = new HashMap<String, Object>(Map.of("purpose", "上门前了解情况", "limit", 2));
      wish.put("cursor", cursor);
      var page = act(carer, resident, "care-notes/read", wish).then().statusCode(200).extract();
      List<String> texts = page.path("items.text");
      read.addAll(texts);
      sizes.add(texts.size());
      cursor = page.path("nextCursor");
      if (sizes.size() == 1) {
        // What is written meanwhile moves no page.
        act(carer, resident, "care-notes", Map.of("text", "刚才")).then().statusCode(201);
      }
    } while (cursor != null);
    assertThat(sizes).containsExactly(2, 2, 1);
    assertThat(read).containsExactly("第5次", "第4次", "第3次", "第2次", "第1次");
    assertThat(looks.newest(List.of(group), ViewSearch.EVERYTHING, 9)).hasSize(3);
    for (var bad : List.of("x", "bm90IGFuIGlk")) {
      act(carer, resident, "care-notes/read", Map.of("purpose", "了解", "cursor", bad))
          .then()
          .spec(Refusal.ofField("cursor", "malformed"));
    }
    act(carer, resident, "care-notes/read", Map.of("purpose", "了解", "limit", 101))
        .then()
        .spec(Refusal.ofField("limit", "range"));
    assertThat(looks.newest(List.of(group), ViewSearch.EVERYTHING, 9)).hasSize(3);
  }

  @Test
  void careNotesFollowWhoeverMoves() {
    var resident = household(registrar, group, "1号", "龙秀英").getString("residents[0].id");
    var carer = world.staff(group, StaffRole.CARE_WORKER);
    act(carer, resident, "care-notes", Map.of("text", "每周上门")).then().statusCode(201);
    var home = household(registrar, second, "2号", "韦国安").getString("id");
    var now = move(registrar, resident, home, "PARENT").then().statusCode(200).extract();
    var purpose = Map.of("purpose", "上门前了解情况");
    act(world.staff(second, StaffRole.CARE_WORKER), now.path("id"), "care-notes/read", purpose)
        .then()
        .statusCode(200)
        .body("items.text", contains("每周上门"));
    var later = world.staff(place.community(), StaffRole.CARE_WORKER);
    act(later, now.path("id"), "care-notes", Map.of("text", "已搬来")).then().statusCode(201);
    act(later, now.path("id"), "care-notes/read", purpose)
        .then()
        .body("items.text", contains("已搬来", "每周上门"));
    // Who cared before reads what was written before.
    act(carer, resident, "care-notes/read", purpose).then().body("items.text", contains("每周上门"));
  }

  @Test
  void aGroupWithResidentsDoesNotEnd() {
    household(registrar, group, "1号", "龙秀英");
    var end = Map.of("on", "2026-11-01", "reason", "两组合并");
    place
        .administrator()
        .request()
        .body(end)
        .post(BASE + "/units/" + group + "/dissolve")
        .then()
        .spec(Refusal.of(409, "unit-has-residents"));
    place
        .administrator()
        .request()
        .body(end)
        .post(BASE + "/units/" + second + "/dissolve")
        .then()
        .statusCode(200);
    register(registrar, second, "1号", List.of(newcomer("罗明", "HEAD", "1988-02-29")))
        .then()
        .spec(Refusal.of(409, "unit-dissolved"));
  }
}
