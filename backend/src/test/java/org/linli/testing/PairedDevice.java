package org.linli.testing;

import static org.linli.testing.Staff.nobody;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.testing.HallWorld.Hall;

/** A device of a hall, made and paired through the API. */
public record PairedDevice(UUID id, String credential) {
  /** A device that waits to be paired. */
  public record Invited(UUID id, String code, String address) {}

  public static PairedDevice kiosk(Hall hall) {
    return pair(inviteKiosk(hall));
  }

  /** A kiosk that holds so many numbers of each prefix in reserve. */
  public static PairedDevice kiosk(Hall hall, int offlineNumbers) {
    return pair(invite(hall, Map.of("kind", "KIOSK", "offlineNumbers", offlineNumbers)));
  }

  public static PairedDevice screen(Hall hall, UUID windowId) {
    return pair(invite(hall, Map.of("kind", "WINDOW_SCREEN", "windowId", windowId)));
  }

  public static Invited inviteKiosk(Hall hall) {
    return invite(hall, Map.of("kind", "KIOSK"));
  }

  private static Invited invite(Hall hall, Map<String, Object> what) {
    var body = new HashMap<>(what);
    body.put("name", "设备");
    return invited(
        hall.manager().request().body(body).post("/api/v1/halls/" + hall.id() + "/devices"), 201);
  }

  /** A new code for a device that may be paired already. */
  public static Invited inviteAgain(Hall hall, UUID id) {
    return invited(
        hall.manager().request().body("{}").post("/api/v1/devices/" + id + "/pair-again"), 200);
  }

  private static Invited invited(Response response, int status) {
    var made = response.then().statusCode(status).extract().jsonPath();
    return new Invited(
        UUID.fromString(made.getString("device.id")),
        made.getString("code"),
        made.getString("address"));
  }

  public static PairedDevice pair(Invited invited) {
    return new PairedDevice(
        invited.id, tryPair(invited.code).then().statusCode(201).extract().path("credential"));
  }

  public static Response tryPair(String code) {
    return nobody().body(Map.of("code", code)).post("/api/v1/this-device/pair");
  }

  /** The same device, its credential taken away. */
  public PairedDevice revoke(Hall hall) {
    hall.manager()
        .request()
        .body("{}")
        .post("/api/v1/devices/" + id + "/revoke")
        .then()
        .statusCode(200);
    return this;
  }

  /** The beginning of a request by this device. */
  public RequestSpecification request() {
    return nobody().header("Authorization", "Device " + credential);
  }
}
