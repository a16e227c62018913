package org.linli.servicewindow.rating;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.linli.testing.HallWorld.Hall;
import org.linli.testing.HallWorld.Held;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** What tests of ratings do in a hall, over and over. */
record RatedHall(Hall hall) {
  /** The same with sessions of the moment: the clock was moved. */
  RatedHall signedInAgain() {
    return new RatedHall(
        new Hall(
            hall.id(),
            hall.place(),
            again(hall.manager()),
            again(hall.clerk()),
            hall.windows(),
            hall.services()));
  }

  static Staff again(Staff staff) {
    return new Staff(staff.accountId(), staff.username(), World.signIn(staff.username()));
  }

  /** Somebody comes and is served at the n-th window, by the clerk who sits there. */
  Held served(int window) {
    return served(hall.clerk(), 0, window);
  }

  Held served(Staff by, int service, int window) {
    var ticket = hall.take(service);
    by.request()
        .body("{}")
        .post("/api/v1/windows/" + hall.windows().get(window) + "/call-next")
        .then()
        .body("ticket.number", equalTo(ticket.number()));
    hall.act(by, ticket.id(), "start").then().statusCode(200);
    hall.act(by, ticket.id(), "finish", "outcome", "已办结").then().statusCode(200);
    return ticket;
  }

  JsonPath followUpOf(Held ticket) {
    var id = followUpId(hall.manager(), ticket);
    return get(hall.manager(), "/follow-ups/" + id).then().statusCode(200).extract().jsonPath();
  }

  /** Null where the reader finds none. */
  UUID followUpId(Staff reader, Held ticket) {
    var found =
        get(reader, "/halls/" + hall.id() + "/follow-ups?limit=100")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("items.find { it.number == '" + ticket.number() + "' }?.id");
    return found == null ? null : UUID.fromString(found);
  }

  static Response get(Staff who, String path) {
    return who.request().get("/api/v1" + path);
  }

  static Response post(Staff who, String path, Map<String, ?> body) {
    return who.request().body(body).post("/api/v1" + path);
  }

  /** Changes one of the hall's rules for ratings. */
  void rule(String field, Object value) {
    var path = "/api/v1/halls/" + hall.id() + "/rating-rules";
    var now = hall.manager().request().get(path).then().statusCode(200).extract();
    var body = new HashMap<>(now.jsonPath().<String, Object>getMap("$"));
    body.keySet().removeAll(Set.of("hallId", "owners", "version"));
    body.put(field, value);
    hall.manager()
        .request()
        .header("If-Match", now.header("ETag"))
        .body(body)
        .put(path)
        .then()
        .statusCode(200)
        .body(field, equalTo(value));
  }
}
