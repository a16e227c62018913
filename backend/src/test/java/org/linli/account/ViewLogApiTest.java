package org.linli.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.person.view.Viewed;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Auditors read who looked at whom, in their own units only. */
@QuarkusTest
class ViewLogApiTest {
  private static final String LOG = "/api/v1/view-entries";

  @Inject World world;
  private World.Place place;
  private Staff auditor;
  private Staff reader;
  private UUID person;

  @BeforeEach
  void somebodyLooksAtSomebody() {
    place = world.place();
    auditor = world.staff(place.community(), StaffRole.AUDITOR);
    reader = world.staff(place.committee(), StaffRole.IDENTITY_READER);
    var body = Map.of("name", "韦国安", "unitId", place.community());
    var made = place.administrator().request().body(body).post("/api/v1/people");
    person = UUID.fromString(made.then().statusCode(201).extract().path("id"));
    world.look(reader, person, place.community(), Viewed.PHONE);
    world.look(reader, null, place.community(), Viewed.EXPORT);
    world.look(reader, person, place.committee(), Viewed.IDENTITY_NUMBER);
  }

  @Test
  void aLookHasNames() {
    auditor
        .request()
        .get(LOG)
        .then()
        .statusCode(200)
        .body("items.what", equalTo(List.of("EXPORT", "PHONE")))
        .body("items[0].personName", nullValue())
        .body("items[1].actorName", equalTo("Person " + reader.username()))
        .body("items[1].personName", equalTo("韦国安"))
        .body("items[1].unitName", equalTo("community"))
        .body("items[1].purpose", equalTo("pension form"));
  }

  @Test
  void narrowedAndCutIntoPages() {
    found("what", "PHONE", 1);
    found("what", "DOSSIER", 0);
    found("personId", person, 1);
    found("who", reader.username(), 2);
    found("who", "nobody at all", 0);
    found("from", "2999-01-01", 0);
    found("to", "2020-01-01", 0);
    var first = auditor.request().queryParam("limit", 1).get(LOG).then().statusCode(200).extract();
    auditor
        .request()
        .queryParam("cursor", first.<String>path("nextCursor"))
        .get(LOG)
        .then()
        .body("items.what", equalTo(List.of("PHONE")))
        .body("nextCursor", nullValue());
  }

  @Test
  void asATable() {
    auditor
        .request()
        .get(LOG + ".csv")
        .then()
        .statusCode(200)
        .body(containsString("Time (UTC),Who,What,About whom"))
        .body(containsString("PHONE,韦国安," + person))
        .body(not(containsString("IDENTITY_NUMBER")));
  }

  @Test
  void othersDoNotReadIt() {
    var stranger = world.staff(world.place().committee(), StaffRole.AUDITOR);
    stranger.request().get(LOG).then().statusCode(200).body("items", hasSize(0));
    for (var other : List.of(reader, place.administrator(), world.security(place))) {
      other.request().get(LOG).then().spec(Refusal.of(403, "not-allowed"));
    }
  }

  private void found(String parameter, Object wanted, int count) {
    auditor
        .request()
        .queryParam(parameter, wanted)
        .get(LOG)
        .then()
        .statusCode(200)
        .body("items", hasSize(count));
  }
}
