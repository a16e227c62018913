package org.linli.member.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.member.MemberWorld;
import org.linli.member.path.Step;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Dues through the API: assessed, paid, cancelled, and who is in arrears. */
@QuarkusTest
class DuesApiTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final YearMonth NOW = YearMonth.from(TODAY);

  @Inject World world;
  private MemberWorld members;
  private String wei;

  @BeforeEach
  void aMember() {
    members = MemberWorld.of(world);
    wei = members.full("韦国安");
  }

  private Response assess(Staff by, String kind, Long base, Long amount, YearMonth from) {
    var body = new HashMap<String, Object>();
    body.put("kind", kind);
    body.put("baseFen", base);
    body.put("amountFen", amount);
    body.put("fromMonth", from.toString());
    body.put("document", "DECIDED".equals(kind) ? "支委会决议" : null);
    return members.post(by, "/members/" + wei + "/assess-dues", body);
  }

  private Response rests(Staff by, String kind, Long base, String document, YearMonth from) {
    var body = new HashMap<String, Object>();
    body.put("kind", kind);
    body.put("baseFen", base);
    body.put("fromMonth", from.toString());
    body.put("document", document);
    return members.post(by, "/members/" + wei + "/assess-dues", body);
  }

  private void assessed(YearMonth from) {
    assess(members.officer(), "WAGE", 400_000L, null, from).then().statusCode(200);
  }

  private static Map<String, Object> payment(String member, long amount, YearMonth... months) {
    return Map.of(
        "memberId",
        member,
        "months",
        Stream.of(months).map(YearMonth::toString).toList(),
        "amountFen",
        amount,
        "on",
        TODAY.toString());
  }

  private Response pay(long amount, YearMonth... months) {
    return members.post(members.officer(), "/dues-receipts", payment(wei, amount, months));
  }

  private String paid(long amount, YearMonth... months) {
    return pay(amount, months).then().statusCode(201).extract().path("id");
  }

  private Response cancel(Staff by, String receipt) {
    return members.post(by, "/dues-receipts/" + receipt + "/cancel", Map.of("reason", "金额写错"));
  }

  private JsonPath dues() {
    return members.read(members.officer(), "/members/" + wei + "/dues");
  }

  private JsonPath receipts() {
    return members.read(members.officer(), "/dues-receipts?memberId=" + wei);
  }

  private List<String> behind(Staff by) {
    return members
        .read(by, "/units/" + members.branch() + "/dues-arrears")
        .getList("items.memberName");
  }

  @Test
  void whatIsNotAssessedIsListedAndWhatIsOverIsInArrears() {
    assertThat(behind(members.officer())).containsExactly("韦国安");
    assertThat(dues().getString("current")).isNull();
    assessed(NOW.minusMonths(2));
    var dues = dues();
    assertThat(dues.getLong("current.amountFen")).isEqualTo(4000);
    assertThat(dues.getLong("current.baseFen")).isEqualTo(400_000);
    assertThat(dues.<String>getList("arrears.month"))
        .containsExactly(NOW.minusMonths(2).toString(), NOW.minusMonths(1).toString());
    assertThat(dues.getList("payable")).hasSize(2 + 1 + 12);
    var line =
        members.read(
            members.committee(), "/units/" + members.place().committee() + "/dues-arrears");
    assertThat(line.getInt("items[0].months")).isEqualTo(2);
    assertThat(line.getLong("items[0].amountFen")).isEqualTo(8000);
    assertThat(line.getString("items[0].since")).isEqualTo(NOW.minusMonths(2).toString());
  }

  @Test
  void nobodyIsExemptByAWageOfNextToNothing() {
    for (var base : List.of(0L, 3_899L)) {
      assess(members.officer(), "WAGE", base, null, NOW)
          .then()
          .spec(Refusal.of(400, "invalid-input"));
    }
    assertThat(dues().getString("current")).isNull();
    assess(members.officer(), "WAGE", 3_900L, null, NOW).then().statusCode(200);
  }

  @Test
  void whoeverLooksAtWhatSomebodyPaysIsWrittenDown() {
    dues();
    members.read(members.officer(), "/members/" + wei + "/dues?purpose=核对");
    var auditor = world.staff(members.branch(), StaffRole.AUDITOR);
    assertThat(members.read(auditor, "/view-entries?what=DOSSIER").<String>getList("items.purpose"))
        .containsSubsequence("核对", "党费管理");
  }

  /** Wherever amounts are shown: each person once a page, and nobody of whom none is. */
  @Test
  void listsAndAnswersThatShowAmountsAreLooksToo() {
    behind(members.officer());
    assertThat(looks()).isZero();
    assessed(NOW.minusMonths(2));
    assertThat(looks()).isEqualTo(1);
    behind(members.officer());
    assertThat(looks()).isEqualTo(2);
    paid(4000, NOW.minusMonths(2));
    paid(4000, NOW.minusMonths(1));
    assertThat(looks()).isEqualTo(4);
    receipts();
    assertThat(looks()).isEqualTo(5);
  }

  private int looks() {
    var auditor = world.staff(members.branch(), StaffRole.AUDITOR);
    return members.read(auditor, "/view-entries?what=DOSSIER").getList("items").size();
  }

  @Test
  void whoeverHasPaidIsInArrearsNoMore() {
    assessed(NOW.minusMonths(2));
    pay(8500, NOW.minusMonths(1), NOW.minusMonths(2))
        .then()
        .statusCode(201)
        .body("number", equalTo(TODAY.getYear() + "-0001"))
        .body("amountFen", equalTo(8500))
        .body("unitName", equalTo("河湾党支部"))
        .body("months.month", contains(NOW.minusMonths(2) + "", NOW.minusMonths(1) + ""))
        .body("cancelledOn", nullValue());
    assertThat(behind(members.officer())).isEmpty();
    assertThat(dues().getString("paidUpTo")).isEqualTo(NOW.minusMonths(1).toString());
    assertThat(dues().getList("arrears")).isEmpty();
  }

  @Test
  void aMonthIsPaidOnceAndOnlyIfItIsOwed() {
    assessed(NOW.minusMonths(1));
    pay(3999, NOW).then().spec(Refusal.of(409, "dues-too-little"));
    pay(4000, NOW.minusMonths(2)).then().spec(Refusal.of(409, "month-not-due"));
    pay(4000, NOW.plusMonths(13)).then().spec(Refusal.of(409, "month-not-due"));
    assertThat(receipts().getList("items")).isEmpty();
    paid(4000, NOW);
    pay(8000, NOW.minusMonths(1), NOW).then().spec(Refusal.of(409, "month-paid"));
    assertThat(receipts().getList("items")).hasSize(1);
    assertThat(dues().getString("paidUpTo")).isNull();
  }

  @Test
  void aReceiptIsCancelledOnceAndItsMonthsAreOpenAgain() {
    assessed(NOW.minusMonths(1));
    var receipt = paid(4000, NOW.minusMonths(1));
    cancel(members.officer(), receipt)
        .then()
        .statusCode(200)
        .body("cancelledOn", equalTo(TODAY.toString()))
        .body("cancelReason", equalTo("金额写错"))
        .body("months", hasSize(1));
    cancel(members.committee(), receipt).then().spec(Refusal.of(409, "receipt-cancelled"));
    assertThat(dues().getList("arrears")).hasSize(1);
    pay(4000, NOW.minusMonths(1))
        .then()
        .statusCode(201)
        .body("number", equalTo(TODAY.getYear() + "-0002"));
    assertThat(dues().getList("arrears")).isEmpty();
    assertThat(receipts().<String>getList("items.cancelledOn"))
        .containsExactly(null, TODAY.toString());
  }

  @Test
  void lessIsForTheLevelAboveToApprove() {
    assess(members.officer(), "DECIDED", null, 0L, NOW.minusMonths(3))
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    assertThat(dues().getList("assessments")).isEmpty();
    assess(members.committee(), "DECIDED", null, 0L, NOW.minusMonths(3)).then().statusCode(200);
    assertThat(behind(members.officer())).isEmpty();
    assertThat(dues().getList("payable")).isEmpty();
    pay(1, NOW).then().spec(Refusal.of(409, "month-not-due"));
  }

  /** By the smallest amount nobody goes round the decision of the level above. */
  @Test
  void lessThanBeforeNeedsAPaperAndWithoutABaseTheLevelAbove() {
    var officer = members.officer();
    var above = members.committee();
    assessed(NOW);
    for (var from : List.of(NOW.minusMonths(5), NOW, NOW.plusMonths(1))) {
      rests(officer, "LEAST", null, "低保证明", from).then().spec(Refusal.of(403, "not-allowed"));
      rests(above, "LEAST", null, null, from).then().spec(Refusal.ofField("document", "required"));
    }
    rests(officer, "PENSION", 390_000L, " ", NOW)
        .then()
        .spec(Refusal.ofField("document", "required"));
    assertThat(dues().getList("assessments")).hasSize(1);
    rests(officer, "PENSION", 390_000L, "退休证", NOW).then().statusCode(200);
    rests(above, "LEAST", null, "低保证明", NOW).then().statusCode(200);
    rests(officer, "LEAST", null, null, NOW).then().statusCode(200);
  }

  @Test
  void nobodyPaidBeforeTheyWereAMemberHere() {
    assessed(YearMonth.of(2015, 1));
    for (var on : List.of("1900-01-01", "2014-12-31")) {
      takenOn(on, YearMonth.of(2015, 1)).then().spec(Refusal.ofField("on", "range"));
    }
    takenOn("2015-01-01", YearMonth.of(2015, 1))
        .then()
        .statusCode(201)
        .body("number", equalTo("2015-0001"));
  }

  private Response takenOn(String day, YearMonth month) {
    var body = new HashMap<>(payment(wei, 4000, month));
    body.put("on", day);
    return members.post(members.officer(), "/dues-receipts", body);
  }

  @Test
  void whatWasPaidAheadDoesNotHoldTheOpenMonthsBeforeItFast() {
    assessed(NOW.minusMonths(2));
    var ahead = NOW.plusMonths(12);
    var receipt = paid(4000, ahead);
    rests(members.officer(), "WAGE", 300_000L, "工资条", ahead)
        .then()
        .spec(Refusal.of(409, "dues-paid-already"));
    rests(members.officer(), "WAGE", 300_000L, "工资条", NOW.minusMonths(1))
        .then()
        .statusCode(200)
        .body("arrears.amountFen", contains(4000, 1500))
        .body("payable", hasSize(14))
        .body("overpaid", hasSize(0));
    assertThat(receipts().getList("items[0].months.amountFen")).isEqualTo(List.of(4000));
    cancel(members.officer(), receipt).then().statusCode(200);
    assertThat(dues().getLong("payable[14].amountFen")).isEqualTo(1500);
  }

  /** The act holds, whatever the book says; the book says what is paid too much. */
  @Test
  void whatASuspensionDatedBackLeavesPaidIsTold() {
    var last = NOW.minusMonths(1);
    assessed(NOW.minusMonths(3));
    paid(12000, NOW.minusMonths(3), NOW.minusMonths(2), last);
    assertThat(dues().getList("overpaid")).isEmpty();
    members
        .act(members.committee(), wei, "SUSPEND", NOW.minusMonths(2).atDay(10), null)
        .then()
        .statusCode(200);
    assertThat(dues().<String>getList("overpaid.month"))
        .containsExactly(NOW.minusMonths(2).toString(), last.toString());
    assertThat(dues().<Integer>getList("overpaid.amountFen")).containsExactly(4000, 4000);
    members.act(members.committee(), wei, "RESTORE", last.atDay(5), null).then().statusCode(200);
    assertThat(dues().<String>getList("overpaid.month"))
        .containsExactly(NOW.minusMonths(2).toString());
  }

  @Test
  void aNewAssessmentHoldsFromItsMonthOnAndReckonsNothingAnew() {
    assessed(NOW.minusMonths(2));
    paid(4000, NOW.minusMonths(2));
    assess(members.officer(), "PENSION", 600_000L, null, NOW.minusMonths(2))
        .then()
        .spec(Refusal.of(409, "dues-paid-already"));
    assess(members.officer(), "PENSION", 600_000L, null, NOW).then().statusCode(200);
    var dues = dues();
    assertThat(dues.<Integer>getList("payable.amountFen").subList(0, 2))
        .containsExactly(4000, 6000);
    assertThat(dues.<String>getList("assessments.kind")).containsExactly("PENSION", "WAGE");
    assertThat(dues.getString("current.kind")).isEqualTo("PENSION");
  }

  @Test
  void whatTheKindNeedsIsAskedFor() {
    var officer = members.officer();
    assess(officer, "WAGE", null, null, NOW).then().spec(Refusal.of(400, "invalid-input"));
    assess(officer, "WAGE", 100L, 100L, NOW).then().spec(Refusal.of(400, "invalid-input"));
    assess(officer, "LEAST", null, 20L, NOW).then().spec(Refusal.of(400, "invalid-input"));
    assess(officer, "FARMER", null, 19L, NOW).then().spec(Refusal.of(400, "invalid-input"));
    assess(officer, "FARMER", null, 101L, NOW).then().spec(Refusal.of(400, "invalid-input"));
    assess(officer, "LEAST", null, null, NOW.plusMonths(13))
        .then()
        .spec(Refusal.of(400, "invalid-input"));
    assess(officer, "LEAST", null, null, YearMonth.of(2014, 12))
        .then()
        .spec(Refusal.of(409, "dues-too-early"));
    assertThat(dues().getList("assessments")).isEmpty();
    assess(officer, "LEAST", null, null, NOW).then().statusCode(200);
    assess(officer, "FARMER", null, 100L, NOW).then().statusCode(200);
    assess(officer, "FARMER", null, 100L, NOW)
        .then()
        .statusCode(200)
        .body("current.amountFen", equalTo(100));
  }

  @Test
  void whoeverIsAdmittedPaysFromTheMonthOfTheBranchMeetingOn() {
    var pair = List.of(wei, members.full("龙秀英"));
    wei = members.onTheWay("罗明学", Step.OATH, pair);
    var meeting = YearMonth.from(MemberWorld.day(Step.ADMISSION_MEETING));
    assertThat(meeting).isBefore(YearMonth.from(MemberWorld.day(Step.ADMISSION_APPROVED)));
    assess(members.officer(), "LEAST", null, null, meeting.minusMonths(1))
        .then()
        .spec(Refusal.of(409, "dues-too-early"));
    assess(members.officer(), "LEAST", null, null, meeting).then().statusCode(200);
    assertThat(dues().getString("arrears[0].month")).isEqualTo(meeting.toString());
  }

  @Test
  void applicantsPayNothing() {
    String applicant =
        members.apply(members.person("罗明学"), TODAY).then().statusCode(201).extract().path("id");
    members
        .post(
            members.officer(),
            "/members/" + applicant + "/assess-dues",
            Map.of("kind", "LEAST", "fromMonth", NOW.toString()))
        .then()
        .spec(Refusal.of(409, "dues-for-members"));
    assertThat(behind(members.officer())).containsExactly("韦国安");
  }

  @Test
  void whoeverIsUnderWayPaysWhereTheyBelong() {
    var receiver = world.staff(members.other(), StaffRole.PARTY_OFFICER);
    assessed(NOW.minusMonths(2));
    String letter =
        members
            .send(members.officer(), wei, members.other(), TODAY.minusDays(3))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    members
        .post(receiver, "/dues-receipts", payment(wei, 4000, NOW.minusMonths(2)))
        .then()
        .spec(Refusal.of(404, "not-found"));
    var before = paid(4000, NOW.minusMonths(2));
    members.receive(receiver, letter, TODAY).then().statusCode(200);
    pay(4000, NOW.minusMonths(1)).then().spec(Refusal.of(404, "not-found"));
    members
        .post(receiver, "/dues-receipts", payment(wei, 4000, NOW.minusMonths(1)))
        .then()
        .statusCode(201)
        .body("number", equalTo(TODAY.getYear() + "-0001"))
        .body("unitName", equalTo("山后党支部"));
    // What the first branch took stays in its own book.
    cancel(receiver, before).then().spec(Refusal.of(404, "not-found"));
    cancel(members.officer(), before).then().statusCode(200);
  }

  @Test
  void theListGoesOnFromPageToPage() {
    IntStream.rangeClosed(1, 4).forEach(i -> members.full("第" + i + "人"));
    var path = "/units/" + members.branch() + "/dues-arrears?limit=3";
    var first = members.read(members.officer(), path);
    assertThat(first.<String>getList("items.memberName")).containsExactly("韦国安", "第1人", "第2人");
    var second = members.read(members.officer(), path + "&cursor=" + first.getString("nextCursor"));
    assertThat(second.<String>getList("items.memberName")).containsExactly("第3人", "第4人");
    assertThat(second.getString("nextCursor")).isNull();
  }
}
