package org.linli.servicewindow.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.linli.testing.Crowd;
import org.linli.testing.HallWorld;
import org.linli.testing.HallWorld.Hall;
import org.linli.testing.MutableClock;
import org.linli.testing.PairedDevice;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;

/** Devices: made, paired once, revoked at once. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeviceApiTest {
  private static final String THIS = "/api/v1/this-device";

  @Inject HallWorld halls;
  @Inject MutableClock clock;
  private Hall hall;

  @BeforeEach
  void start() {
    hall = hall == null ? halls.hall(1, "A") : hall;
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void aCodeShownOnceMakesADeviceThatKnowsItself() {
    var invited = PairedDevice.inviteKiosk(hall);
    assertThat(invited.address()).endsWith("/kiosk/pair#" + invited.code());
    var kiosk = PairedDevice.pair(invited);
    kiosk
        .request()
        .get(THIS)
        .then()
        .statusCode(200)
        .body("id", equalTo(kiosk.id().toString()))
        .body("hallId", equalTo(hall.id().toString()))
        .body("windowId", nullValue());
    view(kiosk.id()).body("state", equalTo("PAIRED")).body("seenAt", notNullValue());
  }

  @Test
  void aCodeMayBeTypedAsPeopleType() {
    var invited = PairedDevice.inviteKiosk(hall);
    var typed =
        invited
            .code()
            .toLowerCase()
            .replace('0', 'o')
            .replace('1', 'l')
            .replaceAll("(.{4})", "$1 ");
    PairedDevice.tryPair(typed.strip()).then().statusCode(201);
  }

  @Test
  void aScreenKnowsItsWindow() {
    var screen = PairedDevice.screen(hall, hall.windows().get(0));
    screen.request().get(THIS).then().statusCode(200).body("windowLabel", equalTo("1"));
    screen
        .request()
        .body(Map.of("out", true))
        .post(THIS + "/mark-paper")
        .then()
        .spec(Refusal.of(403, "not-allowed"));
  }

  @Test
  void aCodeWorksOnceAndNotForLong() {
    var used = PairedDevice.inviteKiosk(hall);
    PairedDevice.pair(used);
    PairedDevice.tryPair(used.code()).then().spec(Refusal.of(404, "pairing-ended"));
    var replaced = PairedDevice.inviteKiosk(hall);
    var newer = PairedDevice.inviteAgain(hall, replaced.id());
    PairedDevice.tryPair(replaced.code()).then().spec(Refusal.of(404, "pairing-ended"));
    clock.advance(Duration.ofMinutes(16));
    PairedDevice.tryPair(newer.code()).then().spec(Refusal.of(404, "pairing-ended"));
    view(newer.id()).body("state", equalTo("NEW"));
  }

  @Test
  void ofManyWithOneCodeOneIsPaired() throws Exception {
    var invited = PairedDevice.inviteKiosk(hall);
    var answers = Crowd.run(8, i -> () -> PairedDevice.tryPair(invited.code()).statusCode());
    assertThat(answers).containsOnlyOnce(201);
    assertThat(answers).containsOnly(201, 404);
  }

  @Test
  void aRevokedDeviceIsNobodyAtOnceAndComesBackByPairingAgain() {
    var kiosk = PairedDevice.kiosk(hall).revoke(hall);
    kiosk.request().get(THIS).then().spec(Refusal.of(401, "not-signed-in"));
    hall.manager()
        .request()
        .body("{}")
        .post("/api/v1/devices/" + kiosk.id() + "/revoke")
        .then()
        .spec(Refusal.of(409, "device-not-paired"));
    var again = PairedDevice.pair(PairedDevice.inviteAgain(hall, kiosk.id()));
    again.request().get(THIS).then().statusCode(200);
    kiosk.request().get(THIS).then().spec(Refusal.of(401, "not-signed-in"));
  }

  @Test
  void pairingAgainPutsTheFormerCredentialOut() {
    var kiosk = PairedDevice.kiosk(hall);
    var invited = PairedDevice.inviteAgain(hall, kiosk.id());
    kiosk.request().get(THIS).then().statusCode(200);
    PairedDevice.pair(invited);
    kiosk.request().get(THIS).then().spec(Refusal.of(401, "not-signed-in"));
  }

  @Test
  void aManagersCookieBesideTheCredentialCountsForNothing() {
    var kiosk = PairedDevice.kiosk(hall);
    withManagersCookie(kiosk.request()).get(THIS).then().statusCode(200);
    withManagersCookie(kiosk.request())
        .get("/api/v1/halls/" + hall.id() + "/devices")
        .then()
        .spec(Refusal.of(403, "not-allowed"));
  }

  @Test
  void aWindowIsForScreensOnly() {
    create(Map.of("kind", "WINDOW_SCREEN", "name", "屏"))
        .spec(Refusal.ofField("windowId", "required"));
    create(Map.of("kind", "KIOSK", "name", "机", "windowId", hall.windows().get(0)))
        .spec(Refusal.ofField("windowId", "choice"));
    var elsewhere = halls.hall(1, "A");
    create(Map.of("kind", "WINDOW_SCREEN", "name", "屏", "windowId", elsewhere.windows().get(0)))
        .spec(Refusal.of(404, "not-found"));
  }

  @Test
  void paperIsMarkedAtTheKioskAndClearedByTheManager() {
    var kiosk = PairedDevice.kiosk(hall);
    kiosk
        .request()
        .body(Map.of("out", true))
        .post(THIS + "/mark-paper")
        .then()
        .statusCode(200)
        .body("paperOut", equalTo(true));
    hall.manager()
        .request()
        .body(Map.of("out", false))
        .post("/api/v1/devices/" + kiosk.id() + "/mark-paper")
        .then()
        .statusCode(200)
        .body("paperOut", equalTo(false));
    kiosk.request().get(THIS).then().body("paperOut", equalTo(false));
  }

  @Test
  void itsManagerRenamesItAndChangesItsReserve() {
    var kiosk = PairedDevice.kiosk(hall, 2);
    int version =
        view(kiosk.id()).extract().path("items.find { it.id == '" + kiosk.id() + "' }.version");
    var anew = Map.of("name", "大门口取号机", "offlineNumbers", 4);
    describe(hall.manager(), kiosk.id(), version, anew)
        .statusCode(200)
        .body("name", equalTo("大门口取号机"))
        .body("offlineNumbers", equalTo(4));
    describe(hall.manager(), kiosk.id(), version, anew).spec(Refusal.of(412, "stale-version"));
    describe(hall.manager(), kiosk.id(), version + 1, Map.of("name", "", "offlineNumbers", 4))
        .spec(Refusal.ofField("name", "required"));
    describe(hall.manager(), kiosk.id(), version + 1, Map.of("name", "机", "offlineNumbers", 51))
        .spec(Refusal.ofField("offlineNumbers", "range"));
    describe(halls.hall(1, "A").manager(), kiosk.id(), version + 1, anew)
        .spec(Refusal.of(404, "not-found"));
    kiosk.request().get(THIS).then().body("name", equalTo("大门口取号机"));
    kiosk
        .request()
        .body("{}")
        .post(THIS + "/leases")
        .then()
        .statusCode(200)
        .body("leases.size()", equalTo(4));
  }

  private static ValidatableResponse describe(
      Staff who, UUID id, int version, Map<String, ?> body) {
    return who.request()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put("/api/v1/devices/" + id)
        .then();
  }

  @Test
  void nothingSecretIsEverListed() {
    var invited = PairedDevice.inviteKiosk(hall);
    var kiosk = PairedDevice.kiosk(hall);
    var list = hall.manager().request().get("/api/v1/halls/" + hall.id() + "/devices?limit=100");
    list.then().statusCode(200).body("items.id", hasItem(kiosk.id().toString()));
    assertThat(list.asString()).doesNotContain(invited.code()).doesNotContain(kiosk.credential());
  }

  @Test
  void otherCredentialsOpenNothing() {
    for (var header : new String[] {"Device ", "Device x", "Device " + "A".repeat(43)}) {
      nobody()
          .header("Authorization", header)
          .get(THIS)
          .then()
          .spec(Refusal.of(401, "not-signed-in"));
    }
  }

  private RequestSpecification withManagersCookie(RequestSpecification request) {
    return request.cookie(Staff.COOKIE, hall.manager().cookie());
  }

  private ValidatableResponse create(Map<String, Object> body) {
    return hall.manager()
        .request()
        .body(body)
        .post("/api/v1/halls/" + hall.id() + "/devices")
        .then();
  }

  private ValidatableResponse view(UUID id) {
    return hall.manager()
        .request()
        .get("/api/v1/halls/" + hall.id() + "/devices?limit=100")
        .then()
        .statusCode(200)
        .rootPath("items.find { it.id == '" + id + "' }");
  }
}
