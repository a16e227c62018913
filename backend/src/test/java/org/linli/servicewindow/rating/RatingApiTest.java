package org.linli.servicewindow.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.Crowd;
import org.linli.testing.HallWorld;
import org.linli.testing.HallWorld.Held;
import org.linli.testing.MutableClock;
import org.linli.testing.PairedDevice;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** A visit is rated once, after service, by whoever holds the ticket, and nobody learns who did. */
@QuarkusTest
class RatingApiTest {
  /** 09:30 in Shanghai. */
  private static final Instant MORNING = Instant.parse("2031-06-09T01:30:00Z");

  @Inject HallWorld halls;
  @Inject World world;
  @Inject MutableClock clock;
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

  private static void assertUnrated(Held ticket, String state) {
    ticket.rating().then().body("state", equalTo(state)).body("level", nullValue());
  }

  @Test
  void onlyWhatWasServedCanBeRated() {
    var ticket = here.hall().take(0);
    for (var verb : List.of("", "call-next", "start")) {
      if (verb.equals("call-next")) {
        here.hall().callNext(0);
      } else if (!verb.isEmpty()) {
        here.hall().act(ticket.id(), verb).then().statusCode(200);
      }
      ticket.rate("SATISFIED").then().spec(Refusal.of(409, "nothing-to-rate"));
      assertUnrated(ticket, "NOT_SERVED");
    }
    here.hall().act(ticket.id(), "finish", "outcome", "已办结").then().statusCode(200);
    assertUnrated(ticket, "OPEN");
    ticket
        .rate("SATISFIED")
        .then()
        .statusCode(200)
        .body("state", equalTo("RATED"))
        .body("level", equalTo("SATISFIED"))
        .body("answerBy", nullValue());
    assertThat(here.hall().followUps().getList("items")).isEmpty();
    var cancelled = here.hall().take(0);
    cancelled.cancel().then().statusCode(200);
    cancelled.rate("SATISFIED").then().spec(Refusal.of(409, "nothing-to-rate"));
  }

  @Test
  void onceAndNeverAgain() {
    var ticket = here.served(0);
    ticket.rate("VERY_SATISFIED").then().statusCode(200);
    ticket.rate("VERY_DISSATISFIED").then().spec(Refusal.of(409, "already-rated"));
    ticket.rating().then().body("level", equalTo("VERY_SATISFIED"));
    assertThat(here.hall().followUps().getList("items")).isEmpty();
  }

  @Test
  void anotherTicketsTokenOpensNothing() {
    var mine = here.served(0);
    var other = here.served(1);
    var stranger = new Held(mine.id(), mine.number(), other.token());
    stranger.rate("SATISFIED").then().spec(Refusal.of(404, "not-found"));
    stranger.rating().then().spec(Refusal.of(404, "not-found"));
    assertUnrated(mine, "OPEN");
  }

  @Test
  void onTheLastDayButNotAfterIt() {
    here.rule("daysToRate", 2);
    var first = here.served(0);
    var second = here.served(0);
    clock.advance(Duration.ofDays(2));
    first.rating().then().body("lastDay", equalTo("2031-06-11"));
    first.rate("SATISFIED").then().statusCode(200);
    clock.advance(Duration.ofDays(1));
    second.rate("SATISFIED").then().spec(Refusal.of(409, "rating-too-late"));
    assertUnrated(second, "OVER");
  }

  @Test
  void wordsAndTelephoneOnlyWhereTheyAreTaken() {
    var ticket = here.served(0);
    ticket
        .rate(Map.of("level", "SATISFIED", "phone", "13800001234"))
        .then()
        .spec(Refusal.ofField("phone", "unneeded"));
    ticket
        .rate(Map.of("level", "DISSATISFIED", "phone", "1"))
        .then()
        .spec(Refusal.ofField("phone", "pattern"));
    assertUnrated(ticket, "OPEN");
    ticket
        .rate(Map.of("level", "SATISFIED", "comment", "很好", "reasons", List.of("KIND", "QUICK")))
        .then()
        .statusCode(200);
  }

  @Test
  void twentyAtOnceAreOne() throws Exception {
    var ticket = here.served(0);
    var statuses =
        Crowd.run(20, i -> () -> ticket.rate("VERY_DISSATISFIED").then().extract().statusCode());
    assertThat(statuses).containsOnly(200, 409);
    assertThat(statuses.stream().filter(s -> s == 200)).hasSize(1);
    assertThat(here.hall().followUps().getList("items")).hasSize(1);
  }

  /** Everything a clerk may read is byte for byte what it was, and the ledger has no new entry. */
  @Test
  void nothingAClerkCanReadTellsOfARating() {
    var ticket = here.served(0);
    var before = seenByClerk(ticket);
    var events = here.hall().ledger();
    ticket.rate(Map.of("level", "VERY_DISSATISFIED", "comment", "不好")).then().statusCode(200);
    assertThat(seenByClerk(ticket)).isEqualTo(before);
    assertThat(here.hall().ledger()).isEqualTo(events);
  }

  private List<String> seenByClerk(Held ticket) {
    var one = here.hall().ticket(ticket.id()).then().statusCode(200).extract();
    return List.of(
        one.header("ETag"),
        one.asString(),
        here.hall().desk(0).asString(),
        here.hall().board().asString(),
        RatedHall.get(here.hall().clerk(), "/halls/" + here.hall().id() + "/tickets").asString());
  }

  @Test
  void aClerkIsRefusedEverythingAboutRatings() {
    var ticket = here.served(0);
    ticket.rate("DISSATISFIED").then().statusCode(200);
    var hall = "/halls/" + here.hall().id();
    var followUp = "/follow-ups/" + here.followUpId(here.hall().manager(), ticket);
    for (var path :
        List.of(
            hall + "/rating-figures?from=2031-06-01&to=2031-06-08",
            hall + "/rating-figures.csv?from=2031-06-01&to=2031-06-08",
            hall + "/rating-rules",
            hall + "/follow-ups",
            followUp)) {
      RatedHall.get(here.hall().clerk(), path).then().spec(Refusal.of(403, "not-allowed"));
    }
  }

  /** That somebody rated in this hall; not whose ticket it was, nor how. */
  @Test
  void theAuditLogNamesNeitherTicketNorLevel() {
    var auditor = world.staff(here.hall().place().community(), StaffRole.AUDITOR);
    var ticket = here.served(0);
    ticket.rate("FAIRLY_SATISFIED").then().statusCode(200);
    var entries = entries(auditor, here.hall().id());
    assertThat(entries).extracting(e -> e.get("action")).contains("visit-rated");
    var entry =
        entries.stream()
            .filter(e -> e.get("action").equals("visit-rated"))
            .findFirst()
            .orElseThrow();
    assertThat(entry.get("actorId")).isNull();
    assertThat((Map<?, ?>) entry.get("changes")).isEmpty();
    assertThat(entries(auditor, ticket.id()))
        .extracting(e -> e.get("action"))
        .doesNotContain("visit-rated");
  }

  private static List<Map<String, Object>> entries(Staff auditor, UUID subject) {
    return RatedHall.get(auditor, "/audit-entries?limit=100&subjectId=" + subject)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items");
  }

  @Test
  void aDiscreetVisitIsOnlyCounted() {
    var window = here.hall().addWindow("8", true);
    here.hall().services().add(here.hall().addService("J", true, List.of(window)));
    here.hall().windows().add(window);
    here.hall().open(window).then().statusCode(200);
    var ticket = here.served(here.hall().clerk(), 1, 2);
    ticket.rating().then().body("onlyCounted", equalTo(true));
    ticket
        .rate(Map.of("level", "VERY_DISSATISFIED", "comment", "不好"))
        .then()
        .spec(Refusal.ofField("comment", "unneeded"));
    ticket
        .rate(Map.of("level", "VERY_DISSATISFIED", "phone", "13800001234"))
        .then()
        .spec(Refusal.ofField("phone", "unneeded"));
    ticket.rate("VERY_DISSATISFIED").then().statusCode(200).body("answerBy", nullValue());
    assertThat(here.hall().followUps().getList("items")).isEmpty();
  }

  @Test
  void theRulesAreChangedByVersionAndWithinBounds() {
    var path = "/api/v1/halls/" + here.hall().id() + "/rating-rules";
    here.rule("daysToRate", 3);
    var manager = here.hall().manager();
    var body =
        Map.of(
            "daysToRate",
            4,
            "followUpFrom",
            "DISSATISFIED",
            "deadlineWorkingDays",
            5,
            "phoneKeptDays",
            30);
    manager.request().body(body).put(path).then().spec(Refusal.of(428, "version-required"));
    manager
        .request()
        .header("If-Match", "\"0\"")
        .body(body)
        .put(path)
        .then()
        .spec(Refusal.of(412, "stale-version"));
    manager.request().get(path).then().body("daysToRate", equalTo(3));
  }

  private static Response tap(PairedDevice screen, String number, String level) {
    return screen
        .request()
        .body(Map.of("number", number, "level", level))
        .post("/api/v1/this-device/window/rate");
  }

  private Response screenShows(PairedDevice screen) {
    return screen.request().get("/api/v1/this-device/window");
  }

  @Test
  void theScreenRatesOnlyWhoWasServedLastAtItsOwnWindow() {
    var screen = PairedDevice.screen(here.hall(), here.hall().windows().get(0));
    var first = here.served(0);
    var elsewhere = here.served(1);
    screenShows(screen).then().body("rateNumber", equalTo(first.number()));
    tap(screen, elsewhere.number(), "SATISFIED").then().spec(Refusal.of(409, "screen-too-late"));
    var second = here.served(0);
    tap(screen, first.number(), "SATISFIED").then().spec(Refusal.of(409, "screen-too-late"));
    tap(screen, second.number(), "DISSATISFIED").then().statusCode(200);
    tap(screen, second.number(), "SATISFIED").then().spec(Refusal.of(409, "already-rated"));
    second.rating().then().body("level", equalTo("DISSATISFIED"));
    assertUnrated(first, "OPEN");
    assertUnrated(elsewhere, "OPEN");
    assertThat(here.hall().followUps().getList("items")).hasSize(1);
  }

  @Test
  void theScreenRatesForMinutesAndNotWhileTheNextIsServed() {
    var screen = PairedDevice.screen(here.hall(), here.hall().windows().get(0));
    var first = here.served(0);
    var next = here.hall().take(0);
    here.hall().callNext(0);
    screenShows(screen)
        .then()
        .body("number", equalTo(next.number()))
        .body("rateNumber", equalTo(first.number()));
    here.hall().act(next.id(), "start").then().statusCode(200);
    screenShows(screen).then().body("rateNumber", nullValue());
    tap(screen, first.number(), "SATISFIED").then().spec(Refusal.of(409, "screen-too-late"));
    here.hall().act(next.id(), "finish", "outcome", "已办结").then().statusCode(200);
    clock.advance(Duration.ofMinutes(3));
    tap(screen, next.number(), "SATISFIED").then().spec(Refusal.of(409, "screen-too-late"));
    screenShows(screen).then().body("rateNumber", nullValue());
    assertUnrated(next, "OPEN");
  }

  /** The clerk may see the screen: it looks the same whether the phone was faster or not. */
  @Test
  void theScreenDoesNotTellWhetherSomebodyRated() {
    var screen = PairedDevice.screen(here.hall(), here.hall().windows().get(0));
    var ticket = here.served(0);
    var before = screenShows(screen).asString();
    ticket.rate("VERY_DISSATISFIED").then().statusCode(200);
    assertThat(screenShows(screen).asString()).isEqualTo(before);
  }

  @Test
  void phoneAndScreenAtOnceAreOneRating() throws Exception {
    var screen = PairedDevice.screen(here.hall(), here.hall().windows().get(0));
    var ticket = here.served(0);
    var statuses =
        Crowd.<Integer>run(
            20,
            i ->
                () ->
                    (i % 2 == 0
                            ? ticket.rate("DISSATISFIED")
                            : tap(screen, ticket.number(), "DISSATISFIED"))
                        .statusCode());
    assertThat(statuses).containsOnly(200, 409);
    assertThat(statuses.stream().filter(s -> s == 200)).hasSize(1);
    assertThat(here.hall().followUps().getList("items")).hasSize(1);
  }
}
