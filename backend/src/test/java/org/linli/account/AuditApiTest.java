package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.org.UnitType;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

@QuarkusTest
class AuditApiTest {
  private static final String ENTRIES = "/api/v1/audit-entries";

  @Inject World world;
  private World.Place place;
  private Staff auditor;

  @BeforeEach
  void place() {
    place = world.place();
    auditor = world.staff(place.community(), StaffRole.AUDITOR);
  }

  @Test
  void whatAnAdministratorDoesIsLoggedWithWhoAndWhat() {
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    var administrator = place.administrator();
    administrator
        .request()
        .header("X-Request-Id", "audit-api-test")
        .body("{}")
        .post("/api/v1/accounts/{id}/disable", clerk.accountId())
        .then()
        .statusCode(200);
    auditor
        .request()
        .queryParam("subjectId", clerk.accountId())
        .get(ENTRIES)
        .then()
        .statusCode(200)
        .body("items.subjectId", everyItem(equalTo(clerk.accountId().toString())))
        .body("items.find { it.action == 'account-disabled' }.requestId", equalTo("audit-api-test"))
        .body(
            "items.find { it.action == 'account-disabled' }.actorId",
            equalTo(administrator.accountId().toString()))
        .body(
            "items.find { it.action == 'account-disabled' }.changes.status",
            equalTo(List.of("ACTIVE", "DISABLED")));
  }

  @Test
  void namesAreMasked() {
    var administrator = place.administrator();
    var path = "/api/v1/accounts/" + auditor.accountId();
    var tag = administrator.request().get(path).header("ETag");
    administrator
        .request()
        .header("If-Match", tag)
        .body(Map.of("name", "欧阳秘密"))
        .put(path)
        .then()
        .statusCode(200);
    // Who acted is named, as they are called now; the log itself keeps no names.
    var entries = auditor.request().get(ENTRIES).then().statusCode(200).extract();
    assertThat(entries.<List<String>>path("items.action")).contains("person-renamed");
    assertThat(entries.<Object>path("items.changes").toString())
        .contains("***")
        .doesNotContain("欧阳秘密");
  }

  @Test
  void auditorsSeeTheirUnitsOnlyPageByPage() {
    var onCommittee = world.staff(place.committee(), StaffRole.AUDITOR);
    assertThat(subjects(auditor)).doesNotContain(place.committee().toString());
    assertThat(subjects(onCommittee)).contains(place.committee().toString());
    world
        .staff(world.place().community(), StaffRole.AUDITOR)
        .request()
        .queryParam("subjectId", place.community())
        .get(ENTRIES)
        .then()
        .statusCode(200)
        .body("items", empty());
    var first = page(auditor, null);
    var second = page(auditor, first.getString("nextCursor"));
    assertThat(first.getString("items[0].id")).isGreaterThan(second.getString("items[0].id"));
  }

  @Test
  void theLogIsNarrowedByWhoWhatAndWhen() {
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    var administrator = place.administrator();
    act(administrator, clerk, "disable");
    act(administrator, clerk, "enable");
    assertThat(actions(Map.of("action", "account-disabled"))).containsExactly("account-disabled");
    assertThat(actions(Map.of("who", administrator.username().toUpperCase(Locale.ROOT))))
        .containsExactly("account-enabled", "sessions-ended", "account-disabled");
    assertThat(actions(Map.of("who", "Person " + administrator.username()))).hasSize(3);
    assertThat(actions(Map.of("who", "nobody has this name"))).isEmpty();
    assertThat(actions(Map.of("subjectType", "Window"))).isEmpty();
    assertThat(actions(Map.of("from", "2999-01-01"))).isEmpty();
    assertThat(actions(Map.of("to", "2001-01-01"))).isEmpty();
    assertThat(actions(Map.of("from", "2001-01-01", "to", "2999-01-01")))
        .contains("account-disabled");
    auditor
        .request()
        .queryParam("action", "account-disabled")
        .get(ENTRIES)
        .then()
        .body("items[0].actorName", equalTo("Person " + administrator.username()))
        .body("items[0].unitName", equalTo("community"));
  }

  @Test
  void theTableRunsNoFormulasAndKeepsToTheAuditorsUnits() {
    world.unit(place.community(), UnitType.RESIDENT_GROUP, "=HYPERLINK(evil)");
    var elsewhere = world.place();
    world.unit(elsewhere.community(), UnitType.RESIDENT_GROUP, "elsewhere");
    var table = auditor.request().queryParam("action", "unit-created").get(ENTRIES + ".csv").then();
    var text = table.statusCode(200).contentType("text/csv").extract().asString();
    assertThat(text).contains("unit-created", "name: – → =HYPERLINK(evil)");
    assertThat(text.lines()).noneMatch(line -> line.matches(".*(^|,)\"?[=+@].*"));
    assertThat(text).doesNotContain("elsewhere");
  }

  @Test
  void theChainIsVerifiedForAuditorsAndAdministrators() {
    for (var who : List.of(auditor, place.administrator())) {
      who.request()
          .get(ENTRIES + "/verification")
          .then()
          .statusCode(200)
          .body("intact", equalTo(true));
    }
  }

  @Test
  void nobodyElseSeesIt() {
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    for (var path : List.of(ENTRIES, ENTRIES + "/verification")) {
      nobody().get(path).then().spec(Refusal.of(401, "not-signed-in"));
      clerk.request().get(path).then().spec(Refusal.of(403, "not-allowed"));
    }
    place.administrator().request().get(ENTRIES).then().spec(Refusal.of(403, "not-allowed"));
  }

  private static void act(Staff administrator, Staff on, String verb) {
    administrator
        .request()
        .body("{}")
        .post("/api/v1/accounts/" + on.accountId() + "/" + verb)
        .then()
        .statusCode(200);
  }

  private List<String> actions(Map<String, ?> filters) {
    return auditor
        .request()
        .queryParams(filters)
        .queryParam("limit", 100)
        .get(ENTRIES)
        .then()
        .statusCode(200)
        .extract()
        .path("items.action");
  }

  private static List<String> subjects(Staff who) {
    return who.request()
        .queryParam("limit", 100)
        .get(ENTRIES)
        .then()
        .statusCode(200)
        .extract()
        .path("items.subjectId");
  }

  private static JsonPath page(Staff who, String cursor) {
    var request = who.request().queryParam("limit", 1);
    return (cursor == null ? request : request.queryParam("cursor", cursor))
        .get(ENTRIES)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1))
        .extract()
        .jsonPath();
  }
}
