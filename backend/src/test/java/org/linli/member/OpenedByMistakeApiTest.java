package org.linli.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.member.path.Step;
import org.linli.org.UnitType;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** A file of the wrong person or standing is annulled with its first entry: it never counted. */
@QuarkusTest
class OpenedByMistakeApiTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final LocalDate LONG_AGO = LocalDate.of(2016, 7, 1);

  @Inject World world;
  private MemberWorld members;

  @BeforeEach
  void aBranch() {
    members = MemberWorld.of(world);
  }

  private JsonPath file(String member) {
    return members.read(members.committee(), "/members/" + member);
  }

  private Response annul(Staff by, String member) {
    var first = file(member).getString("entries[0].id");
    return members.post(by, "/member-entries/" + first + "/annul", Map.of("reason", "同名的另一位"));
  }

  private void refused(String member, String slug) {
    var before = file(member);
    annul(members.officer(), member).then().spec(Refusal.of(409, slug));
    assertThat(file(member).<Object>get()).isEqualTo(before.get());
  }

  private List<String> listed(String query) {
    return members.read(members.officer(), "/members" + query).getList("items.id");
  }

  private List<String> roster(LocalDate on) {
    return members
        .read(members.officer(), "/units/" + members.branch() + "/member-roster?on=" + on)
        .getList("items.memberId");
  }

  @Test
  void itCountsNowhereAndNeverDid() {
    var right = members.full("韦国安");
    var wrong = members.full("罗明学");
    for (var day : List.of(LONG_AGO, TODAY)) {
      assertThat(roster(day)).containsExactlyInAnyOrder(right, wrong);
    }
    assertThat(file(wrong).getString("who.birthDate")).isNotNull();
    annul(members.officer(), wrong).then().statusCode(200).body("status", equalTo("ANNULLED"));
    assertThat(file(wrong).getMap("who").values()).containsOnlyNulls();
    for (var day : List.of(LONG_AGO, TODAY)) {
      assertThat(roster(day)).containsExactly(right);
      var count = members.count(members.branch(), day);
      assertThat(count.getInt("members")).isOne();
      assertThat(count.getInt("branches[0].full")).isOne();
      assertThat(count.getInt("branches[0].attending")).isOne();
      assertThat(members.count(members.place().committee(), day).getInt("members")).isOne();
    }
    assertThat(listed("")).containsExactly(right);
    assertThat(listed("?q=lmx")).isEmpty();
    assertThat(listed("?status=FULL")).containsExactly(right);
    assertThat(listed("?status=ANNULLED")).containsExactly(wrong);
    var dues = members.read(members.officer(), "/members/" + wrong + "/dues");
    assertThat(dues.getList("arrears")).isEmpty();
    assertThat(dues.getList("payable")).isEmpty();
    var arrears = members.read(members.officer(), "/units/" + members.branch() + "/dues-arrears");
    assertThat(arrears.<String>getList("items.memberId")).doesNotContain(wrong);
    // Nobody can be named who is no member.
    var applicant = members.onTheWay("岑光美", Step.CONTACTS_ASSIGNED, List.of(right));
    members
        .take(applicant, Step.CONTACTS_ASSIGNED, TODAY, List.of(wrong))
        .then()
        .spec(Refusal.of(409, "step-held-back"));
  }

  @Test
  void itIsReadAsAnnulledByWhomAndWhy() {
    var wrong = members.full("罗明学");
    annul(members.officer(), wrong).then().statusCode(200);
    var file = members.read(members.officer(), "/members/" + wrong);
    assertThat(file.getList("entries")).hasSize(1);
    assertThat(file.getString("entries[0].annulledOn")).isEqualTo(TODAY.toString());
    assertThat(file.getString("entries[0].annulledReason")).isEqualTo("同名的另一位");
    assertThat(file.getString("entries[0].annulledBy")).isNotBlank();
    assertThat(file.getList("standings")).isEmpty();
    assertThat(file.getList("places")).isEmpty();
    members.read(members.officer(), "/members/" + wrong + "/path");
    var sister = world.staff(members.other(), StaffRole.PARTY_OFFICER);
    sister.request().get("/api/v1/members/" + wrong).then().spec(Refusal.of(404, "not-found"));
    // Nothing more is done with it.
    annul(members.officer(), wrong).then().spec(Refusal.of(409, "entry-annulled"));
    members
        .act(members.officer(), wrong, "WITHDRAW", TODAY, null)
        .then()
        .spec(Refusal.of(409, "act-not-open"));
    members
        .send(members.officer(), wrong, members.other(), TODAY)
        .then()
        .statusCode(409)
        .body("type", notNullValue());
    members
        .certificate(members.committee(), wrong, null, TODAY, TODAY.plusYears(1))
        .then()
        .statusCode(409);
  }

  @Test
  void thePersonIsEnteredAnewAsIfItHadNotBeen() {
    var wrong = members.full("罗明学");
    var person = file(wrong).getString("member.personId");
    annul(members.officer(), wrong).then().statusCode(200);
    // An earlier day than the mistake told, and not by the level above.
    var from = LocalDate.of(2014, 3, 1);
    String anew = members.apply(person, from).then().statusCode(201).extract().path("id");
    annul(members.officer(), anew).then().statusCode(200);
    assertThat(listed("?status=ANNULLED")).containsExactly(wrong, anew);
    members.apply(person, from.minusDays(1)).then().statusCode(201);
  }

  /** The branch alone could as little have entered it. */
  @Test
  void whoeverTheLevelAboveEnteredAgainIsItsToTakeBack() {
    var earlier = members.full("罗明学");
    var ended = TODAY.minusYears(1);
    members.act(members.committee(), earlier, "EXPEL", ended, null).then().statusCode(200);
    var body = new HashMap<String, Object>();
    body.put("unitId", members.branch());
    body.put("personId", file(earlier).getString("member.personId"));
    body.put("as", "FULL");
    body.put("probationFrom", "2010-06-20");
    body.put("on", TODAY.toString());
    body.put("document", "县委决定");
    String again =
        members
            .post(members.committee(), "/member-registrations", body)
            .then()
            .extract()
            .path("id");
    assertThat(file(again).getString("entries[0].body")).isEqualTo("COMMITTEE");
    annul(members.officer(), again).then().spec(Refusal.of(403, "not-allowed"));
    assertThat(file(again).getString("member.status")).isEqualTo("FULL");
    annul(members.committee(), again).then().statusCode(200);
  }

  /** What is annulled stands in the way of nothing that is told of the file before. */
  @Test
  void aFileBeforeItIsOpenedAgain() {
    var first = members.full("罗明学");
    var end = LocalDate.of(2021, 6, 1);
    members.act(members.officer(), first, "WITHDRAW", end, null).then().statusCode(200);
    String wrong =
        members
            .apply(file(first).getString("member.personId"), end.plusDays(1))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var entry = "/member-entries/" + file(first).getString("entries[-1].id") + "/annul";
    var wish = Map.of("reason", "没有退党");
    members.post(members.officer(), entry, wish).then().spec(Refusal.of(409, "member-file-open"));
    annul(members.officer(), wrong).then().statusCode(200);
    members.post(members.officer(), entry, wish).then().statusCode(200);
    assertThat(listed("")).containsExactly(first);
  }

  @Test
  void onlyWhenNothingElseIsLeftAndByTheBranch() {
    String id = members.onTheWay("罗明学", Step.ACTIVIST_CHOSEN, List.of());
    refused(id, "entry-not-last");
    var sister = world.staff(members.other(), StaffRole.PARTY_OFFICER);
    annul(sister, id).then().spec(Refusal.of(404, "not-found"));
    var talk = file(id).getString("entries[1].id");
    members
        .post(members.officer(), "/member-entries/" + talk + "/annul", Map.of("reason", "没谈"))
        .then()
        .statusCode(200);
    annul(members.officer(), id).then().statusCode(200).body("status", equalTo("ANNULLED"));
  }

  @Test
  void whatHangsOnItHoldsItFast() {
    var payer = members.full("韦国安");
    var month = TODAY.toString().substring(0, 7);
    members
        .post(
            members.officer(),
            "/members/" + payer + "/assess-dues",
            Map.of("kind", "LEAST", "fromMonth", month))
        .then()
        .statusCode(200);
    members
        .post(
            members.officer(),
            "/dues-receipts",
            Map.of(
                "memberId",
                payer,
                "months",
                List.of(month),
                "amountFen",
                20,
                "on",
                TODAY.toString()))
        .then()
        .statusCode(201);
    refused(payer, "receipt-rests-on-entry");

    var contact = members.full("龙秀英");
    var applicant = members.onTheWay("岑光美", Step.CONTACTS_ASSIGNED, List.of(contact));
    members.take(applicant, Step.CONTACTS_ASSIGNED, TODAY, List.of(contact)).then().statusCode(200);
    refused(contact, "supporter-rests-on-entry");

    var leaving = members.full("石家碧");
    String letter =
        members
            .send(members.officer(), leaving, members.other(), TODAY)
            .then()
            .extract()
            .path("id");
    refused(leaving, "letter-under-way");
    members.receive(members.committee(), letter, TODAY).then().statusCode(200);
    annul(members.committee(), leaving).then().spec(Refusal.of(409, "entry-behind-letter"));

    var away = members.full("余登贵");
    members
        .certificate(members.committee(), away, null, TODAY, TODAY.plusYears(1))
        .then()
        .statusCode(201);
    refused(away, "certificate-rests-on-entry");

    var moved = members.full("莫小兰");
    var group = world.unit(members.branch(), UnitType.PARTY_GROUP, "第二党小组");
    members
        .post(
            members.officer(),
            "/members/" + moved + "/change-group",
            Map.of("groupId", group, "on", TODAY.toString()))
        .then()
        .statusCode(200);
    refused(moved, "place-rests-on-entry");
  }

  @Test
  void aLetterTakenForTheWrongPersonIsTakenAgain() {
    var came = TODAY.minusDays(3);
    var body = members.arrival(members.person("罗明学"), came, TODAY);
    String wrong =
        members
            .post(members.officer(), "/outside-letters", body)
            .then()
            .statusCode(201)
            .extract()
            .path("memberId");
    annul(members.officer(), wrong).then().statusCode(200);
    var letters = members.read(members.officer(), "/transfer-letters?state=ANNULLED");
    assertThat(letters.<String>getList("items.memberId")).containsExactly(wrong);
    var received = "/transfer-letters?state=RECEIVED";
    assertThat(members.read(members.officer(), received).getList("items")).isEmpty();
    body.put("personId", members.person("岑光美"));
    members.post(members.officer(), "/outside-letters", body).then().statusCode(201);
    assertThat(members.read(members.officer(), received).getList("items")).hasSize(1);
    body.put("personId", members.person("石家碧"));
    members
        .post(members.officer(), "/outside-letters", body)
        .then()
        .spec(Refusal.of(409, "letter-settled"));
    assertThat(members.count(members.branch(), TODAY).getInt("members")).isOne();
  }
}
