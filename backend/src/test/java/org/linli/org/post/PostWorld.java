package org.linli.org.post;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.testing.Staff;

/** What an administrator does with posts, through the API. */
final class PostWorld {
  private static final String BASE = "/api/v1";

  private PostWorld() {}

  static String person(Staff by, UUID unit, String name) {
    return by.request()
        .body(Map.of("name", name, "unitId", unit))
        .post(BASE + "/people")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /**
   * @param until null while no end is known
   */
  static Response appoint(
      Staff by, UUID unit, String kind, String person, String from, String until) {
    var body = new LinkedHashMap<String, Object>();
    body.put("kind", kind);
    body.put("personId", person);
    body.put("heldFrom", from);
    body.put("heldUntil", until);
    return by.request().body(body).post(BASE + "/units/" + unit + "/appointments");
  }

  static String appointed(Staff by, UUID unit, String kind, String person, String from) {
    return appoint(by, unit, kind, person, from, null).then().statusCode(201).extract().path("id");
  }

  static Response end(Staff by, String appointment, String on) {
    return by.request()
        .body(Map.of("on", on, "reason", "换届"))
        .post(BASE + "/appointments/" + appointment + "/end");
  }

  static Response annul(Staff by, String appointment) {
    return by.request()
        .body(Map.of("reason", "记错了人"))
        .post(BASE + "/appointments/" + appointment + "/annul");
  }

  static Response dissolve(Staff by, UUID unit, String on) {
    return by.request()
        .body(Map.of("on", on, "reason", "两组合并"))
        .post(BASE + "/units/" + unit + "/dissolve");
  }

  static UUID founded(Staff by, UUID parent, String type, String name, String on) {
    return UUID.fromString(
        by.request()
            .body(Map.of("parentId", parent, "type", type, "name", name, "foundedOn", on))
            .post(BASE + "/units")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** Who holds which post below a unit on a day. */
  static ValidatableResponse roster(Staff by, UUID unit, String on) {
    return by.request()
        .queryParam("on", on)
        .get(BASE + "/units/" + unit + "/roster")
        .then()
        .statusCode(200);
  }

  static ValidatableResponse history(Staff by, UUID unit) {
    return by.request().get(BASE + "/units/" + unit + "/appointments").then().statusCode(200);
  }
}
