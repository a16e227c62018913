package org.linli.servicewindow.kiosk;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.security.Secrets;
import org.linli.testing.HallWorld;
import org.linli.testing.HallWorld.Hall;
import org.linli.testing.MutableClock;
import org.linli.testing.OfflineKiosk;
import org.linli.testing.PairedDevice;
import org.linli.testing.Refusal;

/** What a kiosk may not tell; a refusal changes nothing. */
@QuarkusTest
class SettleApiTest {
  private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(1);

  @Inject HallWorld halls;
  @Inject MutableClock clock;
  private Hall hall;
  private OfflineKiosk kiosk;

  @BeforeEach
  void start() {
    morning();
    hall = halls.hall(1, "A");
    kiosk = new OfflineKiosk(PairedDevice.kiosk(hall, 3)).topUp();
  }

  /** Ten o'clock; people who signed in then still are. */
  private void morning() {
    clock.stopAt(DAY.atTime(2, 0).toInstant(ZoneOffset.UTC));
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void whatIsToldTwiceIsOneTicket() {
    kiosk.giveOut("A", service(), clock.instant());
    var first = kiosk.settle().then().statusCode(200).extract().asString();
    kiosk.settle().then().statusCode(200).body(equalTo(first));
    unchanged(1, 2);
  }

  @Test
  void aNumberBelongsToOneSlip() {
    var slip = kiosk.giveOut("A", service(), clock.instant());
    kiosk.settle().then().statusCode(200);
    kiosk
        .trySettle(List.of(entry(slip.id().toString())))
        .then()
        .spec(Refusal.of(409, "lease-used"));
    unchanged(1, 2);
  }

  @Test
  void anothersNumberIsNotThere() {
    var neighbour = new OfflineKiosk(PairedDevice.kiosk(hall, 1)).topUp();
    var foreign = neighbour.reserve.get(0).get("id");
    refuseWithAGoodOne(entry(foreign), 404, "not-found");
    refuseWithAGoodOne(entry(UUID.randomUUID().toString()), 404, "not-found");
    unchanged(0, 4);
  }

  @Test
  void aServiceOfAnotherHallIsNotThere() {
    var elsewhere = halls.hall(1, "A");
    var entry =
        OfflineKiosk.entry(
            kiosk.reserve.get(1).get("id"),
            elsewhere.services().get(0),
            Secrets.next(),
            clock.instant());
    refuseWithAGoodOne(entry, 404, "not-found");
    unchanged(0, 3);
  }

  @Test
  void oneNumberTwiceAtOnceIsRefused() {
    var lease = kiosk.reserve.get(0).get("id");
    kiosk
        .trySettle(List.of(entry(lease), entry(lease)))
        .then()
        .spec(Refusal.ofField("used[1].leaseId", "duplicate"));
    unchanged(0, 3);
  }

  @Test
  void aTokenThatSomebodyHasIsRefused() {
    var taken = hall.take(0);
    var stolen =
        OfflineKiosk.entry(
            kiosk.reserve.get(0).get("id"), service(), taken.token(), clock.instant());
    kiosk.trySettle(List.of(stolen)).then().spec(Refusal.ofField("tokenHash", "duplicate"));
    var token = Secrets.next();
    var both =
        kiosk.reserve.stream()
            .limit(2)
            .map(l -> OfflineKiosk.entry(l.get("id"), service(), token, clock.instant()))
            .toList();
    kiosk.trySettle(both).then().spec(Refusal.ofField("used[1].tokenHash", "duplicate"));
    unchanged(1, 3);
  }

  @Test
  void hugeBatchesAreRefused() {
    var many = new ArrayList<Map<String, Object>>();
    for (var i = 0; i <= 100; i++) {
      many.add(entry(UUID.randomUUID().toString()));
    }
    kiosk.trySettle(many).then().spec(Refusal.ofField("used", "size"));
    kiosk.trySettle(List.of()).then().statusCode(400);
    unchanged(0, 3);
  }

  @Test
  void aNumberOfYesterdayIsNoNumberOfToday() {
    clock.advance(Duration.ofDays(1));
    var reused = entry(kiosk.reserve.get(0).get("id"));
    kiosk.trySettle(List.of(reused)).then().spec(Refusal.of(409, "lease-wrong-day"));
    morning();
    unchanged(0, 3);
    clock.advance(Duration.ofDays(1));
    // What was taken yesterday and is told today is kept, though its day is over.
    reused.put("arrivedAt", clock.instant().minus(Duration.ofHours(22)).toString());
    kiosk
        .trySettle(List.of(reused))
        .then()
        .statusCode(200)
        .body("tickets.status", equalTo(List.of("EXPIRED")));
    morning();
    unchanged(1, 2);
  }

  @Test
  void aClockThatIsWrongPutsNobodyBeforeWhoCameWhileItWasConnected() {
    clock.advance(Duration.ofMinutes(10));
    var phone = hall.take(0);
    clock.advance(Duration.ofMinutes(1));
    kiosk.topUp();
    clock.advance(Duration.ofMinutes(5));
    var slip = kiosk.giveOut("A", service(), Instant.EPOCH);
    kiosk.settle().then().statusCode(200);
    new HallWorld.Held(slip.id(), slip.number(), slip.token())
        .get()
        .then()
        .body("ahead", equalTo(1));
    phone.get().then().body("ahead", equalTo(0));
  }

  @Test
  void aScreenHasNoNumbers() {
    var screen = PairedDevice.screen(hall, hall.windows().get(0));
    screen
        .request()
        .body("{}")
        .post("/api/v1/this-device/leases")
        .then()
        .spec(Refusal.of(403, "not-allowed"));
  }

  /** Beside one that would do: neither is settled. */
  private void refuseWithAGoodOne(Map<String, Object> bad, int status, String slug) {
    var good = entry(kiosk.reserve.get(0).get("id"));
    kiosk.trySettle(List.of(good, bad)).then().spec(Refusal.of(status, slug));
  }

  private Map<String, Object> entry(String lease) {
    return OfflineKiosk.entry(lease, service(), Secrets.next(), clock.instant());
  }

  private UUID service() {
    return hall.services().get(0);
  }

  private void unchanged(int issued, int inReserve) {
    hall.manager()
        .request()
        .get("/api/v1/halls/" + hall.id() + "/numbers/check?date=" + DAY)
        .then()
        .statusCode(200)
        .body("complete", equalTo(true))
        .body("prefixes[0].issued", equalTo(issued))
        .body("prefixes[0].inReserve", equalTo(inReserve));
  }
}
