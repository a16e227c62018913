package org.linli.org.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.linli.org.post.PostWorld.history;
import static org.linli.org.post.PostWorld.person;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.org.UnitType;
import org.linli.testing.Caller;
import org.linli.testing.Crowd;
import org.linli.testing.World;

/** Many appoint to one post at the same moment: the first gets it, all others are told so. */
@QuarkusTest
@Tag("race")
class PostRaceTest {
  private static final int CROWD = 20;
  private static final int SEATS = 7;

  @Inject World world;
  @TestHTTPResource URI node;

  @Test
  void oneSeatIsGivenOnce() throws Exception {
    // Each from another day on, so that no constraint alone could tell.
    assertThat(race("LIAISON", day -> "2024-03-" + day))
        .containsOnly(Map.entry("won", 1L), Map.entry("lost", CROWD - 1L));
  }

  @Test
  void sevenSeatsAreGivenSevenTimes() throws Exception {
    assertThat(race("COMMITTEE_MEMBER", day -> "2024-03-01"))
        .containsOnly(Map.entry("won", (long) SEATS), Map.entry("lost", (long) CROWD - SEATS));
  }

  private Map<String, Long> race(String kind, IntFunction<String> from) throws Exception {
    var place = world.place();
    var branch = world.unit(place.community(), UnitType.PARTY_BRANCH, "河湾党支部");
    var unit = "LIAISON".equals(kind) ? world.unit(branch, UnitType.PARTY_GROUP, "第一党小组") : branch;
    var people =
        IntStream.range(0, CROWD)
            .mapToObj(i -> person(place.administrator(), place.community(), "第" + i + "人"))
            .toList();
    var administrator = Caller.nobody(node).as(place.administrator().cookie());
    var results =
        Crowd.run(
            CROWD,
            i ->
                () -> {
                  var body =
                      Map.of(
                          "kind", kind, "personId", people.get(i), "heldFrom", from.apply(10 + i));
                  var answer = administrator.post("/units/" + unit + "/appointments", body);
                  if (!answer.isOk()) {
                    assertThat(answer.slug()).as(answer.toString()).isEqualTo("post-held");
                  }
                  return answer.isOk() ? "won" : "lost";
                });
    var won = results.stream().filter("won"::equals).count();
    history(place.administrator(), unit).body("items", hasSize((int) won));
    return results.stream().collect(Collectors.groupingBy(r -> r, Collectors.counting()));
  }
}
