package org.linli.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.member.MemberWorld.day;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.member.path.Step;
import org.linli.org.UnitType;
import org.linli.person.view.ViewEntryView;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.ViewSearch;
import org.linli.person.view.Viewed;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Files through the API: the whole way, and what stands against a step. */
@QuarkusTest
class MemberApiTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final DateTimeFormatter SAID =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  @Inject World world;
  @Inject ViewLogService looks;
  private MemberWorld members;
  private List<String> supporters;

  @BeforeEach
  void aBranch() {
    members = MemberWorld.of(world);
    supporters = List.of(members.full("韦国安"), members.full("龙秀英"));
  }

  @Test
  void theWholeWayFromApplicationToArchive() {
    var id = members.onTheWay("罗明学", Step.ARCHIVED, supporters);
    members.take(id, Step.ARCHIVED, day(Step.ARCHIVED), supporters).then().statusCode(200);
    var file = members.read(members.officer(), "/members/" + id);
    assertThat(file.getList("entries")).hasSize(25);
    assertThat(file.<String>getList("standings.status"))
        .containsExactly("APPLICANT", "ACTIVIST", "DEVELOPMENT_TARGET", "PROBATIONARY", "FULL");
    assertThat(file.getString("member.status")).isEqualTo("FULL");
    assertThat(file.getString("member.probationFrom"))
        .isEqualTo(day(Step.ADMISSION_MEETING).toString());
    assertThat(file.<String>getList("places.kind"))
        .containsExactlyInAnyOrder("BELONGS", "ATTENDS", "GROUP", "VOTES");
    assertThat(file.getList("entries.find { it.number == 9 }.supporters"))
        .containsExactlyInAnyOrder("韦国安", "龙秀英");
    assertThat(file.getBoolean("decidesAbove")).isFalse();
    assertThat(file.getString("who.birthDate")).isNotNull();
    var path = members.read(members.officer(), "/members/" + id + "/path");
    assertThat(path.<String>getList("steps.state")).hasSize(25).containsOnly("DONE");
  }

  @Test
  void aRefusedStepSaysRuleSourceAndFirstDate() {
    var id = members.onTheWay("罗明学", Step.TARGET_DECIDED, supporters);
    var first = day(Step.ACTIVIST_CHOSEN).plusYears(1);
    members
        .take(id, Step.TARGET_DECIDED, first.minusDays(1), supporters)
        .then()
        .spec(Refusal.of(409, "step-held-back"))
        .body("reasons.rule", contains("cultivated-for-a-year"))
        .body("reasons[0].source", containsString("article 13"))
        .body("reasons[0].firstDate", equalTo(first.toString()));
    var path = members.read(members.officer(), "/members/" + id + "/path");
    assertThat(path.getString("status")).isEqualTo("ACTIVIST");
    assertThat(path.getString("steps[6].state")).isEqualTo("DUE");
    assertThat(path.getString("steps[7].state")).isEqualTo("BLOCKED");
    assertThat(path.<String>getList("steps[7].reasons.rule")).contains("steps-in-order");
    members.take(id, Step.TARGET_DECIDED, first, supporters).then().statusCode(200);
  }

  @Test
  void whatIsNotToldOrNotFittingIsRefusedByItsRule() {
    var id = members.onTheWay("罗明学", Step.CONTACTS_ASSIGNED, supporters);
    var probationary = members.registered("石家碧", "PROBATIONARY", "2020-06-20", "2020-07-01");
    var on = day(Step.CONTACTS_ASSIGNED);
    for (var wrong : List.of(List.of(probationary), List.of(id))) {
      members
          .take(id, Step.CONTACTS_ASSIGNED, on, wrong)
          .then()
          .spec(Refusal.of(409, "step-held-back"))
          .body("reasons.rule", contains("contacts-are-full-members"))
          .body("reasons[0].firstDate", nullValue());
    }
    members
        .take(id, Step.CONTACTS_ASSIGNED, on, List.of())
        .then()
        .body("reasons.rule", contains("one-or-two-contacts"));
    members
        .post(
            members.officer(),
            "/members/" + id + "/take-step",
            Map.of("number", 2, "on", on.toString()))
        .then()
        .spec(Refusal.of(409, "step-held-back"))
        .body("reasons.rule", hasItem("step-taken-once"));
    members
        .take(id, Step.CONTACTS_ASSIGNED, TODAY.plusDays(1), supporters)
        .then()
        .spec(Refusal.ofField("on", "too-late"))
        .body("errors[0].message", equalTo("Not after " + TODAY.format(SAID)));
    assertThat(members.read(members.officer(), "/members/" + id).getList("entries")).hasSize(4);
  }

  @Test
  void anApplicantIsEighteenAndHasOneOpenFile() {
    var on = LocalDate.of(2026, 5, 1);
    var younger = members.person("潘天祥", LocalDate.of(2008, 5, 2));
    members
        .apply(younger, on)
        .then()
        .spec(Refusal.of(409, "step-held-back"))
        .body("reasons.rule", contains("eighteen-years-old"))
        .body("reasons[0].firstDate", equalTo("2026-05-02"));
    members.apply(younger, on.plusDays(1)).then().statusCode(201);
    members
        .apply(members.person("岑光美", null), on)
        .then()
        .spec(Refusal.of(409, "step-held-back"))
        .body("reasons.rule", contains("birth-date-known"));
    var person = members.person("余登贵", LocalDate.of(2008, 5, 1));
    String id = members.apply(person, on).then().statusCode(201).extract().path("id");
    members.apply(person, on).then().spec(Refusal.of(409, "member-file-open"));
    members.act(members.officer(), id, "WITHDRAW", on.plusDays(3), null).then().statusCode(200);
    members.apply(person, on.plusMonths(1)).then().statusCode(201);
  }

  @Test
  void theLevelAboveDecidesItsOwn() {
    var id = members.onTheWay("罗明学", Step.ACTIVIST_FILED, supporters);
    var on = day(Step.ACTIVIST_FILED);
    members
        .take(members.officer(), id, Step.ACTIVIST_FILED, on, supporters)
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    var sister = world.staff(members.other(), StaffRole.PARTY_OFFICER);
    members
        .take(sister, id, Step.ACTIVIST_FILED, on, supporters)
        .then()
        .spec(Refusal.of(404, "not-found"));
    members.take(id, Step.ACTIVIST_FILED, on, supporters).then().statusCode(200);
    members
        .take(members.officer(), id, Step.CONTACTS_ASSIGNED, on, supporters)
        .then()
        .statusCode(200);
  }

  @Test
  void aProbationIsExtendedOnceAndDecidedAnew() {
    var id = members.onTheWay("罗明学", Step.FULL_APPROVED, supporters);
    var end = day(Step.ADMISSION_MEETING).plusYears(1);
    var on = day(Step.FULL_MEETING).plusDays(1);
    members
        .act(members.committee(), id, "EXTEND_PROBATION", on, end.plusMonths(6).minusDays(1))
        .then()
        .spec(Refusal.of(409, "step-held-back"))
        .body("reasons.rule", contains("extended-by-six-months"))
        .body("reasons[0].firstDate", equalTo(end.plusMonths(6).toString()));
    members
        .act(members.officer(), id, "EXTEND_PROBATION", on, end.plusMonths(6))
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    members
        .act(members.committee(), id, "EXTEND_PROBATION", on, end.plusMonths(6))
        .then()
        .statusCode(200)
        .body("status", equalTo("PROBATION_EXTENDED"));
    members
        .act(members.committee(), id, "EXTEND_PROBATION", on, end.plusMonths(9))
        .then()
        .spec(Refusal.of(409, "act-not-open"));
    members.take(id, Step.FULL_APPLICATION, on, supporters).then().statusCode(200);
    members
        .take(id, Step.FULL_MEETING, end.plusMonths(6).minusDays(1), supporters)
        .then()
        .body("reasons.rule", contains("probation-over"));
    members.take(id, Step.FULL_MEETING, end.plusMonths(6), supporters).then().statusCode(200);
    members
        .take(id, Step.FULL_APPROVED, end.plusMonths(7), supporters)
        .then()
        .statusCode(200)
        .body("status", equalTo("FULL"));
  }

  @Test
  void actsMakeTheMovesTheyMayAndNoOthers() {
    var full = supporters.get(0);
    var on = LocalDate.of(2022, 3, 1);
    members
        .act(members.committee(), full, "RESTORE", on, null)
        .then()
        .spec(Refusal.of(409, "act-not-open"));
    members
        .act(members.committee(), full, "REGISTER", on, null)
        .then()
        .spec(Refusal.ofField("act", "choice"));
    members.act(members.committee(), full, "SUSPEND", on, null).then().statusCode(200);
    assertThat(members.count(members.branch(), on).getInt("branches[0].full")).isEqualTo(1);
    assertThat(members.count(members.branch(), on).getInt("members")).isEqualTo(2);
    members
        .act(members.committee(), full, "RESTORE", on.minusDays(1), null)
        .then()
        .spec(Refusal.of(409, "happened-too-early"));
    members.act(members.committee(), full, "RESTORE", on.plusYears(1), null).then().statusCode(200);
    members
        .act(members.officer(), full, "RECORD_DEATH", on.plusYears(2), null)
        .then()
        .statusCode(200)
        .body("status", equalTo("DECEASED"));
    assertThat(members.count(members.branch(), on.plusYears(2)).getInt("members")).isEqualTo(1);
    assertThat(members.count(members.branch(), on.plusYears(2).minusDays(1)).getInt("members"))
        .isEqualTo(2);
  }

  @Test
  void everyReadingOfAFileIsWrittenDown() {
    var id = supporters.get(0);
    members.read(members.officer(), "/members/" + id);
    members.read(members.officer(), "/members/" + id + "/path?purpose=支部党员大会前核对");
    assertThat(looks.newest(List.of(members.branch()), ViewSearch.EVERYTHING, 100))
        .hasSize(2)
        .allMatch(
            look ->
                look.what() == Viewed.DOSSIER
                    && members.officer().accountId().equals(look.actorId()))
        .extracting(ViewEntryView::purpose)
        .containsExactly("支部党员大会前核对", "党员档案管理");
  }

  @Test
  void whatIsDueIsListedTheMostUrgentFirst() {
    var late = members.onTheWay("甲", Step.TALK, supporters);
    String fresh =
        members.apply(members.person("乙"), TODAY).then().statusCode(201).extract().path("id");
    var due = members.read(members.officer(), "/members/due");
    assertThat(due.<String>getList("items.memberId")).containsExactly(late, fresh);
    assertThat(due.<String>getList("items.state")).containsExactly("OVERDUE", "DUE");
    assertThat(due.getString("items[1].dueBy")).isEqualTo(TODAY.plusMonths(1).toString());
  }

  @Test
  void membersAreFoundByNameAndStanding() {
    members.onTheWay("罗明学", Step.TALK, supporters);
    var found = members.read(members.officer(), "/members?q=罗");
    assertThat(found.<String>getList("items.name")).containsExactly("罗明学");
    assertThat(found.getInt("items[0].birthYear")).isEqualTo(MemberWorld.BORN.getYear());
    var page = members.read(members.officer(), "/members?status=FULL&limit=1");
    assertThat(page.<String>getList("items.name")).containsExactly("韦国安");
    var next =
        members.read(
            members.officer(), "/members?status=FULL&limit=1&cursor=" + page.get("nextCursor"));
    assertThat(next.<String>getList("items.name")).containsExactly("龙秀英");
    members.person("罗小明", TODAY.minusYears(18).plusDays(1));
    var candidates =
        members.read(members.officer(), "/units/" + members.branch() + "/member-candidates?q=罗");
    assertThat(candidates.<String>getList("items.name")).containsExactlyInAnyOrder("罗明学", "罗小明");
    assertThat(candidates.<String>getList("items.birthDate"))
        .containsExactlyInAnyOrder(MemberWorld.BORN.toString(), null);
  }

  @Test
  void membersAreFoundByPinyinAndFirstLetters() {
    var id = members.onTheWay("罗明学", Step.TALK, supporters);
    for (var typed : List.of("luomingxue", "Luo Ming", "lmx", "LM", "mingx", "mx")) {
      var found = members.officer().request().queryParam("q", typed).get("/api/v1/members");
      assertThat(found.<List<String>>path("items.name")).as(typed).containsExactly("罗明学");
    }
    var none = members.read(members.officer(), "/members?q=ingx");
    assertThat(none.<String>getList("items.name")).isEmpty();
    // Another branch finds its own alone.
    var sister = world.staff(members.other(), StaffRole.PARTY_OFFICER);
    assertThat(members.read(sister, "/members?q=lmx").<String>getList("items.id")).isEmpty();
    var above = members.read(members.committee(), "/members?q=lmx");
    assertThat(above.<String>getList("items.id")).containsExactly(id);
  }

  private Response register(Staff by, String person, LocalDate probationFrom, LocalDate on) {
    var body = new HashMap<String, Object>();
    body.put("unitId", members.branch());
    body.put("personId", person);
    body.put("as", "FULL");
    body.put("probationFrom", probationFrom.toString());
    body.put("on", on.toString());
    body.put("document", "党员名册");
    return members.post(by, "/member-registrations", body);
  }

  @Test
  void whoeverWasExpelledIsEnteredAgainByTheLevelAboveAlone() {
    String person = members.person("韦国安");
    var from = LocalDate.of(2010, 6, 20);
    String file = register(members.officer(), person, from, TODAY.minusYears(3)).path("id");
    var last = TODAY.minusYears(1);
    members.act(members.committee(), file, "EXPEL", last, null).then().statusCode(200);
    register(members.officer(), person, from, TODAY).then().spec(Refusal.of(403, "not-allowed"));
    // Nobody is a member twice on any day.
    var before = last.minusDays(1);
    register(members.committee(), person, from, before)
        .then()
        .spec(Refusal.of(409, "happened-too-early"));
    members.apply(person, before).then().spec(Refusal.of(409, "happened-too-early"));
    register(members.committee(), person, from, TODAY).then().statusCode(201);
  }

  @Test
  void whoeverIsRecordedDeadOrWasAChildIsNotEntered() {
    String person = members.person("龙秀英");
    var from = LocalDate.of(2010, 6, 20);
    register(members.officer(), person, MemberWorld.BORN.plusYears(18).minusDays(1), TODAY)
        .then()
        .spec(Refusal.of(400, "invalid-input"));
    String file = register(members.officer(), person, from, TODAY.minusYears(3)).path("id");
    members
        .act(members.officer(), file, "RECORD_DEATH", TODAY.minusYears(1), null)
        .then()
        .statusCode(200);
    register(members.committee(), person, from, TODAY)
        .then()
        .spec(Refusal.of(409, "recorded-dead"));
    members.apply(person, TODAY).then().spec(Refusal.of(409, "recorded-dead"));
  }

  @Test
  void whenAChildWasBornIsNotToldByARefusal() {
    var nearly = TODAY.minusYears(17);
    members
        .apply(members.person("罗小明", nearly), TODAY)
        .then()
        .spec(Refusal.of(409, "step-held-back"))
        .body("reasons[0].firstDate", equalTo(TODAY.plusYears(1).toString()));
    members
        .apply(members.person("罗小芹", nearly.plusDays(1)), TODAY)
        .then()
        .spec(Refusal.of(409, "step-held-back"))
        .body("reasons.rule", contains("eighteen-years-old"))
        .body("reasons[0].firstDate", nullValue());
  }

  @Test
  void whoeverKeepsOneNeighbourhoodsFilesFindsNobodyOfAnother() {
    var place = members.place();
    members.person("罗小明");
    // Of a neighbourhood there are candidates for its branches alone.
    var community = world.staff(place.community(), StaffRole.PARTY_OFFICER);
    community
        .request()
        .get("/api/v1/units/" + place.community() + "/member-candidates?q=罗")
        .then()
        .spec(Refusal.of(409, "not-a-branch"));
    // A branch under the committee itself has no neighbourhood.
    var direct = world.unit(place.committee(), UnitType.PARTY_BRANCH, "机关党支部");
    var path = "/units/" + direct + "/member-candidates?q=罗";
    var officer = world.staff(direct, StaffRole.PARTY_OFFICER);
    assertThat(members.read(officer, path).getList("items")).isEmpty();
    assertThat(members.read(members.committee(), path).<String>getList("items.name"))
        .contains("罗小明");
  }

  @Test
  void aBranchWithMembersIsNotDissolved() {
    members
        .post(
            members.place().administrator(),
            "/units/" + members.group() + "/dissolve",
            Map.of("on", TODAY.toString(), "reason", "合并"))
        .then()
        .spec(Refusal.of(409, "branch-has-members"));
  }

  @Test
  void aGroupIsOneOfTheBranch() {
    var elsewhere = MemberWorld.of(world);
    var body = new HashMap<String, Object>();
    body.put("groupId", elsewhere.group());
    body.put("on", TODAY.toString());
    members
        .post(members.officer(), "/members/" + supporters.get(0) + "/change-group", body)
        .then()
        .spec(Refusal.of(409, "group-not-in-branch"));
    body.put("groupId", members.group());
    members
        .post(members.officer(), "/members/" + supporters.get(0) + "/change-group", body)
        .then()
        .statusCode(200);
  }
}
