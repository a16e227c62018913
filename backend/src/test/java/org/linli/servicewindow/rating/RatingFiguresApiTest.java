package org.linli.servicewindow.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.HallWorld;
import org.linli.testing.MutableClock;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Ratings as figures, reckoned again from the rows. */
@QuarkusTest
class RatingFiguresApiTest {
  private static final Instant MORNING = Instant.parse("2031-06-09T01:30:00Z");
  private static final String DAY = "2031-06-09";

  @Inject HallWorld halls;
  @Inject World world;
  @Inject MutableClock clock;
  @Inject RatingRepository ratings;
  private RatedHall here;

  @BeforeEach
  void aMorning() {
    here = new RatedHall(halls.hall(2, "A"));
    clock.stopAt(MORNING);
    here = here.signedInAgain();
    here.hall().open();
  }

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  private void nextDay() {
    clock.advance(Duration.ofDays(1));
    here = here.signedInAgain();
  }

  private Response figures(Staff who) {
    return RatedHall.get(
        who, "/halls/" + here.hall().id() + "/rating-figures?from=" + DAY + "&to=2031-06-10");
  }

  /**
   * Six rated at the first window, five at the second, one at the third, who came for something
   * else.
   */
  private void threeWindows() {
    var third = here.hall().addWindow("3", false);
    here.hall().windows().add(third);
    here.hall().services().add(here.hall().addService("B", false, List.of(third)));
    here.hall().open(third).then().statusCode(200);
    for (var i = 0; i < 6; i++) {
      here.served(0).rate("SATISFIED").then().statusCode(200);
    }
    for (var i = 0; i < 5; i++) {
      here.served(1).rate("SATISFIED").then().statusCode(200);
    }
    here.served(here.hall().clerk(), 1, 2).rate("VERY_DISSATISFIED").then().statusCode(200);
  }

  /** Five rated at the first window, one at the second, two not at all. */
  private void aDay() {
    for (var level :
        List.of(
            "VERY_SATISFIED", "VERY_SATISFIED", "SATISFIED", "FAIRLY_SATISFIED", "DISSATISFIED")) {
      here.served(0).rate(level).then().statusCode(200);
    }
    here.served(1).rate("VERY_DISSATISFIED").then().statusCode(200);
    here.served(0);
    here.served(1);
  }

  @Test
  void todayIsNotToldAndTooFewAreNotTold() {
    aDay();
    figures(here.hall().manager())
        .then()
        .statusCode(200)
        .body("total.finished", equalTo(0))
        .body("total.rated", nullValue())
        .body("byDay", empty());
    nextDay();
    figures(here.hall().manager())
        .then()
        .body("total.finished", equalTo(8))
        .body("total.rated", equalTo(6))
        .body("total.ratedBps", equalTo(7500))
        .body("total.contentBps", equalTo(6667))
        .body("byWindow.windowLabel", contains("1", "2"))
        .body("byWindow.measures.finished", contains(6, 2))
        .body("total.levels.count", contains(2, 1, 1, 1, 1))
        // Or the rest would be the second window's only one.
        .body("byWindow.measures.rated", contains(nullValue(), nullValue()))
        .body("byWindow.measures.levels", contains(nullValue(), nullValue()));
  }

  @Test
  void theRestOfATotalTellsOfNobodyAlone() {
    threeWindows();
    nextDay();
    figures(here.hall().manager())
        .then()
        .body("total.levels.count", contains(0, 11, 0, 0, 1))
        .body("byWindow.windowLabel", contains("1", "2", "3"))
        .body("byWindow.measures.finished", contains(6, 5, 1))
        .body("byWindow.measures.rated", contains(6, null, null))
        .body("byService.measures.rated", contains(nullValue(), nullValue()));
  }

  @Test
  void everyFigureIsWhatTheRowsGiveWhenCountedAgain() {
    aDay();
    nextDay();
    var told = figures(here.hall().manager()).then().extract().jsonPath();
    var rows =
        QuarkusTransaction.requiringNew().call(() -> ratings.list("hallId", here.hall().id()));
    for (var level : RatingLevel.values()) {
      var count = (int) rows.stream().filter(r -> r.level == level).count();
      assertThat(told.getInt("total.levels.find { it.level == '" + level + "' }.count"))
          .isEqualTo(count);
    }
    var finished =
        here.hall().ledger().stream().filter(e -> "TICKET_FINISHED".equals(e.get("kind"))).count();
    assertThat(told.getLong("total.finished")).isEqualTo(finished);
    assertThat(told.getInt("byDay[0].measures.rated")).isEqualTo(rows.size());
    assertThat(told.getInt("byService[0].measures.rated")).isEqualTo(rows.size());
  }

  /** Altered behind its back, the figure follows the row: it is stored nowhere else. */
  @Test
  void figuresAreKeptNowhereElse() {
    aDay();
    nextDay();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                ratings.update(
                    "level = ?1 where hallId = ?2", RatingLevel.SATISFIED, here.hall().id()));
    figures(here.hall().manager()).then().body("total.levels.count", contains(0, 6, 0, 0, 0));
  }

  @Test
  void whoeverServedAVisitDoesNotFindItInAFigure() {
    var manager = here.hall().manager();
    RatedHall.post(manager, "/windows/" + here.hall().windows().get(1) + "/open", Map.of())
        .then()
        .statusCode(200);
    for (var i = 0; i < 5; i++) {
      here.served(manager, 0, 1).rate("DISSATISFIED").then().statusCode(200);
    }
    var auditor = world.staff(here.hall().place().community(), StaffRole.AUDITOR);
    nextDay();
    figures(here.hall().manager())
        .then()
        .body("ownVisits", equalTo(5))
        .body("total.finished", equalTo(0))
        .body("byWindow", empty());
    figures(RatedHall.again(auditor))
        .then()
        .body("ownVisits", equalTo(0))
        .body("total.levels.count", contains(0, 0, 0, 5, 0));
  }

  @Test
  void discreetVisitsStandTogetherWithoutAName() {
    var window = here.hall().addWindow("8", true);
    here.hall().services().add(here.hall().addService("J", true, List.of(window)));
    here.hall().windows().add(window);
    here.hall().open(window).then().statusCode(200);
    for (var i = 0; i < 5; i++) {
      here.served(0).rate("SATISFIED").then().statusCode(200);
    }
    here.served(here.hall().clerk(), 1, 2).rate("VERY_DISSATISFIED").then().statusCode(200);
    nextDay();
    figures(here.hall().manager())
        .then()
        .body("byService.serviceName", contains("事项 A", null))
        .body("byService.measures.rated", contains(5, null))
        .body("byWindow.windowLabel", contains("1", null))
        .body("byWindow.measures.rated", contains(5, null))
        // They are counted there and nowhere else: nothing is left of a total.
        .body("byWindow.measures.finished", contains(5, 1))
        .body("total.finished", equalTo(5))
        .body("total.levels.count", contains(0, 5, 0, 0, 0))
        .body("byDay.measures.rated", contains(5));
  }

  @Test
  void theTableSaysNothingOfTooFew() {
    aDay();
    nextDay();
    var table =
        RatedHall.get(
                here.hall().manager(),
                "/halls/" + here.hall().id() + "/rating-figures.csv?from=" + DAY + "&to=" + DAY)
            .then()
            .statusCode(200)
            .contentType("text/csv;charset=UTF-8")
            .extract()
            .asString();
    assertThat(table)
        .startsWith("\ufeffBy,Name,Finished,Rated,Rated (%),Satisfied (%),Very satisfied,")
        .contains("\r\nTotal,2031-06-09 – 2031-06-09,8,6,75.0,66.7,2,1,1,1,1\r\n")
        .contains("\r\nWindow,1,6,,,,,,,,\r\nWindow,2,2,,,,,,,,\r\n");
  }
}
