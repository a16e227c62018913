package org.linli.org.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.org.post.PostWorld.annul;
import static org.linli.org.post.PostWorld.appoint;
import static org.linli.org.post.PostWorld.appointed;
import static org.linli.org.post.PostWorld.dissolve;
import static org.linli.org.post.PostWorld.end;
import static org.linli.org.post.PostWorld.founded;
import static org.linli.org.post.PostWorld.history;
import static org.linli.org.post.PostWorld.person;
import static org.linli.org.post.PostWorld.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Posts through the API: given, left, annulled, and asked for at any date. */
@QuarkusTest
class AppointmentApiTest {
  private static final String SPRING = "2024-03-01";
  private static final String AUTUMN = "2026-10-01";
  private static final String HOLDERS = "items[0].posts.find { it.kind == 'LIAISON' }.holders.name";

  @Inject World world;
  @Inject EntityManager database;
  private World.Place place;
  private Staff administrator;
  private UUID branch;
  private UUID group;
  private String wei;
  private String xiuying;

  @BeforeEach
  void aGroup() {
    place = world.place();
    administrator = place.administrator();
    branch = world.unit(place.community(), UnitType.PARTY_BRANCH, "河湾党支部");
    group = world.unit(branch, UnitType.PARTY_GROUP, "第一党小组");
    wei = person(administrator, place.community(), "韦国安");
    xiuying = person(administrator, place.community(), "龙秀英");
  }

  @Test
  void somebodyIsAppointedAndSeenFromTheFirstDayOn() {
    appoint(administrator, group, "LIAISON", wei, SPRING, null)
        .then()
        .statusCode(201)
        .body("unitName", equalTo("第一党小组"))
        .body("personName", equalTo("韦国安"))
        .body("heldFrom", equalTo(SPRING))
        .body("heldUntil", nullValue())
        .body("annulledAt", nullValue());
    roster(administrator, group, "2024-02-29").body(HOLDERS, empty());
    roster(administrator, group, SPRING).body(HOLDERS, contains("韦国安"));
    roster(administrator, group, "2099-12-31").body(HOLDERS, contains("韦国安"));
  }

  @Test
  void whoeverLeavesIsGoneThatDayAndTheNextMayBegin() {
    var first = appointed(administrator, group, "LIAISON", wei, SPRING);
    end(administrator, first, AUTUMN)
        .then()
        .statusCode(200)
        .body("heldUntil", equalTo(AUTUMN))
        .body("endReason", equalTo("换届"));
    appointed(administrator, group, "LIAISON", xiuying, AUTUMN);
    roster(administrator, group, "2026-09-30").body(HOLDERS, contains("韦国安"));
    roster(administrator, group, AUTUMN).body(HOLDERS, contains("龙秀英"));
    history(administrator, group).body("items.personName", contains("龙秀英", "韦国安"));
  }

  @Test
  void aSeatIsGivenOnceAndTheRefusalSaysWhoIsInTheWay() {
    appointed(administrator, group, "LIAISON", wei, SPRING);
    appoint(administrator, group, "LIAISON", xiuying, AUTUMN, null)
        .then()
        .spec(Refusal.of(409, "post-held"))
        .body("detail", containsString("韦国安"));
    appoint(administrator, group, "LIAISON", xiuying, "2020-01-01", "2024-03-02")
        .then()
        .spec(Refusal.of(409, "post-held"));
    history(administrator, group).body("items", hasSize(1));
    appoint(administrator, group, "LIAISON", xiuying, "2020-01-01", SPRING).then().statusCode(201);
  }

  @Test
  void theRefusalSaysTheFirstPossibleDate() {
    appoint(administrator, group, "LIAISON", wei, SPRING, AUTUMN).then().statusCode(201);
    appoint(administrator, group, "LIAISON", xiuying, "2026-09-30", null)
        .then()
        .spec(Refusal.of(409, "post-free-later"))
        .body("detail", allOf(containsString("韦国安"), containsString("1 October 2026")));
    history(administrator, group).body("items", hasSize(1));
    appoint(administrator, group, "LIAISON", xiuying, AUTUMN, null).then().statusCode(201);
  }

  @Test
  void aPostWithSeatsIsFullWhenAllAreTaken() {
    var members =
        List.of("甲", "乙", "丙", "丁", "戊", "己", "庚").stream()
            .map(name -> person(administrator, branch, name))
            .toList();
    members.forEach(m -> appointed(administrator, branch, "COMMITTEE_MEMBER", m, SPRING));
    appoint(administrator, branch, "COMMITTEE_MEMBER", wei, AUTUMN, null)
        .then()
        .spec(Refusal.of(409, "post-held"));
    appoint(administrator, branch, "COMMITTEE_MEMBER", members.get(0), AUTUMN, null)
        .then()
        .spec(Refusal.of(409, "holds-post-already"));
    roster(administrator, branch, AUTUMN)
        .body(
            "items[0].posts.find { it.kind == 'COMMITTEE_MEMBER' }.holders.name",
            contains("甲", "乙", "丙", "丁", "戊", "己", "庚"))
        .body("items[0].posts.kind", hasSize(4));
  }

  @Test
  void onePersonMayHoldSeveralPosts() {
    appointed(administrator, group, "LIAISON", wei, SPRING);
    appointed(administrator, group, "GROUP_LEADER", wei, AUTUMN);
    appointed(administrator, branch, "INFORMATION_OFFICER", wei, AUTUMN);
    administrator
        .request()
        .get("/api/v1/people/" + wei + "/appointments")
        .then()
        .statusCode(200)
        .body("items.kind", contains("INFORMATION_OFFICER", "GROUP_LEADER", "LIAISON"));
  }

  @Test
  void aPostStandsOnlyWhereItBelongs() {
    appoint(administrator, group, "SECRETARY", wei, SPRING, null)
        .then()
        .spec(Refusal.of(409, "post-not-here"));
    appoint(administrator, group, "LIAISON", wei, SPRING, SPRING)
        .then()
        .spec(Refusal.ofField("heldUntil", "too-early"));
    history(administrator, group).body("items", empty());
  }

  @Test
  void aMistakeIsAnnulledAndStaysInTheHistory() {
    var mistake = appointed(administrator, group, "LIAISON", wei, SPRING);
    annul(administrator, mistake)
        .then()
        .statusCode(200)
        .body("annulledAt", notNullValue())
        .body("annulReason", equalTo("记错了人"))
        .body("heldUntil", nullValue());
    roster(administrator, group, AUTUMN).body(HOLDERS, empty());
    appointed(administrator, group, "LIAISON", xiuying, SPRING);
    history(administrator, group)
        .body("items", hasSize(2))
        .body("items.find { it.annulledAt != null }.personName", equalTo("韦国安"));
    annul(administrator, mistake).then().spec(Refusal.of(409, "appointment-annulled"));
    end(administrator, mistake, AUTUMN).then().spec(Refusal.of(409, "appointment-annulled"));
  }

  @Test
  void anEndIsEnteredOnce() {
    var held = appointed(administrator, group, "LIAISON", wei, SPRING);
    end(administrator, held, SPRING).then().spec(Refusal.ofField("on", "too-early"));
    end(administrator, held, AUTUMN).then().statusCode(200);
    end(administrator, held, "2026-11-01")
        .then()
        .spec(Refusal.of(409, "appointment-ended"))
        .body("detail", containsString("1 October 2026"));
    history(administrator, group).body("items.heldUntil", contains(AUTUMN));
  }

  @Test
  void aRosterIsTheTreeBelowPageByPageAndWithItsVacancies() {
    world.unit(place.community(), UnitType.SERVICE_CENTRE, "便民服务中心");
    var residents = world.unit(place.community(), UnitType.RESIDENT_GROUP, "第一居民组");
    roster(administrator, place.community(), AUTUMN)
        .body(
            "items.unitId",
            contains(
                place.community().toString(),
                branch.toString(),
                group.toString(),
                residents.toString()))
        .body("items[3].posts.kind", contains("GROUP_LEADER"))
        .body("items[3].posts[0].seats", equalTo(1))
        .body("items.posts.holders.flatten()", empty());
    var path = "/api/v1/units/" + place.community() + "/roster?limit=3";
    var next = administrator.request().get(path).then().extract().<String>path("nextCursor");
    administrator
        .request()
        .get(path + "&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items.unitName", contains("第一居民组"))
        .body("nextCursor", nullValue());
  }

  @Test
  void aUnitIsInARosterFromItsFirstDayOn() {
    var later = founded(administrator, branch, "PARTY_GROUP", "第二党小组", SPRING);
    roster(administrator, branch, "2024-02-29")
        .body("items.unitId", contains(branch.toString(), group.toString()));
    roster(administrator, branch, SPRING)
        .body("items.unitId", contains(branch.toString(), group.toString(), later.toString()));
    roster(administrator, later, "2024-02-29").body("items", empty());
    appoint(administrator, later, "LIAISON", wei, "2024-02-29", null)
        .then()
        .spec(Refusal.of(409, "unit-not-yet-founded"))
        .body("detail", containsString("1 March 2024"));
    history(administrator, later).body("items", empty());
    appointed(administrator, later, "LIAISON", wei, SPRING);
  }

  /** As it is where a unit's first day was found out after its people were entered. */
  @Test
  void whoIsKnownToHaveHeldAPostIsNotHidden() {
    var later = founded(administrator, branch, "PARTY_GROUP", "第二党小组", SPRING);
    appointed(administrator, later, "LIAISON", wei, SPRING);
    var earlier =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    database
                        .createQuery(
                            "update Appointment set heldFrom = :day where personId = :person")
                        .setParameter("day", LocalDate.of(2020, 1, 1))
                        .setParameter("person", UUID.fromString(wei))
                        .executeUpdate());
    assertThat(earlier).isEqualTo(1);
    roster(administrator, later, "2020-01-01").body(HOLDERS, contains("韦国安"));
    roster(administrator, later, "2019-12-31").body("items", empty());
  }

  @Test
  void historyIsReadPageByPage() {
    for (var year = 2010; year < 2015; year++) {
      appoint(administrator, group, "LIAISON", wei, year + "-01-01", year + 1 + "-01-01")
          .then()
          .statusCode(201);
    }
    var path = "/api/v1/units/" + group + "/appointments?kind=LIAISON&limit=3";
    var next = administrator.request().get(path).then().extract().<String>path("nextCursor");
    administrator
        .request()
        .get(path + "&cursor=" + next)
        .then()
        .body("items.heldFrom", contains("2011-01-01", "2010-01-01"))
        .body("nextCursor", nullValue());
    administrator
        .request()
        .get("/api/v1/units/" + group + "/appointments?kind=GROUP_LEADER")
        .then()
        .body("items", empty());
  }

  @Test
  void withAUnitEndThePostsAtIt() {
    appointed(administrator, group, "LIAISON", wei, SPRING);
    dissolve(administrator, branch, AUTUMN).then().spec(Refusal.of(409, "unit-has-units-below"));
    dissolve(administrator, group, AUTUMN)
        .then()
        .statusCode(200)
        .body("dissolvedOn", equalTo(AUTUMN))
        .body("dissolvedReason", equalTo("两组合并"));
    history(administrator, group)
        .body("items.heldUntil", contains(AUTUMN))
        .body("items.endReason", contains("两组合并"));
    roster(administrator, branch, AUTUMN).body("items.unitId", contains(branch.toString()));
    roster(administrator, group, "2026-09-30").body(HOLDERS, contains("韦国安"));
    appoint(administrator, group, "LIAISON", xiuying, AUTUMN, null)
        .then()
        .spec(Refusal.of(409, "unit-dissolved"));
    appoint(administrator, group, "LIAISON", xiuying, "2020-01-01", SPRING).then().statusCode(201);
    dissolve(administrator, group, AUTUMN).then().spec(Refusal.of(409, "unit-dissolved"));
    dissolve(administrator, branch, "2026-09-30")
        .then()
        .spec(Refusal.of(409, "unit-has-units-below"));
    dissolve(administrator, branch, AUTUMN).then().statusCode(200);
  }

  @Test
  void aUnitDoesNotEndBeforeAPostAtItDoes() {
    appoint(administrator, group, "LIAISON", wei, AUTUMN, null).then().statusCode(201);
    dissolve(administrator, group, AUTUMN).then().spec(Refusal.of(409, "post-outlasts-unit"));
    var later = person(administrator, branch, "石文");
    appoint(administrator, group, "GROUP_LEADER", later, SPRING, "2027-01-01")
        .then()
        .statusCode(201);
    dissolve(administrator, group, "2026-11-01").then().spec(Refusal.of(409, "post-outlasts-unit"));
    roster(administrator, group, "2026-12-01").body(HOLDERS, contains("韦国安"));
    dissolve(administrator, place.committee(), AUTUMN).then().spec(Refusal.of(409, "unit-is-top"));
  }

  @Test
  void whatIsOutOfReachIsNotThere() {
    var elsewhere = world.place();
    var stranger = person(elsewhere.administrator(), elsewhere.community(), "外人");
    appoint(administrator, group, "LIAISON", stranger, SPRING, null)
        .then()
        .spec(Refusal.of(404, "not-found"));
    appoint(elsewhere.administrator(), group, "LIAISON", stranger, SPRING, null)
        .then()
        .spec(Refusal.of(404, "not-found"));
    history(administrator, group).body("items", empty());
    var held = appointed(administrator, group, "LIAISON", wei, SPRING);
    end(elsewhere.administrator(), held, AUTUMN).then().spec(Refusal.of(404, "not-found"));
    annul(elsewhere.administrator(), held).then().spec(Refusal.of(404, "not-found"));
    roster(administrator, group, AUTUMN).body(HOLDERS, contains("韦国安"));
  }

  @Test
  void anAppointmentIsRecordedWithoutNames() {
    var auditor = world.staff(place.community(), StaffRole.AUDITOR);
    var held = appointed(administrator, group, "LIAISON", wei, SPRING);
    end(administrator, held, AUTUMN);
    annul(administrator, held);
    var entries =
        auditor
            .request()
            .get("/api/v1/audit-entries?subjectId=" + held)
            .then()
            .statusCode(200)
            .body("items.action", contains("appointment-annulled", "post-left", "person-appointed"))
            .extract();
    assertThat(entries.<Object>path("items.changes").toString())
        .doesNotContain("韦国安")
        .contains(wei);
    assertThat(entries.asString()).doesNotContain("换届");
  }
}
