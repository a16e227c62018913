package org.linli.testing;

import static org.linli.testing.Staff.nobody;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.account.StaffRole;
import org.linli.shared.security.Secrets;

/** Makes halls with windows, services and tickets, through the API as people would. */
@ApplicationScoped
public class HallWorld {
  private final World world;

  HallWorld(World world) {
    this.world = world;
  }

  /**
   * A hall of a community of its own: one manager, one clerk, windows that each offer the same
   * services.
   */
  public Hall hall(int windows, String... prefixes) {
    var place = world.place();
    var manager = world.staff(place.community(), StaffRole.HALL_MANAGER);
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    var id =
        UUID.fromString(
            manager
                .request()
                .body(
                    Map.of(
                        "unitId", place.community(), "texts", texts("name", "大厅", "address", "一楼")))
                .post("/api/v1/halls")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    var hall = new Hall(id, place, manager, clerk, new ArrayList<>(), new ArrayList<>());
    for (var i = 1; i <= windows; i++) {
      hall.windows.add(hall.addWindow(Integer.toString(i), false));
    }
    for (var prefix : prefixes) {
      hall.services.add(hall.addService(prefix, false, hall.windows));
    }
    return hall;
  }

  private static Map<String, Object> texts(Object... fields) {
    var words = new HashMap<String, Object>();
    for (var i = 0; i < fields.length; i += 2) {
      words.put(fields[i].toString(), fields[i + 1]);
    }
    return Map.of("zh", words);
  }

  /** A number somebody took. */
  public record Held(UUID id, String number, String token) {
    public Response get() {
      return nobody().auth().oauth2(token).get("/api/v1/held-tickets/" + id);
    }

    public Response rating() {
      return nobody().auth().oauth2(token).get("/api/v1/held-tickets/" + id + "/rating");
    }

    public Response rate(String level) {
      return rate(Map.of("level", level));
    }

    public Response rate(Map<String, ?> body) {
      return nobody().auth().oauth2(token).body(body).post("/api/v1/held-tickets/" + id + "/rate");
    }

    public Response cancel() {
      return nobody()
          .auth()
          .oauth2(token)
          .body("{}")
          .post("/api/v1/held-tickets/" + id + "/cancel");
    }

    public Response letGoFirst(int places) {
      return nobody()
          .auth()
          .oauth2(token)
          .body(Map.of("places", places))
          .post("/api/v1/held-tickets/" + id + "/let-go-first");
    }
  }

  /** A hall and who works in it. */
  public record Hall(
      UUID id,
      World.Place place,
      Staff manager,
      Staff clerk,
      List<UUID> windows,
      List<UUID> services) {

    /** With manager and clerk in new sessions. */
    public Hall again() {
      return new Hall(id, place, manager.again(), clerk.again(), windows, services);
    }

    public UUID addWindow(String label, boolean discreet) {
      return UUID.fromString(
          manager
              .request()
              .body(
                  Map.of(
                      "label",
                      label,
                      "discreet",
                      discreet,
                      "clerkIds",
                      discreet ? List.of(clerk.accountId()) : List.of(),
                      "texts",
                      texts("title", "窗口")))
              .post("/api/v1/halls/" + id + "/windows")
              .then()
              .statusCode(201)
              .extract()
              .path("id"));
    }

    public UUID addService(String prefix, boolean discreet, List<UUID> windowIds) {
      var guide =
          texts(
              "name",
              "事项 " + prefix,
              "whoMayApply",
              "居民",
              "papers",
              List.of("身份证"),
              "fee",
              "不收费",
              "legalBasis",
              "",
              "timePromised",
              "当场办结",
              "place",
              "",
              "notes",
              "");
      return UUID.fromString(
          manager
              .request()
              .body(
                  Map.of(
                      "prefix",
                      prefix,
                      "discreet",
                      discreet,
                      "windowIds",
                      windowIds,
                      "guides",
                      guide))
              .post("/api/v1/halls/" + id + "/services")
              .then()
              .statusCode(201)
              .extract()
              .path("id"));
    }

    public Hall open() {
      windows.forEach(w -> open(w).then().statusCode(200));
      return this;
    }

    public Response open(UUID windowId) {
      return clerk.request().body("{}").post("/api/v1/windows/" + windowId + "/open");
    }

    /** Takes a number for the hall's n-th service; {@code fields} are name, value, … */
    public Held take(int service, Object... fields) {
      var issued =
          tryTake(services.get(service), fields).then().statusCode(201).extract().jsonPath();
      return new Held(
          UUID.fromString(issued.getString("ticket.id")),
          issued.getString("ticket.number"),
          issued.getString("token"));
    }

    /** By a phone of its own, unless one is named. */
    public Response tryTake(UUID serviceId, Object... fields) {
      var body = body(fields);
      body.put("serviceId", serviceId);
      body.putIfAbsent("phoneKey", Secrets.next());
      return nobody().body(body).post("/api/v1/halls/" + id + "/tickets");
    }

    private static Map<String, Object> body(Object... fields) {
      var body = new HashMap<String, Object>();
      for (var i = 0; i < fields.length; i += 2) {
        body.put(fields[i].toString(), fields[i + 1]);
      }
      return body;
    }

    /** Sets rules of the queue as the manager; those not named stay as they are. */
    public Response rule(Object... fields) {
      var detail = manager.request().get("/api/v1/halls/" + id + "/detail");
      var rules = new HashMap<>(detail.jsonPath().<String, Object>getMap("rules"));
      rules.putAll(body(fields));
      return manager
          .request()
          .header("If-Match", detail.header("ETag"))
          .body(rules)
          .put("/api/v1/halls/" + id + "/rules");
    }

    /** Calls the next at the n-th window. */
    public Response callNext(int window) {
      return clerk
          .request()
          .body("{}")
          .post("/api/v1/windows/" + windows.get(window) + "/call-next");
    }

    /** Does something to a ticket as the clerk; {@code fields} are name, value, … */
    public Response act(UUID ticketId, String verb, Object... fields) {
      return act(clerk, ticketId, verb, fields);
    }

    public Response act(Staff who, UUID ticketId, String verb, Object... fields) {
      return who.request().body(body(fields)).post("/api/v1/tickets/" + ticketId + "/" + verb);
    }

    public Response ticket(UUID ticketId) {
      return clerk.request().get("/api/v1/tickets/" + ticketId);
    }

    public String statusOf(UUID ticketId) {
      return ticket(ticketId).then().statusCode(200).extract().path("status");
    }

    public Response desk(int window) {
      return clerk.request().get("/api/v1/windows/" + windows.get(window) + "/desk");
    }

    public Response board() {
      return nobody().get("/api/v1/halls/" + id + "/board");
    }

    public Response check(String date) {
      return manager.request().get("/api/v1/halls/" + id + "/ledger/check?date=" + date);
    }

    /** The first hundred follow-ups, as the manager sees them. */
    public JsonPath followUps() {
      return manager
          .request()
          .get("/api/v1/halls/" + id + "/follow-ups?limit=100")
          .then()
          .statusCode(200)
          .extract()
          .jsonPath();
    }

    /** All entries of the hall's ledger, in order. */
    public List<Map<String, Object>> ledger() {
      var all = new ArrayList<Map<String, Object>>();
      String cursor = null;
      do {
        var page =
            manager
                .request()
                .queryParam("limit", 100)
                .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                .get("/api/v1/halls/" + id + "/ledger")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        all.addAll(page.getList("items"));
        cursor = page.getString("nextCursor");
      } while (cursor != null);
      return all;
    }
  }
}
