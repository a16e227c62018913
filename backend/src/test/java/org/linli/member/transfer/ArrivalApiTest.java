package org.linli.member.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.member.MemberWorld;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** A letter from outside the tree is received, and its member taken over; or neither is. */
@QuarkusTest
class ArrivalApiTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Inject World world;
  private MemberWorld members;
  private String person;

  @BeforeEach
  void somebody() {
    members = MemberWorld.of(world);
    person = members.person("罗明学");
  }

  private Map<String, Object> body(LocalDate sentOn) {
    return members.arrival(person, sentOn, TODAY);
  }

  private Response takeOver(Staff by, Map<String, ?> body) {
    return members.post(by, "/outside-letters", body);
  }

  private void nothingCame() {
    assertThat(members.read(members.committee(), "/transfer-letters").getList("items")).isEmpty();
    assertThat(members.read(members.committee(), "/members").getList("items")).isEmpty();
  }

  @Test
  void itsMemberIsTakenOverOnTheDay() {
    String id =
        takeOver(members.officer(), body(TODAY.minusMonths(1)))
            .then()
            .statusCode(201)
            .body("from", equalTo("柳城县第一中学党支部"))
            .body("fromUnitId", nullValue())
            .body("to", equalTo("河湾党支部"))
            .body("number", equalTo(members.letterNumber()))
            .body("state", equalTo("RECEIVED"))
            .body("settledOn", equalTo(TODAY.toString()))
            .body("validUntil", equalTo(TODAY.minusMonths(1).plusMonths(3).toString()))
            .body("mayReceive", equalTo(false))
            .body("maySettle", equalTo(false))
            .extract()
            .path("memberId");
    var file = members.read(members.officer(), "/members/" + id);
    assertThat(file.getString("member.status")).isEqualTo("FULL");
    assertThat(file.getString("entries[0].act")).isEqualTo("REGISTER");
    assertThat(file.getString("entries[0].document"))
        .isEqualTo("柳城县第一中学党支部 " + members.letterNumber());
    assertThat(file.<String>getList("places.heldFrom")).hasSize(4).containsOnly(TODAY.toString());
    assertThat(members.count(members.branch(), TODAY).getInt("members")).isOne();
    assertThat(members.count(members.branch(), TODAY).getInt("underWay")).isZero();
    assertThat(members.count(members.branch(), TODAY.minusDays(1)).getInt("members")).isZero();
    var letters = members.read(members.committee(), "/transfer-letters?state=RECEIVED");
    assertThat(letters.<String>getList("items.memberId")).containsExactly(id);
    // The branch can send them on, and the old letter is not touched again.
    var letter = letters.getString("items[0].id");
    for (var verb :
        Map.of("receive", "letter-settled", "recall", "letter-for-the-other-side").entrySet()) {
      var wish = new HashMap<String, Object>(Map.of("on", TODAY.toString()));
      if ("recall".equals(verb.getKey())) {
        wish.put("reason", "错了");
      }
      members
          .post(members.officer(), "/transfer-letters/" + letter + "/" + verb.getKey(), wish)
          .then()
          .spec(Refusal.of(409, verb.getValue()));
    }
    members.send(members.officer(), id, members.other(), TODAY).then().statusCode(201);
  }

  @Test
  void theDayOfFullMembershipIsKept() {
    var full = body(TODAY.minusMonths(1));
    full.put("fullOn", "2010-06-20");
    takeOver(members.officer(), full).then().spec(Refusal.ofField("fullOn", "range"));
    full.put("fullOn", "2012-06-25");
    var probationary = body(TODAY.minusMonths(1));
    probationary.putAll(
        Map.of("as", "PROBATIONARY", "probationFrom", TODAY.minusMonths(2).toString()));
    probationary.put("fullOn", TODAY.minusMonths(1).toString());
    takeOver(members.officer(), probationary).then().spec(Refusal.ofField("fullOn", "unneeded"));
    nothingCame();
    String id = takeOver(members.officer(), full).then().statusCode(201).extract().path("memberId");
    assertThat(members.read(members.officer(), "/members/" + id).getString("member.fullOn"))
        .isEqualTo("2012-06-25");
  }

  private void cameAndWent(Map<String, Object> letter, LocalDate left) {
    String id =
        takeOver(members.officer(), letter).then().statusCode(201).extract().path("memberId");
    String away = members.send(members.officer(), id, null, left).path("id");
    members.receive(members.officer(), away, left).then().statusCode(200);
  }

  @Test
  void aLetterThatSaysAnotherDayThanTheFileIsForTheLevelAbove() {
    var left = TODAY.minusDays(20);
    var first = members.arrival(person, TODAY.minusDays(30), TODAY.minusDays(30));
    first.put("fullOn", "2012-06-25");
    cameAndWent(first, left);
    var back = members.arrival(person, TODAY.minusDays(10), TODAY);
    back.put("number", members.letterNumber() + "-2");
    back.put("fullOn", "2013-06-25");
    takeOver(members.officer(), back).then().spec(Refusal.of(403, "not-allowed"));
    back.put("fullOn", "2012-06-25");
    takeOver(members.officer(), back).then().statusCode(201);
  }

  /** Who left on probation was no full member before that, whatever the letter says. */
  @Test
  void norWasAnybodyFullWhileTheFileSaysTheyWereNot() {
    var left = TODAY.minusDays(20);
    var first = members.arrival(person, TODAY.minusDays(30), TODAY.minusDays(30));
    var admitted = TODAY.minusYears(2);
    first.putAll(Map.of("as", "PROBATIONARY", "probationFrom", admitted.toString()));
    cameAndWent(first, left);
    var back = members.arrival(person, TODAY.minusDays(10), TODAY);
    back.put("number", members.letterNumber() + "-2");
    back.put("probationFrom", admitted.toString());
    back.put("fullOn", left.minusDays(1).toString());
    takeOver(members.officer(), back).then().spec(Refusal.of(403, "not-allowed"));
    back.put("fullOn", left.toString());
    takeOver(members.officer(), back).then().statusCode(201);
  }

  @Test
  void anOverdueLetterIsRefused() {
    var near = TODAY.minusMonths(3).minusDays(3);
    takeOver(members.officer(), body(near)).then().spec(Refusal.of(409, "letter-expired"));
    nothingCame();
    var far = body(near);
    far.put("acrossProvinces", true);
    takeOver(members.officer(), far).then().statusCode(201);
  }

  @Test
  void overdueAcrossProvincesToo() {
    var far = body(TODAY.minusMonths(6).minusDays(3));
    far.put("acrossProvinces", true);
    takeOver(members.officer(), far).then().spec(Refusal.of(409, "letter-expired"));
    nothingCame();
  }

  @Test
  void aDateSetBackDoesNotSaveIt() {
    var sent = TODAY.minusYears(6);
    takeOver(members.officer(), members.arrival(person, sent, sent.plusMonths(1)))
        .then()
        .spec(Refusal.of(409, "letter-expired"));
    nothingCame();
  }

  @Test
  void aLetterIsOfOneMember() {
    var came = TODAY.minusDays(2);
    takeOver(members.officer(), members.arrival(person, came, came)).then().statusCode(201);
    var other = members.arrival(members.person("岑光美"), came, TODAY);
    takeOver(members.officer(), other).then().spec(Refusal.of(409, "letter-settled"));
    other.put("number", " " + other.get("number") + " ");
    takeOver(members.officer(), other).then().spec(Refusal.of(409, "letter-settled"));
    assertThat(members.read(members.committee(), "/members").getList("items")).hasSize(1);
    other.put("number", members.letterNumber() + "-2");
    takeOver(members.officer(), other).then().statusCode(201);
    // Another organisation counts for itself.
    var elsewhere = members.arrival(members.person("石家碧"), came, TODAY);
    elsewhere.put("fromOutside", "柳城县第二中学党支部");
    takeOver(members.officer(), elsewhere).then().statusCode(201);
  }

  @Test
  void whatDoesNotFitIsRefusedAndNothingCame() {
    takeOver(members.officer(), body(TODAY.plusDays(1)))
        .then()
        .spec(Refusal.ofField("on", "too-early"));
    takeOver(members.officer(), members.arrival(person, TODAY, TODAY.plusDays(1)))
        .then()
        .spec(Refusal.ofField("on", "range"));
    var suspended = body(TODAY);
    suspended.put("as", "SUSPENDED");
    takeOver(members.officer(), suspended).then().spec(Refusal.ofField("as", "choice"));
    var elsewhere = body(TODAY);
    elsewhere.put("groupId", MemberWorld.of(world).group());
    takeOver(members.officer(), elsewhere).then().spec(Refusal.of(409, "group-not-in-branch"));
    var stranger = body(TODAY);
    stranger.put("personId", MemberWorld.of(world).person("岑光美"));
    takeOver(members.officer(), stranger).then().spec(Refusal.of(404, "not-found"));
    var sister = world.staff(members.other(), StaffRole.PARTY_OFFICER);
    takeOver(sister, body(TODAY)).then().spec(Refusal.of(404, "not-found"));
    nothingCame();
    takeOver(members.officer(), body(TODAY)).then().statusCode(201);
    takeOver(members.officer(), body(TODAY)).then().spec(Refusal.of(409, "member-file-open"));
    assertThat(members.read(members.committee(), "/transfer-letters").getList("items")).hasSize(1);
  }
}
