package org.linli.servicewindow.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.testing.Staff.nobody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.HallWorld;
import org.linli.testing.Refusal;

/** A guide from draft to earlier version, and a service from offered to withdrawn and back. */
@QuarkusTest
class GuideApiTest {
  @Inject HallWorld halls;
  @Inject EntityManager database;
  private HallWorld.Hall hall;
  private UUID id;

  @BeforeEach
  void aHallWithOneService() {
    hall = halls.hall(1, "A").open();
    id = hall.services().get(0);
  }

  @Test
  void residentsReadADraftOnlyOnceItIsPublished() {
    draft(tag(), "5 元").then().statusCode(200).body("guides.zh.fee", equalTo("不收费"));
    assertThat(residentsRead()).isEqualTo("不收费");
    verb("publish", tag())
        .then()
        .statusCode(200)
        .body("guides.zh.fee", equalTo("5 元"))
        .body("publishedNumber", equalTo(2))
        .body("draft", nullValue());
    assertThat(residentsRead()).isEqualTo("5 元");
    versions()
        .then()
        .body("items.number", contains(2, 1))
        .body("items.state", contains("PUBLISHED", "EARLIER"))
        .body("items[0].changes.field", contains("FEE"))
        .body("items[0].changes[0].before", equalTo("不收费"))
        .body("items[0].changes[0].after", equalTo("5 元"))
        .body("items[0].publisherName", equalTo("Person " + hall.manager().username()));
  }

  @Test
  void versionsComePageByPageEachWithWhatItChanged() {
    publish("5 元");
    publish("6 元");
    var first =
        hall.manager().request().queryParam("limit", 2).get(path("versions")).then().extract();
    assertThat(first.<List<Integer>>path("items.number")).containsExactly(3, 2);
    assertThat(first.<String>path("items[1].changes[0].before")).isEqualTo("不收费");
    hall.manager()
        .request()
        .queryParam("cursor", first.<String>path("nextCursor"))
        .get(path("versions"))
        .then()
        .body("items.number", contains(1))
        .body("nextCursor", nullValue());
  }

  @Test
  void anEarlierVersionComesBackAsADraft() {
    publish("5 元");
    send("restore", tag(), Map.of("number", 1))
        .then()
        .statusCode(200)
        .body("draft.number", equalTo(3))
        .body("draft.restoredFrom", equalTo(1))
        .body("draft.guides.zh.fee", equalTo("不收费"));
    assertThat(residentsRead()).isEqualTo("5 元");
    send("restore", tag(), Map.of("number", 1)).then().spec(Refusal.of(409, "draft-in-the-way"));
    verb("publish", tag()).then().statusCode(200);
    assertThat(residentsRead()).isEqualTo("不收费");
    send("restore", tag(), Map.of("number", 9)).then().spec(Refusal.of(404, "not-found"));
  }

  @Test
  void nothingIsPublishedTwiceOrWithoutADraft() {
    verb("publish", tag()).then().spec(Refusal.of(409, "no-draft"));
    verb("discard-draft", tag()).then().spec(Refusal.of(409, "no-draft"));
    draft(tag(), "不收费").then().statusCode(200);
    verb("publish", tag()).then().spec(Refusal.of(409, "nothing-new"));
    verb("discard-draft", tag()).then().statusCode(200).body("draft", nullValue());
    versions().then().body("items.number", contains(1));
  }

  @Test
  void nobodyPublishesADraftTheyHaveNotSeen() {
    var old = tag();
    draft(old, "5 元").then().statusCode(200);
    draft(old, "6 元").then().spec(Refusal.of(412, "stale-version"));
    verb("publish", old).then().spec(Refusal.of(412, "stale-version"));
    send("publish", null, Map.of()).then().spec(Refusal.of(428, "version-required"));
    versions().then().body("items[0].guides.zh.fee", equalTo("5 元"));
    assertThat(residentsRead()).isEqualTo("不收费");
  }

  @Test
  void describingTheServiceLeavesADraftAloneUnlessItWouldPublishPastIt() {
    draft(tag(), "5 元").then().statusCode(200);
    describe("B", "不收费").then().statusCode(200).body("draft.guides.zh.fee", equalTo("5 元"));
    describe("B", "7 元").then().spec(Refusal.of(409, "draft-in-the-way"));
    assertThat(residentsRead()).isEqualTo("不收费");
    verb("discard-draft", tag()).then().statusCode(200);
    describe("B", "7 元").then().statusCode(200).body("publishedNumber", equalTo(2));
    assertThat(residentsRead()).isEqualTo("7 元");
  }

  @Test
  void aWithdrawnServiceTakesNoNumbersAndKeepsItsPast() {
    var taken = hall.take(0);
    send("withdraw", null, Map.of()).then().statusCode(200).body("offered", equalTo(false));
    hall.tryTake(id).then().spec(Refusal.of(409, "service-withdrawn"));
    send("withdraw", null, Map.of()).then().spec(Refusal.of(409, "service-withdrawn"));
    nobody()
        .get("/api/v1/halls/" + hall.id() + "/services")
        .then()
        .body("items.id", not(hasItem(id.toString())));
    nobody().get("/api/v1/services/" + id).then().body("service.offered", equalTo(false));
    hall.callNext(0).then().statusCode(200).body("ticket.id", equalTo(taken.id().toString()));
    send("offer", null, Map.of()).then().statusCode(200).body("offered", equalTo(true));
    send("offer", null, Map.of()).then().spec(Refusal.of(409, "service-offered"));
    hall.take(0);
  }

  @Test
  void nobodyIsSentToAWithdrawnService() {
    var other = hall.addService("B", false, hall.windows());
    var ticket = hall.take(0);
    send("withdraw", null, Map.of(), other).then().statusCode(200);
    hall.callNext(0).then().statusCode(200);
    hall.act(ticket.id(), "transfer", "serviceId", other, "reason", "走错了")
        .then()
        .spec(Refusal.of(409, "service-withdrawn"));
    assertThat(hall.statusOf(ticket.id())).isEqualTo("CALLED");
  }

  @Test
  void theManagersListFindsWhatIsToBeDone() {
    var other = hall.addService("B", true, hall.windows());
    draft(tag(), "5 元").then().statusCode(200);
    send("withdraw", null, Map.of(), other).then().statusCode(200);
    assertThat(listed(Map.of())).containsExactly(id.toString(), other.toString());
    assertThat(listed(Map.of("state", "DRAFTED"))).containsExactly(id.toString());
    assertThat(listed(Map.of("state", "WITHDRAWN"))).containsExactly(other.toString());
    assertThat(listed(Map.of("state", "OFFERED"))).containsExactly(id.toString());
    assertThat(listed(Map.of("state", "WITHOUT_ENGLISH"))).hasSize(2);
    assertThat(listed(Map.of("q", "b"))).containsExactly(other.toString());
    assertThat(listed(Map.of("windowId", UUID.randomUUID()))).isEmpty();
  }

  @Test
  void theDatabaseItselfRefusesASecondPublishedVersion() {
    publish("5 元");
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            database
                                .createNativeQuery(
                                    "update guide_version set state = 'PUBLISHED'"
                                        + " where service_id = ?1 and number = 1")
                                .setParameter(1, id)
                                .executeUpdate()))
        .isInstanceOf(RuntimeException.class);
    versions().then().body("items.state", contains("PUBLISHED", "EARLIER"));
  }

  private void publish(String fee) {
    draft(tag(), fee).then().statusCode(200);
    verb("publish", tag()).then().statusCode(200);
  }

  private List<String> listed(Map<String, ?> filters) {
    return hall.manager()
        .request()
        .queryParams(filters)
        .get("/api/v1/halls/" + hall.id() + "/managed-services")
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  private String residentsRead() {
    return nobody()
        .get("/api/v1/services/" + id)
        .then()
        .statusCode(200)
        .extract()
        .path("guide.fee");
  }

  private Response versions() {
    return hall.manager().request().get(path("versions"));
  }

  private String tag() {
    return hall.manager().request().get(path("detail")).header("ETag");
  }

  private String path(String verb) {
    return "/api/v1/services/" + id + "/" + verb;
  }

  private Response verb(String verb, String seen) {
    return send(verb, seen, Map.of());
  }

  private Response send(String verb, String seen, Map<String, ?> body) {
    return send(verb, seen, body, id);
  }

  private Response send(String verb, String seen, Map<String, ?> body, UUID service) {
    var request = hall.manager().request().body(body);
    return (seen == null ? request : request.header("If-Match", seen))
        .post("/api/v1/services/" + service + "/" + verb);
  }

  private Response draft(String seen, String fee) {
    return hall.manager()
        .request()
        .header("If-Match", seen)
        .body(Map.of("guides", Map.of("zh", guide(fee))))
        .put(path("draft"));
  }

  private Response describe(String prefix, String fee) {
    return hall.manager()
        .request()
        .header("If-Match", tag())
        .body(
            Map.of(
                "prefix",
                prefix,
                "discreet",
                false,
                "windowIds",
                hall.windows(),
                "guides",
                Map.of("zh", guide(fee))))
        .put("/api/v1/services/" + id);
  }

  /** As the world's services are, but for the fee. */
  private static Map<String, Object> guide(String fee) {
    var guide = new HashMap<String, Object>();
    List.of("legalBasis", "place", "notes").forEach(field -> guide.put(field, ""));
    guide.put("name", "事项 A");
    guide.put("whoMayApply", "居民");
    guide.put("papers", List.of("身份证"));
    guide.put("timePromised", "当场办结");
    guide.put("fee", fee);
    return guide;
  }
}
