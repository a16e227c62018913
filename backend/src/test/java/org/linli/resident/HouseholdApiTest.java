package org.linli.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.linli.resident.ResidentWorld.BASE;
import static org.linli.resident.ResidentWorld.household;
import static org.linli.resident.ResidentWorld.moveOut;
import static org.linli.resident.ResidentWorld.names;
import static org.linli.resident.ResidentWorld.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Households listed, an address and a name put right, and what follows them. */
@QuarkusTest
class HouseholdApiTest {
  @Inject World world;
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

  private static Response correct(Staff by, String household, String address) {
    return by.request()
        .body(Map.of("address", address))
        .post(BASE + "/households/" + household + "/correct-address");
  }

  private static Response rename(Staff by, String person, String name) {
    return by.request().body(Map.of("name", name)).post(BASE + "/people/" + person + "/rename");
  }

  @Test
  void householdsAreListedByGroupAndAddressPageByPage() {
    household(registrar, second, "1号", "丁一");
    household(registrar, group, "10号", "丁四");
    household(registrar, group, "9号", "丁二", "丁三");
    var empty = household(registrar, group, "11号", "丁五");
    moveOut(registrar, empty.getString("residents[0].id"), "2026-11-01").then().statusCode(200);
    var all = new ArrayList<String>();
    String cursor = null;
    do {
      var page =
          read(registrar, "/households?limit=1" + (cursor == null ? "" : "&cursor=" + cursor));
      all.add(
          page.getString("items[0].address")
              + " "
              + page.getString("items[0].headName")
              + " "
              + page.getInt("items[0].residents"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    assertThat(all).containsExactly("9号 丁二 2", "10号 丁四 1", "11号 null 0", "1号 丁一 1");
    var one = read(registrar, "/households?unitId=" + second);
    assertThat(one.<String>getList("items.headName")).containsExactly("丁一");
    var carer = world.staff(second, StaffRole.CARE_WORKER);
    assertThat(read(carer, "/households").<String>getList("items.headName")).containsExactly("丁一");
    assertThat(read(carer, "/households?unitId=" + group).getList("items")).isEmpty();
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    clerk.request().get(BASE + "/households").then().spec(Refusal.of(403, "not-allowed"));
  }

  @Test
  void householdsAreFoundByAPartOfTheirAddressPageByPage() {
    for (var address : List.of("河湾路12号3栋501室", "河湾路9号3栋502室", "井边巷3号3栋1室", "河湾路30号")) {
      household(registrar, group, address, "丁一");
    }
    household(registrar, second, "河湾路8号3栋2室", "丁二");
    var empty = household(registrar, group, "河湾路7号3栋9室", "丁三");
    moveOut(registrar, empty.getString("residents[0].id"), "2026-11-01").then().statusCode(200);
    var all = new ArrayList<String>();
    String cursor = null;
    do {
      var path = "/households?limit=2&q=3" + (cursor == null ? "" : "&cursor=" + cursor);
      var page = read(registrar, path);
      all.addAll(page.getList("items.address"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    // Once each, though two parts of an address begin so; by group, there as people count.
    assertThat(all)
        .containsExactly(
            "井边巷3号3栋1室", "河湾路7号3栋9室", "河湾路9号3栋502室", "河湾路12号3栋501室", "河湾路30号", "河湾路8号3栋2室");
    assertThat(addresses("3栋 50")).containsExactly("河湾路9号3栋502室", "河湾路12号3栋501室");
    assertThat(addresses("河湾路3")).containsExactly("河湾路30号");
    // Not by who lives there, nor by what stands in the middle of a part, nor by a wildcard.
    for (var q : List.of("丁", "ding", "1234", "湾路", "%", "_")) {
      assertThat(addresses(q)).as(q).isEmpty();
    }
    assertThat(addresses(" ")).hasSize(6);
    var carer = world.staff(second, StaffRole.CARE_WORKER);
    assertThat(read(carer, "/households?q=3栋").<String>getList("items.address"))
        .containsExactly("河湾路8号3栋2室");
    assertThat(read(carer, "/households?q=3栋&unitId=" + group).getList("items")).isEmpty();
    correct(registrar, empty.getString("id"), "井边巷14号").then().statusCode(200);
    assertThat(addresses("7号")).isEmpty();
    assertThat(addresses("14号")).containsExactly("井边巷14号");
    registrar
        .request()
        .get(BASE + "/households?q=" + "号".repeat(61))
        .then()
        .spec(Refusal.of(400, "invalid-input"));
  }

  private List<String> addresses(String q) {
    return registrar
        .request()
        .queryParam("q", q)
        .get(BASE + "/households")
        .then()
        .statusCode(200)
        .extract()
        .path("items.address");
  }

  @Test
  void whoeverLivesThereIsFoundAndSortedByTheRightAddress() {
    var home = household(registrar, group, "河湾路12号3栋501室", "龙秀英", "韦小安");
    household(registrar, group, "河湾路13号", "罗明");
    moveOut(registrar, home.getString("residents[1].id"), "2026-11-01").then().statusCode(200);
    assertThat(names(registrar, "")).containsExactly("龙秀英", "罗明");
    correct(registrar, home.getString("id"), " 井边巷14号 ")
        .then()
        .statusCode(200)
        .body("id", equalTo(home.getString("id")))
        .body("address", equalTo("井边巷14号"))
        .body("residents.address", contains("井边巷14号"));
    assertThat(names(registrar, "q=井边巷")).containsExactly("龙秀英");
    assertThat(names(registrar, "q=14号")).containsExactly("龙秀英");
    assertThat(names(registrar, "movedOut=true&q=井边")).containsExactly("韦小安");
    for (var q : List.of("河湾路12", "3栋", "501")) {
      assertThat(names(registrar, "q=" + q)).as(q).isEmpty();
    }
    assertThat(names(registrar, "q=lxy")).containsExactly("龙秀英");
    assertThat(names(registrar, "")).containsExactly("龙秀英", "罗明");
    correct(registrar, home.getString("id"), "河湾路130号").then().statusCode(200);
    assertThat(names(registrar, "")).containsExactly("罗明", "龙秀英");
    assertThat(read(registrar, "/households").<String>getList("items.address"))
        .containsExactly("河湾路13号", "河湾路130号");
    var log =
        world
            .staff(place.community(), StaffRole.AUDITOR)
            .request()
            .queryParam("subjectId", home.getString("id"))
            .get(BASE + "/audit-entries");
    assertThat(log.<List<String>>path("items.action")).contains("household-address-corrected");
    assertThat(log.asString()).doesNotContain("井边巷");
  }

  @Test
  void anAddressOutOfReachStays() {
    var home = household(registrar, group, "1号", "龙秀英").getString("id");
    correct(world.staff(second, StaffRole.REGISTRAR), home, "2号")
        .then()
        .spec(Refusal.of(404, "not-found"));
    correct(world.staff(group, StaffRole.CARE_WORKER), home, "2号")
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    correct(registrar, home, " ").then().spec(Refusal.ofField("address", "required"));
    assertThat(read(registrar, "/households/" + home).getString("address")).isEqualTo("1号");
    assertThat(names(registrar, "q=2号")).isEmpty();
  }

  @Test
  void anAddressOfAGroupThatEndedStays() {
    var home = household(registrar, group, "1号", "龙秀英");
    moveOut(registrar, home.getString("residents[0].id"), "2026-11-01").then().statusCode(200);
    place
        .administrator()
        .request()
        .body(Map.of("on", "2026-11-02", "reason", "两组合并"))
        .post(BASE + "/units/" + group + "/dissolve")
        .then()
        .statusCode(200);
    correct(registrar, home.getString("id"), "2号").then().spec(Refusal.of(409, "unit-dissolved"));
    assertThat(read(registrar, "/households/" + home.getString("id")).getString("address"))
        .isEqualTo("1号");
  }

  @Test
  void aNameIsPutRightByWhoeverKeepsTheRecordAndListsFollow() {
    var person = household(registrar, group, "1号", "龙秀英").getString("residents[0].personId");
    rename(place.administrator(), person, " 曾秀兰 ")
        .then()
        .statusCode(200)
        .body("name", equalTo("曾秀兰"));
    // Whoever may not see more than the name has changed no more.
    assertThat(read(registrar, "/people/" + person).getString("birthDate")).isEqualTo("1988-02-29");
    assertThat(names(registrar, "q=zxl")).containsExactly("曾秀兰");
    assertThat(names(registrar, "q=zengxiu")).containsExactly("曾秀兰");
    assertThat(names(registrar, "q=lxy")).isEmpty();
    assertThat(names(registrar, "q=1234")).containsExactly("曾秀兰");
    rename(registrar, person, "曾秀蓝").then().statusCode(200);
    rename(world.staff(second, StaffRole.REGISTRAR), person, "甲")
        .then()
        .spec(Refusal.of(404, "not-found"));
    rename(world.staff(place.community(), StaffRole.CLERK), person, "甲")
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    rename(registrar, person, " ").then().spec(Refusal.ofField("name", "required"));
    assertThat(names(registrar, "")).containsExactly("曾秀蓝");
  }
}
