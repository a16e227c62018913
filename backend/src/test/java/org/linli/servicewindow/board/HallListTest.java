package org.linli.servicewindow.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.HallWorld;

/** The list of halls: right for each, and no dearer for many. */
@QuarkusTest
class HallListTest {
  private static final int MANY = 12;

  @Inject HallWorld halls;
  @Inject SessionFactory sessions;
  private HallWorld.Hall hall;

  @BeforeEach
  void count() {
    sessions.getStatistics().setStatisticsEnabled(true);
    hall = halls.hall(2, "A").open();
  }

  @AfterEach
  void countNoMore() {
    sessions.getStatistics().setStatisticsEnabled(false);
  }

  /** One more in the same community. */
  private String another() {
    var name = Map.of("zh", Map.of("name", "大厅", "address", ""));
    return hall.manager()
        .request()
        .body(Map.of("unitId", hall.place().community(), "texts", name))
        .post("/api/v1/halls")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse list(int limit) {
    return hall.manager()
        .request()
        .queryParam("limit", limit)
        .get("/api/v1/my-halls")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(limit));
  }

  @Test
  void manyHallsCostNoMoreQuestionsThanOne() {
    for (var i = 1; i < MANY; i++) {
      another();
    }
    assertThat(questions(MANY)).isEqualTo(questions(1));
  }

  /** Of several looks the least: timers ask the database meanwhile. */
  private long questions(int limit) {
    var least = Long.MAX_VALUE;
    for (var i = 0; i < 5; i++) {
      var before = sessions.getStatistics().getPrepareStatementCount();
      list(limit);
      least = Math.min(least, sessions.getStatistics().getPrepareStatementCount() - before);
    }
    return least;
  }

  @Test
  void eachHallHasItsOwnFigures() {
    hall.take(0);
    hall.take(0);
    var over = another();
    var today = hall.board().then().extract().<String>path("businessDate");
    hall.manager()
        .request()
        .body(Map.of("businessDate", today))
        .post("/api/v1/halls/" + over + "/close-day")
        .then()
        .statusCode(200);
    list(2)
        .body("items[0].id", equalTo(hall.id().toString()))
        .body("items[0].waiting", equalTo(2))
        .body("items[0].openWindows", equalTo(2))
        .body("items[0].dayClosed", equalTo(false))
        .body("items[1].id", equalTo(over))
        .body("items[1].waiting", equalTo(0))
        .body("items[1].openWindows", equalTo(0))
        .body("items[1].dayClosed", equalTo(true));
  }
}
