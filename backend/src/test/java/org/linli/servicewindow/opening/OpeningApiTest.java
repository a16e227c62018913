package org.linli.servicewindow.opening;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.HallWorld;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

@QuarkusTest
class OpeningApiTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final List<Map<String, String>> OFFICE =
      List.of(Map.of("from", "08:30", "until", "12:00"), Map.of("from", "14:00", "until", "17:00"));

  @Inject HallWorld world;
  @Inject World places;
  @Inject MutableClock clock;
  private HallWorld.Hall hall;
  private LocalDate monday;

  @BeforeEach
  void aMondayMorning() {
    // Ahead of now, so that nobody's session is older than it says.
    monday = LocalDate.now(SHANGHAI).plusDays(1);
    while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      monday = monday.plusDays(1);
    }
    clock.stopAt(at(monday, "10:00"));
    hall = world.hall(1, "A").open();
  }

  @AfterEach
  void restart() {
    clock.reset();
  }

  @Test
  void aHallThatStatedNothingTakesNumbersAtAnyHour() {
    clock.stopAt(at(monday.plusDays(1), "03:00"));
    hall.take(0);
    hours().then().body("week", hasSize(0)).body("now.takesNumbers", equalTo(true));
    look().body("opening.reason", equalTo("OPEN")).body("opening.closesAt", nullValue());
  }

  @Test
  void numbersAreGivenWithinTheHoursOnly() {
    state(office()).then().statusCode(200);
    hall.take(0);
    look()
        .body("opening.takesNumbers", equalTo(true))
        .body("opening.closesAt", equalTo(at(monday, "12:00").toString()))
        .body("opening.lastTicketAt", equalTo(at(monday, "11:45").toString()));

    clock.stopAt(at(monday, "11:45"));
    var before = hall.ledger().size();
    hall.tryTake(hall.services().get(0))
        .then()
        .spec(Refusal.of(409, "hall-closed"))
        .body("detail", containsString(weekday() + ", 14:00"));
    assertThat(hall.ledger()).hasSize(before);
    look()
        .body("opening.reason", equalTo("LAST_TICKET"))
        .body("opening.opensAt", equalTo(at(monday, "14:00").toString()));

    clock.stopAt(at(monday, "14:00"));
    hall.take(0);
    // The list of halls says the same as the hall.
    hall.again()
        .manager()
        .request()
        .get("/api/v1/my-halls")
        .then()
        .body("items.find { it.id == '" + hall.id() + "' }?.opening?.reason", equalTo("OPEN"));
  }

  @Test
  void theRefusalSpeaksTheCallersLanguage() {
    state(office()).then().statusCode(200);
    clock.stopAt(at(monday, "12:30"));
    given()
        .contentType("application/json")
        .header("Accept-Language", "zh-CN")
        .body(Map.of("serviceId", hall.services().get(0), "phoneKey", "phone-of-somebody-0000"))
        .post(path("/tickets"))
        .then()
        .spec(Refusal.of(409, "hall-closed"))
        .body("detail", containsString("下次取号时间：" + monday.getMonthValue() + "月"));
  }

  @Test
  void anExceptionIsToldWithItsWords() {
    var tomorrow = monday.plusDays(1);
    var wish = office();
    wish.put("exceptions", List.of(exception(monday, List.of()), exception(tomorrow, OFFICE)));
    state(wish)
        .then()
        .statusCode(200)
        .body("exceptions.date", contains(monday.toString(), tomorrow.toString()));
    hall.tryTake(hall.services().get(0))
        .then()
        .spec(Refusal.of(409, "hall-closed"))
        .body("detail", containsString("Stocktaking"));
    look()
        .body("opening.reason", equalTo("CLOSED_TODAY"))
        .body("opening.message", equalTo("Stocktaking"));
    hours().then().body("exceptions[0].message", equalTo("Stocktaking"));
    // The day after it is history, and stating the hours anew leaves it alone.
    clock.stopAt(at(tomorrow, "10:00"));
    hall = hall.again();
    state(office()).then().statusCode(200).body("exceptions", hasSize(0));
    hours().then().body("exceptions", hasSize(0));
    clock.stopAt(at(monday, "10:00"));
    hours().then().body("exceptions.date", contains(monday.toString()));
  }

  @Test
  void aStopIsToldInTheManagersWordsUntilItIsResumed() {
    var before = hall.ledger().size();
    stop("停电检修", "The power is out")
        .then()
        .statusCode(200)
        .body("stop.zh.message", equalTo("停电检修"));
    hall.tryTake(hall.services().get(0))
        .then()
        .spec(Refusal.of(409, "hall-closed"))
        .body("detail", containsString("The power is out"));
    look()
        .body("opening.reason", equalTo("STOPPED"))
        .body("opening.message", equalTo("The power is out"))
        .body("opening.opensAt", nullValue());
    // The same again changes nothing.
    stop("停电检修", "The power is out").then().statusCode(200);
    resume(hall.manager()).then().statusCode(200).body("stop", nullValue());
    resume(hall.manager()).then().statusCode(200);
    hall.take(0);
    assertThat(hall.ledger().stream().skip(before).map(e -> e.get("kind")))
        .containsExactly("NUMBERS_STOPPED", "NUMBERS_RESUMED", "TICKET_ISSUED");
  }

  @Test
  void whoeverHasANumberIsServedWhateverTheHours() {
    var held = hall.take(0);
    stop("停", null).then().statusCode(200);
    hall.callNext(0).then().statusCode(200).body("ticket.id", equalTo(held.id().toString()));
    hall.act(held.id(), "start").then().statusCode(200);
    hall.act(held.id(), "finish", "outcome", "done").then().statusCode(200);
  }

  @Test
  void aClosedDaySaysWhenTheNextOneOpens() {
    state(office()).then().statusCode(200);
    hall.manager()
        .request()
        .body(Map.of("businessDate", monday.toString()))
        .post(path("/close-day"))
        .then()
        .statusCode(200);
    look()
        .body("opening.reason", equalTo("DAY_CLOSED"))
        .body("opening.opensAt", equalTo(at(monday.plusDays(1), "08:30").toString()));
  }

  @Test
  void hoursAreStatedWholeAndOnWhatWasSeen() {
    var seen = detail().header("ETag");
    detail().then().body("version", equalTo(0));
    state(office(), seen).then().statusCode(200);
    state(office(), seen).then().spec(Refusal.of(412, "stale-version"));
    state(office(), null).then().spec(Refusal.of(428, "version-required"));
    // Stopping numbers does not turn away whoever edits the hours.
    var edited = detail().header("ETag");
    stop("停", null).then().statusCode(200);
    state(office(), edited).then().statusCode(200).body("stop.zh.message", equalTo("停"));
  }

  @Test
  void hoursThatCannotBeAreRefusedAndNothingChanges() {
    state(office()).then().statusCode(200);
    var before = detail().asString();
    refuses("week[0].spans[0].until", "range", week(List.of(span("12:00", "08:30"))));
    refuses("week[0].spans[0].until", "range", week(List.of(span("08:30", "08:30"))));
    refuses(
        "week[0].spans[1].from",
        "range",
        week(List.of(span("08:30", "12:00"), span("11:00", "13:00"))));
    refuses("week[0].spans[0].from", "pattern", week(List.of(span("8:30", "12:00"))));
    refuses("week[0].spans[0].until", "pattern", week(List.of(span("08:30", "24:01"))));
    refuses("lastTicketMinutes", "range", week(List.of(span("08:30", "08:45"))));
    refuses("week", "required", week(List.of()));
    var twice = office();
    twice.put("week", List.of(day(DayOfWeek.MONDAY, OFFICE), day(DayOfWeek.MONDAY, OFFICE)));
    refuses("week", "duplicate", twice);
    var past = office();
    past.put("exceptions", List.of(exception(monday.minusDays(1), List.of())));
    refuses("exceptions[0].date", "range", past);
    var doubled = office();
    doubled.put("exceptions", List.of(exception(monday, List.of()), exception(monday, OFFICE)));
    refuses("exceptions", "duplicate", doubled);
    assertThat(detail().asString()).isEqualTo(before);
  }

  @Test
  void onlyTheHallsManagerStatesThem() {
    var stranger = places.staff(world.hall(1, "A").place().community(), StaffRole.HALL_MANAGER);
    var seen = detail().header("ETag");
    for (var who : List.of(stranger, hall.clerk())) {
      var refusal = who == stranger ? Refusal.of(404, "not-found") : Refusal.of(403, "not-allowed");
      who.request().get(path("/opening/detail")).then().spec(refusal);
      who.request()
          .header("If-Match", seen)
          .body(office())
          .put(path("/opening"))
          .then()
          .spec(refusal);
      who.request().body(stopWords("停", null)).post(path("/stop-numbers")).then().spec(refusal);
      resume(who).then().spec(refusal);
    }
    hall.take(0);
  }

  private void refuses(String field, String code, Map<String, Object> wish) {
    state(wish).then().spec(Refusal.ofField(field, code));
  }

  private static Map<String, Object> office() {
    var wish = new HashMap<String, Object>();
    wish.put("lastTicketMinutes", 15);
    wish.put("week", Stream.of(DayOfWeek.values()).limit(5).map(d -> day(d, OFFICE)).toList());
    wish.put("exceptions", List.of());
    return wish;
  }

  private static Map<String, Object> week(List<Map<String, String>> spans) {
    var wish = office();
    wish.put("week", List.of(day(DayOfWeek.MONDAY, spans)));
    return wish;
  }

  private static Map<String, String> span(String from, String until) {
    return Map.of("from", from, "until", until);
  }

  private static Map<String, Object> day(DayOfWeek day, List<Map<String, String>> spans) {
    return Map.of("weekday", day, "spans", spans);
  }

  private static Map<String, Object> exception(LocalDate date, List<Map<String, String>> spans) {
    var words = Map.of("zh", Map.of("message", "盘点"), "en", Map.of("message", "Stocktaking"));
    return Map.of("date", date.toString(), "spans", spans, "texts", words);
  }

  private Response state(Map<String, Object> wish) {
    return state(wish, detail().header("ETag"));
  }

  private Response state(Map<String, Object> wish, String seen) {
    var request = hall.manager().request().body(wish);
    return (seen == null ? request : request.header("If-Match", seen)).put(path("/opening"));
  }

  private Response stop(String zh, String en) {
    return hall.manager().request().body(stopWords(zh, en)).post(path("/stop-numbers"));
  }

  private static Map<String, Object> stopWords(String zh, String en) {
    var words = new HashMap<String, Object>();
    words.put("zh", Map.of("message", zh));
    if (en != null) {
      words.put("en", Map.of("message", en));
    }
    return Map.of("texts", words);
  }

  private Response resume(Staff who) {
    return who.request().body("{}").post(path("/resume-numbers"));
  }

  private Response detail() {
    return hall.manager().request().get(path("/opening/detail"));
  }

  private Response hours() {
    return nobody().get(path("/opening"));
  }

  private ValidatableResponse look() {
    return nobody().get(path("")).then().statusCode(200);
  }

  private String path(String rest) {
    return "/api/v1/halls/" + hall.id() + rest;
  }

  /** As the refusal says it: {@code Mon 30 Nov}. */
  private String weekday() {
    return DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).format(monday);
  }

  private static Instant at(LocalDate date, String time) {
    return LocalDateTime.parse(date + "T" + time).atZone(SHANGHAI).toInstant();
  }
}
