package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Jiulong and Hewan in the figures of the place, as the API tells them. */
@QuarkusTest
@TestProfile(DemoInstallation.class)
class DemoTreeTest {

  private static JsonPath read(String path) {
    return DemoCalls.as("admin").get("/api/v1" + path).then().statusCode(200).extract().jsonPath();
  }

  private static List<Map<String, String>> units(String narrowed) {
    return read("/units?limit=100&" + narrowed).getList("items");
  }

  private static String id(String name) {
    return read("/units?q=" + name).getString("items[0].id");
  }

  @Test
  void aCommitteeOverSevenAndHewanInFull() {
    assertThat(units("type=COMMUNITY")).hasSize(7);
    assertThat(units("type=PARTY_BRANCH")).hasSize(7);
    assertThat(units("type=PARTY_GROUP")).hasSize(4);
    assertThat(units("type=RESIDENT_GROUP"))
        .hasSize(17)
        .allMatch(unit -> unit.get("parentId").equals(id("河湾居委会")));
    assertThat(units("type=COMMITTEE")).hasSize(1);
  }

  @Test
  void theThreeOfficersAreThereButForOne() {
    var today = read("/units/" + id("九龙") + "/roster?limit=100");
    assertThat(holders(today, "INSTRUCTOR")).hasSize(7).allMatch(h -> h.size() == 1);
    assertThat(holders(today, "INFORMATION_OFFICER")).hasSize(7).allMatch(h -> h.size() == 1);
    assertThat(holders(today, "LIAISON")).hasSize(4).filteredOn(List::isEmpty).hasSize(1);
    assertThat(holders(today, "GROUP_LEADER")).hasSize(21).allMatch(h -> h.size() == 1);
  }

  @Test
  void somebodyWasThereBefore() {
    var branch = id("河湾党支部");
    var year = DemoCalls.today().getYear();
    var now = read("/units/" + branch + "/roster?limit=1");
    var then = read("/units/" + branch + "/roster?limit=1&on=" + (year - 3) + "-01-01");
    assertThat(holders(now, "INSTRUCTOR").get(0)).isNotEqualTo(holders(then, "INSTRUCTOR").get(0));
    assertThat(holders(then, "INFORMATION_OFFICER").get(0)).isEmpty();
  }

  @Test
  void namesAreTheSameEachTimeAndNoneTwice() {
    var one = new DemoNames(1);
    var same = new DemoNames(1);
    var names = IntStream.range(0, 200).mapToObj(i -> one.next()).toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(IntStream.range(0, 200).mapToObj(i -> same.next())).isEqualTo(names);
    assertThat(DemoTree.inWords(7) + DemoTree.inWords(10) + DemoTree.inWords(17)).isEqualTo("七十十七");
  }

  /** Of every unit with this post: who holds it. */
  private static List<List<String>> holders(JsonPath roster, String kind) {
    return roster.getList(
        "items.posts.flatten().findAll { it.kind == '" + kind + "' }.holders.name");
  }
}
