package org.linli.servicewindow.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.servicewindow.hall.HallService;
import org.linli.testing.Crowd;
import org.linli.testing.HallWorld;
import org.linli.testing.HallWorld.Hall;
import org.linli.testing.MutableClock;
import org.linli.testing.OfflineKiosk;
import org.linli.testing.PairedDevice;

/** A kiosk is cut off for an hour while the hall goes on. */
@QuarkusTest
class KioskOfflineTest {
  private static final String[] PREFIXES = {"A", "B"};
  private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(1);

  @Inject HallWorld halls;
  @Inject MutableClock clock;
  @Inject HallService lock;
  private Hall hall;

  @BeforeEach
  void morning() {
    // Ten in the morning: an hour later it is still the same day.
    clock.stopAt(DAY.atTime(2, 0).toInstant(ZoneOffset.UTC));
    hall = halls.hall(2, PREFIXES).open();
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void noNumberTwiceAndEveryNumberAccountedForWhileEverybodyKeepsTheirTurn() {
    for (var seed = 1; seed <= 2; seed++) {
      hourOffline(new Random(seed));
      morning();
    }
  }

  private void hourOffline(Random random) {
    var offline = new OfflineKiosk(PairedDevice.kiosk(hall, 8)).topUp();
    var online = new OfflineKiosk(PairedDevice.kiosk(hall, 3)).topUp();
    var numbers = new ArrayList<String>();
    var arrivals = new HashMap<String, Instant>();
    for (var minute = 0; minute < 60; minute++) {
      clock.advance(Duration.ofMinutes(1));
      var which = random.nextInt(PREFIXES.length);
      switch (random.nextInt(5)) {
        case 0 -> note(numbers, arrivals, hall.take(which).number());
        case 1 -> note(numbers, arrivals, takeAt(online, which));
        case 2 -> online.topUp();
        case 3 -> {
          var slip = offline.giveOut(PREFIXES[which], hall.services().get(which), clock.instant());
          if (slip != null) {
            note(numbers, arrivals, slip.number());
          }
        }
        default -> serveNext(random.nextInt(2));
      }
    }
    offline
        .settle()
        .then()
        .statusCode(200)
        .body("tickets.number", equalTo(offline.slips.stream().map(s -> s.number()).toList()))
        .body("tickets.status", everyItem(equalTo("WAITING")));
    offline.topUp();
    assertThat(numbers).doesNotHaveDuplicates();
    check(numbers.size(), offline.reserve.size() + online.reserve.size(), 0);
    everybodyWaitsInTheOrderTheyCame(arrivals);
    offline.slips.forEach(
        s -> new HallWorld.Held(s.id(), s.number(), s.token()).get().then().statusCode(200));

    close();
    check(numbers.size(), 0, offline.reserve.size() + online.reserve.size());
    hall.check(DAY.toString())
        .then()
        .body("differences", empty())
        .body("gap", nullValue())
        .body("tickets", equalTo(numbers.size()));
  }

  private void note(List<String> numbers, Map<String, Instant> arrivals, String number) {
    numbers.add(number);
    arrivals.put(number, clock.instant());
  }

  private String takeAt(OfflineKiosk kiosk, int which) {
    return kiosk
        .device
        .request()
        .body(Map.of("serviceId", hall.services().get(which)))
        .post("/api/v1/this-device/tickets")
        .then()
        .statusCode(201)
        .extract()
        .path("ticket.number");
  }

  private void serveNext(int window) {
    var called = hall.callNext(window).then().statusCode(200).extract().<String>path("ticket.id");
    if (called != null) {
      var id = UUID.fromString(called);
      hall.act(id, "start").then().statusCode(200);
      hall.act(id, "finish", "outcome", "已办结").then().statusCode(200);
    }
  }

  private void everybodyWaitsInTheOrderTheyCame(Map<String, Instant> arrivals) {
    List<String> waiting = hall.desk(0).then().statusCode(200).extract().path("waiting.number");
    assertThat(waiting.stream().map(arrivals::get).toList()).isSorted();
  }

  private void close() {
    hall.manager()
        .request()
        .body(Map.of("businessDate", DAY.toString()))
        .post("/api/v1/halls/" + hall.id() + "/close-day")
        .then()
        .statusCode(200);
  }

  private void check(int issued, int inReserve, int voided) {
    var found =
        hall.manager()
            .request()
            .get("/api/v1/halls/" + hall.id() + "/numbers/check?date=" + DAY)
            .then()
            .statusCode(200)
            .body("complete", equalTo(true))
            .extract()
            .jsonPath();
    assertThat(
            List.of(
                found.getInt("prefixes.issued.sum()"),
                found.getInt("prefixes.inReserve.sum()"),
                found.getInt("prefixes.voided.sum()")))
        .containsExactly(issued, inReserve, voided);
  }

  @Test
  void whatItGaveOutBeforeTheDayEndedIsRecordedAfterIt() {
    var kiosk = new OfflineKiosk(PairedDevice.kiosk(hall, 2)).topUp();
    var at = clock.instant().plusSeconds(60);
    var slip = kiosk.giveOut("A", hall.services().get(0), at);
    clock.advance(Duration.ofMinutes(20));
    close();
    check(0, 0, 4);
    kiosk.settle().then().statusCode(200).body("tickets.status", equalTo(List.of("EXPIRED")));
    check(1, 0, 3);
    new HallWorld.Held(slip.id(), slip.number(), slip.token())
        .get()
        .then()
        .statusCode(200)
        .body("status", equalTo("EXPIRED"))
        .body("arrivedAt", equalTo(at.toString()));
    hall.check(DAY.toString()).then().body("differences", empty()).body("gap", nullValue());
    kiosk.tryTopUp().then().statusCode(200).body("leases", empty());
  }

  @Test
  void aKioskThatIsGoneIsGivenUpAndWhoeverHasItsNumberIsServedIfItComesBack() {
    var kiosk = new OfflineKiosk(PairedDevice.kiosk(hall, 2)).topUp();
    kiosk.giveOut("A", hall.services().get(0), clock.instant());
    kiosk.device.revoke(hall);
    voidLeases(kiosk.device).body("voided", equalTo(4));
    voidLeases(kiosk.device).body("voided", equalTo(0));
    check(0, 0, 4);
    kiosk.settle().then().statusCode(401);
    var back =
        new OfflineKiosk(PairedDevice.pair(PairedDevice.inviteAgain(hall, kiosk.device.id())));
    back.trySettle(kiosk.journal)
        .then()
        .statusCode(200)
        .body("tickets.status", equalTo(List.of("WAITING")));
    check(1, 0, 3);
  }

  @Test
  void countingTheNumbersHoldsUpNobodyAndIsHeldUpByNobody() {
    var number = hall.take(0);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              lock.lock(hall.id());
              check(1, 0, 0);
            });
    number.cancel().then().statusCode(200);
    check(1, 0, 0);
  }

  private ValidatableResponse voidLeases(PairedDevice device) {
    return hall.manager()
        .request()
        .body("{}")
        .post("/api/v1/devices/" + device.id() + "/void-leases")
        .then()
        .statusCode(200);
  }

  /**
   * Phones, two kiosks that fill up, and one that tells the same thing from two tabs, all at once.
   */
  @Test
  void everythingAtOnce() throws Exception {
    var settling = new OfflineKiosk(PairedDevice.kiosk(hall, 10)).topUp();
    for (var i = 0; i < 8; i++) {
      settling.giveOut(PREFIXES[i % 2], hall.services().get(i % 2), clock.instant());
    }
    var other = new OfflineKiosk(PairedDevice.kiosk(hall, 10));
    var works = new ArrayList<Callable<Integer>>();
    for (var i = 0; i < 6; i++) {
      var which = i % 2;
      works.add(() -> hall.tryTake(hall.services().get(which)).statusCode());
      works.add(() -> other.tryTopUp().statusCode());
      works.add(() -> settling.settle().statusCode());
    }
    assertThat(Crowd.run(works.size(), works::get)).containsOnly(200, 201);
    settling.topUp();
    other.topUp();
    check(6 + 8, 20 + 20, 0);
    hall.check(DAY.toString()).then().body("differences", empty()).body("tickets", equalTo(14));
  }
}
