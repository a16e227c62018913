package org.linli.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.resident.ResidentWorld.household;
import static org.linli.resident.ResidentWorld.known;
import static org.linli.resident.ResidentWorld.names;
import static org.linli.resident.ResidentWorld.newcomer;
import static org.linli.resident.ResidentWorld.read;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.person.PersonService;
import org.linli.testing.Caller;
import org.linli.testing.Crowd;
import org.linli.testing.World;

/** Many registrars at the same moment: one person moves in once, and everybody has one address. */
@QuarkusTest
@Tag("race")
class ResidentRaceTest {
  private static final int CROWD = 12;

  @Inject World world;
  @Inject PersonService people;
  @TestHTTPResource URI node;

  @Test
  void onePersonMovesInOnce() throws Exception {
    var place = world.place();
    var registrar = world.staff(place.community(), StaffRole.REGISTRAR);
    var person = people.create("韦国安", place.community()).toString();
    var homes =
        IntStream.range(0, CROWD)
            .mapToObj(i -> world.unit(place.community(), UnitType.RESIDENT_GROUP, "第" + i + "组"))
            .map(group -> household(registrar, group, "1号", "龙秀英").getString("id"))
            .toList();
    var caller = Caller.nobody(node).as(registrar.cookie());
    var results =
        Crowd.run(
            CROWD,
            i ->
                () -> {
                  var answer =
                      caller.post(
                          "/households/" + homes.get(i) + "/move-in", known(person, "OTHER"));
                  return answer.isOk() ? "won" : answer.slug();
                });
    assertThat(results.stream().filter("won"::equals)).hasSize(1);
    assertThat(results.stream().filter("lives-already"::equals)).hasSize(CROWD - 1);
    assertThat(read(registrar, "/people/" + person + "/residences").getList("items")).hasSize(1);
  }

  /** Whoever is brought back finds a head there, or is not brought back. */
  @Test
  void nobodyIsBroughtBackToAHouseholdThatIsLeftAtThatMoment() throws Exception {
    var place = world.place();
    var registrar = world.staff(place.community(), StaffRole.REGISTRAR);
    var group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "第一居民组");
    var caller = Caller.nobody(node).as(registrar.cookie());
    var homes =
        IntStream.range(0, CROWD)
            .mapToObj(i -> household(registrar, group, i + "号", "龙秀英", "龙秀瑛"))
            .toList();
    var merges =
        homes.stream()
            .map(
                home ->
                    registrar
                        .request()
                        .body(
                            Map.of(
                                "keptId", home.getString("residents[0].personId"),
                                "goneId", home.getString("residents[1].personId"),
                                "reason", "登记了两次"))
                        .post(ResidentWorld.BASE + "/merges")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
            .toList();
    for (var i = 0; i < CROWD; i++) {
      var home = homes.get(i);
      var merge = merges.get(i);
      Crowd.run(
          2,
          turn ->
              () ->
                  turn == 0
                      ? caller.post("/merges/" + merge + "/undo", Map.of("reason", "是两姐妹")).ok()
                      : caller.post(
                          "/residents/" + home.getString("residents[0].id") + "/move-out",
                          Map.of("on", "2026-05-01", "reason", "搬走")));
      var left = read(registrar, "/households/" + home.getString("id"));
      var living = left.getList("residents.findAll { it.movedOut == null }");
      var heads =
          left.getList("residents.findAll { it.movedOut == null && it.relation == 'HEAD' }");
      assertThat(heads).as("heads of %d", living.size()).hasSize(living.isEmpty() ? 0 : 1);
    }
  }

  @Test
  void whoMovesInWhileTheAddressIsPutRightIsFoundByIt() throws Exception {
    var place = world.place();
    var registrar = world.staff(place.community(), StaffRole.REGISTRAR);
    var group = world.unit(place.community(), UnitType.RESIDENT_GROUP, "第一居民组");
    var home = "/households/" + household(registrar, group, "1号", "龙秀英").getString("id");
    household(registrar, group, "5号", "罗明");
    var caller = Caller.nobody(node).as(registrar.cookie());
    Crowd.run(
        CROWD,
        i ->
            () ->
                i % 2 == 0
                    ? caller.post(home + "/move-in", newcomer("韦小" + i, "CHILD", "2015-02-28")).ok()
                    : caller.post(home + "/correct-address", Map.of("address", "9号" + i)).ok());
    var address = read(registrar, home).getString("address");
    assertThat(names(registrar, "limit=100")).hasSize(CROWD / 2 + 2).startsWith("罗明");
    assertThat(names(registrar, "limit=100&q=" + address)).hasSize(CROWD / 2 + 1);
    assertThat(names(registrar, "q=1号")).isEmpty();
    for (var i = 1; i < CROWD; i += 2) {
      var q = "9号" + i;
      assertThat(names(registrar, "q=" + q).isEmpty()).as(q).isEqualTo(!address.startsWith(q));
    }
  }
}
