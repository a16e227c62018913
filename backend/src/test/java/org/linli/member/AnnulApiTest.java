package org.linli.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.linli.member.MemberWorld.day;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.member.path.Step;
import org.linli.org.UnitType;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** An entry made by mistake is annulled: all goes back exactly, or nothing does. */
@QuarkusTest
class AnnulApiTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Inject World world;
  private MemberWorld members;
  private List<String> supporters;

  @BeforeEach
  void aBranch() {
    members = MemberWorld.of(world);
    supporters = List.of(members.full("韦国安"), members.full("龙秀英"));
  }

  private JsonPath file(String member) {
    return members.read(members.committee(), "/members/" + member);
  }

  private String last(String member) {
    return file(member).getString("entries.findAll { it.annulledOn == null }[-1].id");
  }

  private Response annul(Staff by, String entry) {
    return members.post(by, "/member-entries/" + entry + "/annul", Map.of("reason", "日期写错了"));
  }

  /** What a member's file says beside its entries, and what is due next. */
  private Map<String, Object> state(String member) {
    var file = file(member);
    var state = new HashMap<String, Object>();
    for (var part : List.of("member", "standings", "places")) {
      state.put(part, file.get(part));
    }
    state.put(
        "steps", members.read(members.committee(), "/members/" + member + "/path").get("steps"));
    return state;
  }

  private void refused(Staff by, String member, String slug) {
    var before = state(member);
    annul(by, last(member)).then().spec(Refusal.of(409, slug));
    assertThat(state(member)).isEqualTo(before);
    assertThat(file(member).getString("entries[-1].annulledOn")).isNull();
  }

  @Test
  void aTalkOfTheWrongDayIsAnnulledAndTakenAnew() {
    var id = members.onTheWay("罗明学", Step.TALK, supporters);
    var before = state(id);
    members.take(id, Step.TALK, day(Step.TALK).plusDays(20), supporters).then().statusCode(200);
    var entry = last(id);
    annul(members.officer(), entry)
        .then()
        .statusCode(200)
        .body("lastOn", equalTo(day(Step.APPLICATION_RECEIVED).toString()));
    assertThat(state(id)).isEqualTo(before);
    var file = file(id);
    assertThat(file.getString("entries[1].annulledOn")).isEqualTo(TODAY.toString());
    assertThat(file.getString("entries[1].annulledReason")).isEqualTo("日期写错了");
    annul(members.officer(), entry).then().spec(Refusal.of(409, "entry-annulled"));
    members.take(id, Step.TALK, day(Step.TALK), supporters).then().statusCode(200);
    assertThat(file(id).getList("entries")).hasSize(3);
    members
        .take(id, Step.ACTIVIST_CHOSEN, day(Step.ACTIVIST_CHOSEN), supporters)
        .then()
        .statusCode(200);
    var audit =
        world
            .staff(members.branch(), StaffRole.AUDITOR)
            .request()
            .queryParam("subjectId", id)
            .get("/api/v1/audit-entries");
    assertThat(audit.<List<String>>path("items.action")).contains("member-entry-annulled");
    assertThat(audit.asString()).doesNotContain("日期写错了");
  }

  @Test
  void everyStepGoesBackExactly() {
    var id = members.onTheWay("罗明学", Step.TALK, supporters);
    for (var step : Step.values()) {
      if (step.compareTo(Step.TALK) >= 0) {
        var before = state(id);
        members.take(id, step, day(step), supporters).then().statusCode(200);
        annul(members.committee(), last(id)).then().statusCode(200);
        assertThat(state(id)).as(step.name()).isEqualTo(before);
        members.take(id, step, day(step), supporters).then().statusCode(200);
      }
    }
    assertThat(file(id).getString("member.status")).isEqualTo("FULL");
  }

  @Test
  void everyActGoesBackExactly() {
    var wei = supporters.get(0);
    var on = LocalDate.of(2022, 3, 1);
    for (var act : List.of("SUSPEND", "EXPEL", "WITHDRAW", "RECORD_DEATH")) {
      var before = state(wei);
      members.act(members.committee(), wei, act, on, null).then().statusCode(200);
      annul(members.committee(), last(wei)).then().statusCode(200);
      assertThat(state(wei)).as(act).isEqualTo(before);
    }
    // The next on the very day on which the one before ended the vote.
    members.act(members.committee(), wei, "SUSPEND", on, null).then().statusCode(200);
    for (var act : List.of("RESTORE", "EXPEL")) {
      var before = state(wei);
      members.act(members.committee(), wei, act, on, null).then().statusCode(200);
      annul(members.committee(), last(wei)).then().statusCode(200);
      assertThat(state(wei)).as(act).isEqualTo(before);
    }
    annul(members.committee(), last(wei)).then().statusCode(200);
    var id = members.onTheWay("罗明学", Step.FULL_APPROVED, supporters);
    var end = day(Step.ADMISSION_MEETING).plusYears(1).plusMonths(6);
    var before = state(id);
    var extended = day(Step.FULL_MEETING).plusDays(1);
    members.act(members.committee(), id, "EXTEND_PROBATION", extended, end).then().statusCode(200);
    annul(members.committee(), last(id)).then().statusCode(200);
    assertThat(state(id)).isEqualTo(before);
  }

  @Test
  void onlyTheLast() {
    var id = members.onTheWay("罗明学", Step.ACTIVIST_CHOSEN, supporters);
    var entries = file(id).<String>getList("entries.id");
    annul(members.officer(), entries.get(0)).then().spec(Refusal.of(409, "entry-not-last"));
    members
        .take(id, Step.ACTIVIST_CHOSEN, day(Step.ACTIVIST_CHOSEN), supporters)
        .then()
        .statusCode(200);
    annul(members.officer(), entries.get(1)).then().spec(Refusal.of(409, "entry-not-last"));
    // Back one by one.
    annul(members.officer(), last(id)).then().statusCode(200);
    annul(members.officer(), entries.get(1)).then().statusCode(200);
    assertThat(file(id).getString("member.status")).isEqualTo("APPLICANT");
  }

  @Test
  void whoMayEnterItMayAnnulIt() {
    var id = members.onTheWay("罗明学", Step.CONTACTS_ASSIGNED, supporters);
    annul(members.officer(), last(id)).then().spec(Refusal.of(403, "not-allowed"));
    var sister = world.staff(members.other(), StaffRole.PARTY_OFFICER);
    annul(sister, last(id)).then().spec(Refusal.of(404, "not-found"));
    assertThat(file(id).getString("entries[-1].annulledOn")).isNull();
    annul(members.committee(), last(id)).then().statusCode(200);
  }

  @Test
  void whatRestsOnItHoldsItFast() {
    var id = members.onTheWay("罗明学", Step.OATH, supporters);
    var beside = world.unit(members.branch(), UnitType.PARTY_GROUP, "第二党小组");
    members
        .post(
            members.officer(),
            "/members/" + id + "/change-group",
            Map.of("groupId", beside, "on", TODAY.toString()))
        .then()
        .statusCode(200);
    refused(members.officer(), id, "place-rests-on-entry");

    var full = members.onTheWay("石家碧", Step.FULL_APPROVED, supporters);
    members
        .take(full, Step.FULL_APPROVED, day(Step.FULL_APPROVED), supporters)
        .then()
        .statusCode(200);
    var applicant = members.onTheWay("岑光美", Step.CONTACTS_ASSIGNED, supporters);
    var named = List.of(full);
    members.take(applicant, Step.CONTACTS_ASSIGNED, TODAY, named).then().statusCode(200);
    refused(members.committee(), full, "supporter-rests-on-entry");
    annul(members.committee(), last(applicant)).then().statusCode(200);
    annul(members.committee(), last(full)).then().statusCode(200);
  }

  @Test
  void receiptsHoldTheAdmissionFast() {
    var id = members.onTheWay("罗明学", Step.ADMISSION_FILED, supporters);
    var month = day(Step.ADMISSION_APPROVED).toString().substring(0, 7);
    members
        .post(
            members.officer(),
            "/members/" + id + "/assess-dues",
            Map.of("kind", "LEAST", "fromMonth", month))
        .then()
        .statusCode(200);
    String receipt =
        members
            .post(
                members.officer(),
                "/dues-receipts",
                Map.of(
                    "memberId",
                    id,
                    "months",
                    List.of(month),
                    "amountFen",
                    20,
                    "on",
                    TODAY.toString()))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    refused(members.committee(), id, "receipt-rests-on-entry");
    members
        .post(members.officer(), "/dues-receipts/" + receipt + "/cancel", Map.of("reason", "记错"))
        .then()
        .statusCode(200);
    annul(members.committee(), last(id)).then().statusCode(200);
  }

  @Test
  void lettersAndCertificatesComeBackOrHoldItFast() {
    var wei = supporters.get(0);
    var sent = TODAY.minusMonths(1);
    members.act(members.committee(), wei, "SUSPEND", sent, null).then().statusCode(200);
    members.act(members.committee(), wei, "RESTORE", sent, null).then().statusCode(200);
    members.send(members.officer(), wei, members.other(), sent).then().statusCode(201);
    refused(members.committee(), wei, "letter-under-way");
    var before = state(wei);
    var letters = members.read(members.officer(), "/transfer-letters").get("items");
    members.act(members.officer(), wei, "RECORD_DEATH", TODAY, null).then().statusCode(200);
    annul(members.officer(), last(wei)).then().statusCode(200);
    assertThat(state(wei)).isEqualTo(before);
    assertThat(members.read(members.officer(), "/transfer-letters").<Object>get("items"))
        .isEqualTo(letters);
    var letter = members.read(members.officer(), "/transfer-letters").getString("items[0].id");
    members.receive(members.committee(), letter, TODAY).then().statusCode(200);
    var entry = file(wei).getString("entries[2].id");
    annul(members.committee(), entry).then().spec(Refusal.of(409, "entry-behind-letter"));

    var longXiuying = supporters.get(1);
    String certificate =
        members
            .certificate(members.committee(), longXiuying, null, sent, TODAY.plusYears(1))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    members.act(members.officer(), longXiuying, "WITHDRAW", TODAY, null).then().statusCode(200);
    members
        .post(
            members.officer(),
            "/floating-certificates/" + certificate + "/return",
            Map.of("on", TODAY.toString()))
        .then()
        .statusCode(200);
    refused(members.officer(), longXiuying, "certificate-returned");
  }

  @Test
  void whatALetterBroughtAboutStays() {
    var wei = supporters.get(0);
    String letter =
        members
            .send(members.officer(), wei, null, TODAY.minusDays(3))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    members.receive(members.officer(), letter, TODAY).then().statusCode(200);
    refused(members.officer(), wei, "entry-behind-letter");
  }

  @Test
  void aFileIsNotOpenedAgainBesideANewOne() {
    var person = members.person("余登贵");
    String id =
        members.apply(person, TODAY.minusMonths(2)).then().statusCode(201).extract().path("id");
    members
        .act(members.officer(), id, "WITHDRAW", TODAY.minusMonths(1), null)
        .then()
        .statusCode(200);
    members.apply(person, TODAY).then().statusCode(201);
    refused(members.officer(), id, "member-file-open");
  }

  @Test
  void aClosedFileIsNotLaidOverALaterClosedOne() {
    var earlier = members.full("余登贵");
    var ended = TODAY.minusMonths(3);
    members.act(members.officer(), earlier, "WITHDRAW", ended, null).then().statusCode(200);
    var later = enteredAnew(earlier, ended);
    members.act(members.officer(), later, "WITHDRAW", TODAY, null).then().statusCode(200);
    refused(members.officer(), earlier, "later-file");
    // The later one follows nothing any more, and opens again.
    annul(members.officer(), last(later)).then().statusCode(200);
    refused(members.officer(), earlier, "member-file-open");
  }

  private void dissolve(UUID unit) {
    members
        .post(
            members.place().administrator(),
            "/units/" + unit + "/dissolve",
            Map.of("on", TODAY.toString(), "reason", "合并"))
        .then()
        .statusCode(200);
  }

  private String registeredAt(UUID branch, String name) {
    var body = new HashMap<String, Object>();
    body.put("unitId", branch);
    body.put("personId", members.person(name));
    body.put("as", "FULL");
    body.put("probationFrom", "2010-06-20");
    body.put("on", "2015-01-01");
    body.put("document", "党员名册");
    return members
        .post(members.committee(), "/member-registrations", body)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void nobodyComesBackToABranchThatWasDissolved() {
    var branch = world.unit(members.place().community(), UnitType.PARTY_BRANCH, "河尾党支部");
    var full = registeredAt(branch, "余登贵");
    String applicant =
        members
            .post(
                members.committee(),
                "/members",
                MemberWorld.application(branch, members.person("岑光美"), TODAY.minusMonths(2)))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var ended = TODAY.minusMonths(1);
    for (var id : List.of(full, applicant)) {
      members.act(members.committee(), id, "WITHDRAW", ended, null).then().statusCode(200);
    }
    dissolve(branch);
    refused(members.committee(), full, "unit-dissolved");
    refused(members.committee(), applicant, "unit-dissolved");
  }

  @Test
  void norToAGroupOrAHostThatWas() {
    var wei = supporters.get(0);
    var group = world.unit(members.branch(), UnitType.PARTY_GROUP, "第二党小组");
    var on = TODAY.minusMonths(1);
    members
        .post(
            members.officer(),
            "/members/" + wei + "/change-group",
            Map.of("groupId", group, "on", on.toString()))
        .then()
        .statusCode(200);
    members.act(members.officer(), wei, "WITHDRAW", on, null).then().statusCode(200);
    dissolve(group);
    refused(members.officer(), wei, "unit-dissolved");

    var longXiuying = supporters.get(1);
    members
        .certificate(members.committee(), longXiuying, members.other(), on, TODAY.plusYears(1))
        .then()
        .statusCode(201);
    members.act(members.officer(), longXiuying, "WITHDRAW", on, null).then().statusCode(200);
    dissolve(members.other());
    refused(members.officer(), longXiuying, "unit-dissolved");
  }

  private String certificate(String member, UUID host, LocalDate on) {
    return members
        .certificate(members.committee(), member, host, on, TODAY.plusYears(1))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void giveBack(String certificate, LocalDate on) {
    members
        .post(
            members.officer(),
            "/floating-certificates/" + certificate + "/return",
            Map.of("on", on.toString()))
        .then()
        .statusCode(200);
  }

  @Test
  void nobodyIsLeftAtAHostWithoutACertificate() {
    var since = TODAY.minusMonths(6);
    var hosts = new UUID[] {members.other(), null};
    for (var i = 0; i < hosts.length; i++) {
      var id = supporters.get(i);
      var certificate = certificate(id, hosts[i], since);
      var ended = TODAY.minusMonths(1);
      members.act(members.officer(), id, "WITHDRAW", ended, null).then().statusCode(200);
      giveBack(certificate, ended.minusMonths(1));
      refused(members.officer(), id, "certificate-returned");
    }
  }

  @Test
  void whoeverCameHomeBeforeIsAtHomeAgain() {
    var wei = supporters.get(0);
    giveBack(certificate(wei, members.other(), TODAY.minusMonths(6)), TODAY);
    var before = state(wei);
    members.act(members.officer(), wei, "WITHDRAW", TODAY, null).then().statusCode(200);
    annul(members.officer(), last(wei)).then().statusCode(200);
    assertThat(state(wei)).isEqualTo(before);
  }

  @Test
  void onePersonWithTwoFilesVouchesOnce() {
    var earlier = supporters.get(0);
    var ended = day(Step.INTRODUCERS_NAMED).plusYears(1);
    members.act(members.officer(), earlier, "WITHDRAW", ended, null).then().statusCode(200);
    var later = enteredAnew(earlier, ended);
    var id = members.onTheWay("罗明学", Step.INTRODUCERS_NAMED, supporters);
    // Each file says full member on its day; together they are one human being.
    for (var two : List.of(List.of(earlier, later), List.of(later, earlier))) {
      members
          .take(id, Step.INTRODUCERS_NAMED, day(Step.INTRODUCERS_NAMED), two)
          .then()
          .spec(Refusal.of(409, "step-held-back"))
          .body("reasons.rule", hasItem("two-introducers"));
    }
  }

  /** By the level above, with a file that begins on the day the earlier one ended. */
  private String enteredAnew(String earlier, LocalDate on) {
    var body = new HashMap<String, Object>();
    body.put("unitId", members.branch());
    body.put("personId", file(earlier).getString("member.personId"));
    body.put("as", "FULL");
    body.put("probationFrom", "2010-06-20");
    body.put("on", on.toString());
    body.put("document", "党员名册");
    return members
        .post(members.committee(), "/member-registrations", body)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void anAdmissionWaitsForIntroducersWhoWereFullMembers() {
    var wei = supporters.get(0);
    var named = day(Step.INTRODUCERS_NAMED);
    var id = members.onTheWay("罗明学", Step.ADMISSION_MEETING, supporters);
    for (var step : List.of(Step.ADMISSION_MEETING, Step.TALK_ABOVE, Step.ADMISSION_APPROVED)) {
      // Entered only now, of a day before the naming.
      members
          .act(members.committee(), wei, "EXPEL", named.minusDays(1), null)
          .then()
          .statusCode(200);
      if (step != Step.TALK_ABOVE) {
        members
            .take(id, step, day(step), supporters)
            .then()
            .spec(Refusal.of(409, "step-held-back"))
            .body("reasons.rule", contains("introducers-are-full-members"));
      }
      annul(members.committee(), last(wei)).then().statusCode(200);
      members.take(id, step, day(step), supporters).then().statusCode(200);
    }
    assertThat(file(id).getString("member.status")).isEqualTo("PROBATIONARY");
  }

  @Test
  void whoDiesAfterBeingNamedWasAnIntroducer() {
    var named = day(Step.INTRODUCERS_NAMED);
    var id = members.onTheWay("罗明学", Step.ADMISSION_MEETING, supporters);
    members
        .act(members.officer(), supporters.get(0), "RECORD_DEATH", named.plusDays(1), null)
        .then()
        .statusCode(200);
    var step = Step.ADMISSION_MEETING;
    members.take(id, step, day(step), List.of()).then().statusCode(200);
  }
}
