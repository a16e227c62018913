package org.linli.servicewindow.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.HallWorld;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/**
 * What only the hall's manager does: watching it, moving services, announcing, arranging displays.
 */
@QuarkusTest
class ManagerApiTest {
  @Inject HallWorld world;
  @Inject World places;
  @Inject MutableClock clock;
  private HallWorld.Hall hall;
  private Staff stranger;

  @BeforeEach
  void aHall() {
    hall = world.hall(2, "A", "B").open();
    stranger = places.staff(places.place().community(), StaffRole.HALL_MANAGER);
  }

  @AfterEach
  void restart() {
    clock.reset();
  }

  @Test
  void theLiveScreenShowsTheWholeHall() {
    var served = hall.take(0);
    var waiting = hall.take(1);
    hall.callNext(0).then().statusCode(200);
    hall.act(served.id(), "start").then().statusCode(200);
    live()
        .body("waiting", equalTo(1))
        .body("windows[0].current.number", equalTo(served.number()))
        .body("windows[0].current.status", equalTo("SERVING"))
        .body("windows[1].current", nullValue())
        .body("queues.waiting", contains(1))
        .body("queues.openWindows", contains(2))
        .body("longWaits", empty())
        .body("longWaitMinutes", equalTo(30));
    clock.advance(Duration.ofMinutes(29));
    live().body("longWaits", empty());
    clock.advance(Duration.ofMinutes(2));
    live().body("longWaits.number", contains(waiting.number()));
    hall.act(served.id(), "hold", "reason", "copy").then().statusCode(200);
    live()
        .body("onHold.number", contains(served.number()))
        .body("onHold.reason", contains("copy"))
        .body("outOfOrder", empty());
    var later = hall.take(0);
    hall.act(later.id(), "call", "windowId", hall.windows().get(0), "reason", "unwell")
        .then()
        .statusCode(200);
    live()
        .body("outOfOrder.number", contains(later.number()))
        .body("outOfOrder.reason", contains("unwell"))
        .body("outOfOrder.windowLabel", contains("1"));
  }

  @Test
  void theHallSaysWhatALongWaitIs() {
    var waiting = hall.take(0);
    longWait(hall.manager(), 4).then().spec(Refusal.ofField("minutes", "range"));
    longWait(hall.manager(), 241).then().spec(Refusal.ofField("minutes", "range"));
    longWait(stranger, 10).then().spec(Refusal.of(404, "not-found"));
    live().body("longWaitMinutes", equalTo(30));
    longWait(hall.manager(), 10).then().statusCode(200);
    longWait(hall.manager(), 5).then().statusCode(200);
    clock.advance(Duration.ofMinutes(6));
    live().body("longWaitMinutes", equalTo(5)).body("longWaits.number", contains(waiting.number()));
  }

  @Test
  void aPauseEndsWithoutTakingTheSeat() {
    var waiting = hall.take(0);
    var before = hall.desk(0).<String>path("window.clerkName");
    pause();
    hall.callNext(0).then().spec(Refusal.of(409, "window-not-open"));
    resume(hall.clerk()).then().spec(Refusal.of(403, "not-allowed"));
    resume(stranger).then().spec(Refusal.of(404, "not-found"));
    live().body("windows[0].window.state", equalTo("PAUSED"));
    resume(hall.manager())
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("stateReason", nullValue())
        .body("clerkName", equalTo(before));
    resume(hall.manager()).then().spec(Refusal.of(409, "window-not-paused"));
    hall.callNext(0).then().body("ticket.number", equalTo(waiting.number()));
  }

  @Test
  void aPauseDoesNotEndOnceTheDayIsClosed() {
    hall.manager()
        .request()
        .body(Map.of("businessDate", hall.board().path("businessDate").toString()))
        .post(path("/close-day"))
        .then()
        .statusCode(200);
    resume(hall.manager()).then().spec(Refusal.of(409, "day-closed"));
  }

  private void pause() {
    hall.clerk()
        .request()
        .body(Map.of("reason", "午休"))
        .post("/api/v1/windows/" + hall.windows().get(0) + "/pause")
        .then()
        .statusCode(200);
  }

  private Response resume(Staff who) {
    return who.request().body("{}").post("/api/v1/windows/" + hall.windows().get(0) + "/resume");
  }

  @Test
  void whatAnEarlierDayLeftIsThereToBeEnded() {
    var left = hall.take(0);
    hall.callNext(0).then().statusCode(200);
    hall.act(left.id(), "start").then().statusCode(200);
    clock.advance(Duration.ofHours(25));
    // Sessions end with time; the people come back.
    var manager = places.staff(hall.place().community(), StaffRole.HALL_MANAGER);
    var seen = manager.request().get(path("/live")).then().statusCode(200);
    seen.body("leftovers.number", contains(left.number()))
        .body("windows.current", contains(nullValue(), nullValue()));
    hall.act(manager, left.id(), "finish", "outcome", "done").then().statusCode(200);
    manager.request().get(path("/live")).then().body("leftovers", empty());
  }

  @Test
  void whatAWindowOffersDecidesWhoIsCalledNext() {
    var a = hall.take(0);
    var b = hall.take(1);
    var tag = tagOf(hall.windows().get(0));
    offer(hall.manager(), tag, List.of(hall.services().get(1)))
        .then()
        .statusCode(200)
        .body("serviceIds", contains(hall.services().get(1).toString()));
    hall.callNext(0).then().body("ticket.id", equalTo(b.id().toString()));
    hall.callNext(1).then().body("ticket.id", equalTo(a.id().toString()));
    // Whoever saw it before the change is told so.
    offer(hall.manager(), tag, hall.services()).then().spec(Refusal.of(412, "stale-version"));
    offer(hall.manager(), tagOf(hall.windows().get(0)), List.of())
        .then()
        .statusCode(200)
        .body("serviceIds", empty());
    assertThat(hall.ledger().stream().filter(e -> "WINDOW_CHANGED".equals(e.get("kind"))))
        .hasSize(2);
  }

  @Test
  void aWindowOffersOnlyItsOwnHallsServicesAndOnlyByItsManager() {
    var window = hall.windows().get(0);
    var tag = tagOf(window);
    var elsewhere = world.hall(1, "A").services();
    offer(hall.manager(), tag, elsewhere).then().spec(Refusal.of(404, "not-found"));
    offer(hall.manager(), tag, List.of(hall.services().get(0), hall.services().get(0)))
        .then()
        .spec(Refusal.ofField("serviceIds", "duplicate"));
    offer(stranger, tag, List.of()).then().spec(Refusal.of(404, "not-found"));
    offer(hall.clerk(), tag, List.of()).then().spec(Refusal.of(403, "not-allowed"));
    hall.manager().request().get("/api/v1/windows/" + window).then().body("serviceIds", hasSize(2));
    stranger.request().get(path("/live")).then().spec(Refusal.of(404, "not-found"));
  }

  @Test
  void anAnnouncementIsShownWithinItsTime() {
    var from = clock.instant().plusSeconds(600);
    var id =
        announce(
            Map.of(
                "from",
                from.toString(),
                "until",
                from.plusSeconds(600).toString(),
                "urgent",
                false,
                "spoken",
                true,
                "texts",
                words("体检", "Check-up")));
    shown().body("items", empty());
    all("COMING").body("items.id", contains(id));
    clock.advance(Duration.ofMinutes(11));
    var urgent = announce(Map.of("urgent", true, "spoken", false, "texts", words("停水", null)));
    shown()
        .body("items.id", contains(urgent, id))
        .body("items.message", contains("停水", "Check-up"));
    all("CURRENT").body("items.id", containsInAnyOrder(urgent, id));
    clock.advance(Duration.ofMinutes(10));
    shown().body("items.id", contains(urgent));
    all("OVER").body("items.id", contains(id));
  }

  @Test
  void anAnnouncementIsSaidDifferentlyAndEnded() {
    var id = announce(Map.of("urgent", false, "spoken", false, "texts", words("体检", null)));
    var at = "/api/v1/announcements/" + id;
    var tag = hall.manager().request().get(at).header("ETag");
    var anew = Map.of("urgent", true, "spoken", false, "texts", words("体检改期", null));
    stranger
        .request()
        .header("If-Match", tag)
        .body(anew)
        .put(at)
        .then()
        .spec(Refusal.of(404, "not-found"));
    stranger.request().body("{}").post(at + "/end").then().spec(Refusal.of(404, "not-found"));
    hall.manager().request().header("If-Match", tag).body(anew).put(at).then().statusCode(200);
    hall.manager()
        .request()
        .header("If-Match", tag)
        .body(anew)
        .put(at)
        .then()
        .spec(Refusal.of(412, "stale-version"));
    shown().body("items.message", contains("体检改期")).body("items.urgent", contains(true));
    hall.manager()
        .request()
        .body("{}")
        .post(at + "/end")
        .then()
        .statusCode(200)
        .body("state", equalTo("OVER"));
    hall.manager()
        .request()
        .body("{}")
        .post(at + "/end")
        .then()
        .spec(Refusal.of(409, "announcement-over"));
    shown().body("items", empty());
    assertThat(hall.ledger().stream().filter(e -> "ANNOUNCEMENT_CHANGED".equals(e.get("kind"))))
        .hasSize(3);
  }

  @Test
  void aDisplayShowsItsOwnWindowsOnly() {
    var discreet = hall.addWindow("9", true);
    var secret = hall.addService("S", true, List.of(discreet));
    var id = arrange(List.of(hall.windows().get(1)), true);
    var only = hall.addService("C", false, List.of(hall.windows().get(0)));
    hall.tryTake(only).then().statusCode(201);
    hall.tryTake(secret).then().statusCode(201);
    var first = hall.take(0);
    var second = hall.take(0);
    var third = hall.take(1);
    hall.callNext(1).then().body("ticket.id", equalTo(first.id().toString()));
    board(id)
        .body("board.calls.number", contains(first.number()))
        .body("board.windows.label", contains("2"))
        // Without what waits for another window, or for something discreet.
        .body("board.next", contains(second.number(), third.number()));
    hall.callNext(0).then().statusCode(200);
    board(id).body("board.calls.windowLabel", contains("2"));
    // Chosen or not, a discreet window tells nobody who waits.
    var whole = arrange(List.of(discreet), true);
    board(whole).body("board.next", empty()).body("board.windows.title", contains(nullValue()));
    board(arrange(List.of(), true))
        .body("board.windows", hasSize(3))
        .body("board.calls", hasSize(2));
    board(arrange(List.of(), false)).body("board.next", empty());
  }

  @Test
  void aDisplayIsArrangedByItsHallsManagerAndGoneWhenRemoved() {
    var id = arrange(hall.windows(), true);
    var at = "/api/v1/displays/" + id;
    var tag = nobody().get(at).header("ETag");
    var anew = display(List.of(hall.windows().get(0)), false);
    stranger
        .request()
        .header("If-Match", tag)
        .body(anew)
        .put(at)
        .then()
        .spec(Refusal.of(404, "not-found"));
    stranger.request().body("{}").post(at + "/remove").then().spec(Refusal.of(404, "not-found"));
    hall.manager()
        .request()
        .header("If-Match", tag)
        .body(display(List.of(world.hall(1).windows().get(0)), true))
        .put(at)
        .then()
        .spec(Refusal.of(404, "not-found"));
    hall.manager()
        .request()
        .header("If-Match", tag)
        .body(display(List.of(hall.windows().get(0), hall.windows().get(0)), true))
        .put(at)
        .then()
        .spec(Refusal.ofField("windowIds", "duplicate"));
    nobody().get(at).then().body("windowIds", hasSize(2));
    hall.manager()
        .request()
        .header("If-Match", tag)
        .body(anew)
        .put(at)
        .then()
        .statusCode(200)
        .body("windowIds", hasSize(1));
    hall.manager()
        .request()
        .header("If-Match", tag)
        .body(anew)
        .put(at)
        .then()
        .spec(Refusal.of(412, "stale-version"));
    hall.manager().request().body("{}").post(at + "/remove").then().statusCode(200);
    nobody().get(at + "/board").then().spec(Refusal.of(404, "not-found"));
    hall.manager().request().get(path("/displays")).then().body("items", empty());
  }

  private ValidatableResponse live() {
    return hall.manager().request().get(path("/live")).then().statusCode(200);
  }

  private Response longWait(Staff who, int minutes) {
    return who.request().body(Map.of("minutes", minutes)).post(path("/set-long-wait"));
  }

  private String tagOf(UUID window) {
    return hall.manager().request().get("/api/v1/windows/" + window).header("ETag");
  }

  private Response offer(Staff who, String tag, List<UUID> services) {
    return who.request()
        .header("If-Match", tag)
        .body(Map.of("serviceIds", services))
        .put("/api/v1/windows/" + hall.windows().get(0) + "/services");
  }

  private String announce(Map<String, Object> wish) {
    return made(path("/announcements"), wish);
  }

  private ValidatableResponse shown() {
    return nobody().get(path("/announcements")).then().statusCode(200);
  }

  private ValidatableResponse all(String state) {
    return hall.manager()
        .request()
        .get(path("/announcements/all?state=" + state))
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> words(String zh, String en) {
    var chinese = Map.of("message", zh);
    return en == null ? Map.of("zh", chinese) : Map.of("zh", chinese, "en", Map.of("message", en));
  }

  private String arrange(List<UUID> windows, boolean showsNext) {
    return made(path("/displays"), display(windows, showsNext));
  }

  private static Map<String, Object> display(List<UUID> windows, boolean showsNext) {
    return Map.of(
        "name",
        "入口",
        "windowIds",
        windows,
        "speaksChinese",
        true,
        "speaksEnglish",
        false,
        "rings",
        true,
        "showsNext",
        showsNext);
  }

  private static ValidatableResponse board(String display) {
    return nobody().get("/api/v1/displays/" + display + "/board").then().statusCode(200);
  }

  private String made(String path, Map<String, Object> wish) {
    return hall.manager()
        .request()
        .body(wish)
        .post(path)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String path(String rest) {
    return "/api/v1/halls/" + hall.id() + rest;
  }
}
