package org.linli.member.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.member.MemberWorld;
import org.linli.shared.sheet.SheetReader;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Letters and certificates through the API, and what rosters and head counts make of them. */
@QuarkusTest
class TransferApiTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final LocalDate SENT = TODAY.minusMonths(1);

  @Inject World world;
  private MemberWorld members;
  private Staff receiver;
  private String wei;

  @BeforeEach
  void twoBranches() {
    members = MemberWorld.of(world);
    receiver = world.staff(members.other(), StaffRole.PARTY_OFFICER);
    wei = members.full("韦国安");
    members.full("龙秀英");
  }

  private String sent() {
    return members
        .send(members.officer(), wei, members.other(), SENT)
        .then()
        .statusCode(201)
        .body("state", equalTo("UNDER_WAY"))
        .body("validUntil", equalTo(SENT.plusMonths(3).toString()))
        .extract()
        .path("id");
  }

  private JsonPath committee(LocalDate on) {
    return members.count(members.place().committee(), on);
  }

  @Test
  void underWaySomebodyBelongsToTheSenderUntilReceived() {
    var letter = sent();
    var between = committee(SENT);
    assertThat(between.getInt("members")).isEqualTo(2);
    assertThat(between.getInt("settled")).isEqualTo(1);
    assertThat(between.getInt("underWay")).isEqualTo(1);
    members
        .receive(members.officer(), letter, TODAY)
        .then()
        .spec(Refusal.of(409, "letter-for-the-other-side"));
    members
        .receive(receiver, letter, SENT.minusDays(1))
        .then()
        .spec(Refusal.ofField("on", "too-early"))
        .body("errors[0].message", equalTo("Not before " + SENT.format(WRITTEN)));
    members.receive(receiver, letter, TODAY).then().statusCode(200);
    members.receive(receiver, letter, TODAY).then().spec(Refusal.of(409, "letter-settled"));
    var after = committee(TODAY);
    assertThat(after.getInt("members")).isEqualTo(2);
    assertThat(after.getInt("underWay")).isZero();
    assertThat(after.<Integer>getList("branches.members")).containsExactly(1, 1);
    assertThat(committee(TODAY.minusDays(1)).getInt("underWay")).isEqualTo(1);
    members
        .officer()
        .request()
        .get("/api/v1/members/" + wei)
        .then()
        .spec(Refusal.of(404, "not-found"));
    var past = "/units/" + members.branch() + "/member-roster?on=" + SENT;
    var line = "items.find { it.memberId == '" + wei + "' }.nowAt";
    assertThat(members.read(members.officer(), past).getString(line)).isEqualTo("山后党支部");
    assertThat(members.read(members.committee(), past).getString(line)).isNull();
    var file = members.read(receiver, "/members/" + wei);
    assertThat(file.getList("places.findAll { it.heldUntil == null }.unitName"))
        .hasSize(3)
        .containsOnly("山后党支部");
  }

  @Test
  void eachSideIsToldWhatItMayDo() {
    sent();
    var sender = members.read(members.officer(), "/transfer-letters");
    assertThat(sender.<Boolean>getList("items.mayReceive")).containsExactly(false);
    assertThat(sender.<Boolean>getList("items.maySettle")).containsExactly(true);
    var other = members.read(receiver, "/transfer-letters");
    assertThat(other.<Boolean>getList("items.mayReceive")).containsExactly(true);
    assertThat(other.<Boolean>getList("items.maySettle")).containsExactly(false);
  }

  @Test
  void theListsAreNarrowedToOneMember() {
    var letter = sent();
    var zeng = members.full("曾秀兰");
    members.send(members.officer(), zeng, members.other(), SENT).then().statusCode(201);
    assertThat(ids("/transfer-letters?memberId=" + wei)).containsExactly(letter);
    assertThat(ids("/transfer-letters?state=EXPIRED&memberId=" + wei)).isEmpty();
    var away = members.full("罗明");
    String certificate =
        members
            .certificate(members.committee(), away, members.other(), SENT, SENT.plusMonths(6))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertThat(ids("/floating-certificates?memberId=" + away)).containsExactly(certificate);
    assertThat(ids("/floating-certificates?memberId=" + wei)).isEmpty();
    var elsewhere = MemberWorld.of(world).officer();
    assertThat(members.read(elsewhere, "/transfer-letters?memberId=" + wei).getList("items"))
        .isEmpty();
  }

  private List<String> ids(String path) {
    return members.read(members.officer(), path).getList("items.id");
  }

  @Test
  void aLetterIsRecalledAndTheMemberNeverLeft() {
    var letter = sent();
    members
        .send(members.officer(), wei, null, TODAY)
        .then()
        .spec(Refusal.of(409, "letter-under-way"));
    var recall = Map.of("on", TODAY.toString(), "reason", "不去了");
    members
        .post(receiver, "/transfer-letters/" + letter + "/recall", recall)
        .then()
        .spec(Refusal.of(409, "letter-for-the-other-side"));
    members
        .post(members.officer(), "/transfer-letters/" + letter + "/recall", recall)
        .then()
        .statusCode(200)
        .body("state", equalTo("RECALLED"));
    assertThat(members.read(members.officer(), "/members/" + wei).getString("member.unitName"))
        .isEqualTo("河湾党支部");
    assertThat(committee(TODAY).getInt("underWay")).isZero();
  }

  @Test
  void anExpiredLetterIsShownToBothSidesAndNotReceived() {
    String letter =
        members
            .send(members.officer(), wei, members.other(), TODAY.minusMonths(5))
            .then()
            .statusCode(201)
            .body("state", equalTo("EXPIRED"))
            .extract()
            .path("id");
    for (var on : List.of(TODAY, TODAY.minusMonths(3), TODAY.minusMonths(5))) {
      members.receive(receiver, letter, on).then().spec(Refusal.of(409, "letter-expired"));
    }
    for (var side : List.of(members.officer(), receiver)) {
      assertThat(members.read(side, "/transfer-letters?state=EXPIRED").<String>getList("items.id"))
          .containsExactly(letter);
    }
    assertThat(members.read(receiver, "/transfer-letters?state=UNDER_WAY").getList("items"))
        .isEmpty();
    assertThat(committee(TODAY).getInt("settled")).isEqualTo(2);
  }

  @Test
  void noBranchOfTheTreeLiesAcrossProvinces() {
    var body = new HashMap<String, Object>();
    body.put("memberId", wei);
    body.put("toUnitId", members.other());
    body.put("acrossProvinces", true);
    body.put("on", SENT.toString());
    members
        .post(members.officer(), "/transfer-letters", body)
        .then()
        .spec(Refusal.ofField("acrossProvinces", "choice"));
    body.put("toUnitId", null);
    body.put("toOutside", "外地支部");
    members
        .post(members.officer(), "/transfer-letters", body)
        .then()
        .statusCode(201)
        .body("validUntil", equalTo(SENT.plusMonths(6).toString()));
  }

  @Test
  void theSlipOfALetterThatLedOutMayComeBackLater() {
    String letter =
        members
            .send(members.officer(), wei, null, TODAY.minusMonths(5))
            .then()
            .extract()
            .path("id");
    members
        .receive(members.officer(), letter, TODAY)
        .then()
        .spec(Refusal.of(409, "letter-expired"));
    members.receive(members.officer(), letter, TODAY.minusMonths(3)).then().statusCode(200);
  }

  @Test
  void whoeverGotACertificateSinceHasItReturnedFirst() {
    var letter = sent();
    members
        .certificate(members.committee(), wei, null, TODAY, TODAY.plusMonths(8))
        .then()
        .statusCode(201);
    members.receive(receiver, letter, TODAY).then().spec(Refusal.of(409, "certificate-open"));
    assertThat(members.read(members.officer(), "/members/" + wei).getString("member.unitName"))
        .isEqualTo("河湾党支部");
  }

  @Test
  void aLetterOfSomebodyWhoIsNoMemberAnyMoreIsRecalled() {
    var letter = sent();
    var died = SENT.plusDays(9);
    members.act(members.officer(), wei, "RECORD_DEATH", died, null).then().statusCode(200);
    var letters = members.read(receiver, "/transfer-letters");
    assertThat(letters.getString("items[0].state")).isEqualTo("RECALLED");
    assertThat(letters.getString("items[0].settledOn")).isEqualTo(died.toString());
    assertThat(letters.getString("items[0].note")).isNotBlank();
    assertThat(committee(died.minusDays(1)).getInt("underWay")).isEqualTo(1);
    assertThat(committee(died).getInt("members")).isEqualTo(1);
    assertThat(committee(died).getInt("underWay")).isZero();
    members.receive(receiver, letter, TODAY).then().spec(Refusal.of(409, "letter-settled"));
  }

  @Test
  void whoeverWasExpelledBeforeTheLetterWasSentNeverWasUnderWay() {
    sent();
    members.act(members.committee(), wei, "EXPEL", SENT.minusDays(9), null).then().statusCode(200);
    var letters = members.read(members.officer(), "/transfer-letters?state=RECALLED");
    assertThat(letters.getString("items[0].settledOn")).isEqualTo(SENT.toString());
    assertThat(committee(SENT).getInt("underWay")).isZero();
    assertThat(committee(SENT).getInt("members")).isEqualTo(1);
  }

  @Test
  void outOfTheTreeTheFileIsClosedOnceTheReplyHasCome() {
    String letter =
        members
            .send(members.officer(), wei, null, SENT)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    members.receive(members.officer(), letter, TODAY).then().statusCode(200);
    assertThat(members.read(members.officer(), "/members/" + wei).getString("member.status"))
        .isEqualTo("TRANSFERRED_OUT");
    assertThat(committee(TODAY).getInt("members")).isEqualTo(1);
    assertThat(committee(TODAY.minusDays(1)).getInt("members")).isEqualTo(2);
  }

  @Test
  void whoeverFloatsAttendsAtTheHostAndVotesAtHome() {
    var until = SENT.plusMonths(6);
    members
        .certificate(members.officer(), wei, members.other(), SENT, until)
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    members
        .certificate(members.committee(), wei, members.other(), SENT, until.minusDays(1))
        .then()
        .spec(Refusal.of(409, "certificate-too-short"));
    String id =
        members
            .certificate(members.committee(), wei, members.other(), SENT, until)
            .then()
            .statusCode(201)
            .body("number", equalTo(SENT.getYear() + "-0001"))
            .body("mayRenew", equalTo(true))
            .extract()
            .path("id");
    var seen = members.read(members.officer(), "/floating-certificates");
    assertThat(seen.<Boolean>getList("items.mayRenew")).containsExactly(false);
    var host = members.read(receiver, "/units/" + members.other() + "/member-roster");
    assertThat(host.getBoolean("items[0].guest")).isTrue();
    assertThat(host.getString("items[0].branchName")).isEqualTo("河湾党支部");
    var home = members.read(members.officer(), "/units/" + members.branch() + "/member-roster");
    var line = "items.find { it.memberId == '" + wei + "' }.";
    assertThat(home.getString(line + "attendsAt")).isEqualTo("山后党支部");
    assertThat(home.getBoolean(line + "votes")).isTrue();
    assertThat(home.getBoolean(line + "guest")).isFalse();
    members
        .send(members.officer(), wei, members.other(), TODAY)
        .then()
        .spec(Refusal.of(409, "certificate-open"));
    members
        .post(
            members.committee(),
            "/floating-certificates/" + id + "/renew",
            Map.of("awayUntil", until.plusYears(1).toString()))
        .then()
        .statusCode(200)
        .body("renewals", equalTo(1));
    members
        .post(
            members.officer(),
            "/floating-certificates/" + id + "/return",
            Map.of("on", TODAY.toString()))
        .then()
        .statusCode(200);
    assertThat(
            members.read(receiver, "/units/" + members.other() + "/member-roster").getList("items"))
        .isEmpty();
    assertThat(
            members
                .read(
                    receiver,
                    "/units/" + members.other() + "/member-roster?on=" + TODAY.minusDays(1))
                .getList("items"))
        .hasSize(1);
  }

  private List<Map<String, String>> table(UUID unit, LocalDate on) throws IOException {
    var of = "/api/v1/units/" + unit + "/member-roster.xlsx";
    var answer = members.committee().request().queryParam("on", on.toString()).get(of);
    var table = Files.createTempFile("roster", ".xlsx");
    Files.write(table, answer.then().statusCode(200).extract().asByteArray());
    var rows = new ArrayList<Map<String, String>>();
    SheetReader.read(table, RosterTableService.LAYOUT, 10, row -> rows.add(row.cells()));
    Files.delete(table);
    return rows;
  }

  @Test
  void theRosterOfADayTellsGuests() throws IOException {
    var guest = members.full("余登贵");
    members
        .certificate(members.committee(), guest, members.other(), SENT, SENT.plusYears(1))
        .then()
        .statusCode(201);
    assertThat(table(members.other(), SENT))
        .extracting(row -> row.get("branch"), row -> row.get("name"), row -> row.get("remark"))
        .containsExactly(tuple("河湾党支部", "余登贵", "GUEST"));
  }

  @Test
  void theRosterOfADayIsTakenOutWhole() throws IOException {
    sent();
    members.full("岑光美");
    var of = "/api/v1/units/" + members.place().committee() + "/member-roster.xlsx";
    var rows = table(members.place().committee(), SENT);
    assertThat(rows)
        .extracting(row -> row.get("branch"), row -> row.get("name"), row -> row.get("remark"))
        .containsExactly(
            tuple("河湾党支部", "岑光美", null),
            tuple("河湾党支部", "韦国安", "UNDER_WAY"),
            tuple("河湾党支部", "龙秀英", null));
    assertThat(rows).extracting(row -> row.get("votes")).containsOnly("YES");
    receiver.request().get(of).then().spec(Refusal.of(404, "not-found"));
    // A whole list that was taken out: once, since whoever was refused saw none.
    var auditor = world.staff(members.place().committee(), StaffRole.AUDITOR);
    var seen = members.read(auditor, "/view-entries?what=EXPORT");
    assertThat(seen.<String>getList("items.unitId"))
        .containsExactly(members.place().committee().toString());
    assertThat(seen.getString("items[0].purpose")).isEqualTo("Checking the roster");
  }

  @Test
  void nothingLeadsToABranchThatWasDissolved() {
    var letter = sent();
    var end = Map.of("on", TODAY.toString(), "reason", "合并");
    members
        .post(members.place().administrator(), "/units/" + members.other() + "/dissolve", end)
        .then()
        .statusCode(200);
    members
        .receive(members.committee(), letter, TODAY)
        .then()
        .spec(Refusal.of(409, "unit-dissolved"));
    members
        .post(
            members.officer(),
            "/transfer-letters/" + letter + "/recall",
            Map.of("on", TODAY.toString(), "reason", "对方已撤销"))
        .then()
        .statusCode(200);
    members
        .send(members.officer(), wei, members.other(), TODAY)
        .then()
        .spec(Refusal.of(409, "not-a-branch"));
    members
        .certificate(members.committee(), wei, members.other(), TODAY, TODAY.plusYears(1))
        .then()
        .spec(Refusal.of(409, "not-a-branch"));
    assertThat(members.read(members.officer(), "/floating-certificates").getList("items"))
        .isEmpty();
    var places = members.read(members.officer(), "/members/" + wei);
    assertThat(places.<String>getList("places.unitName")).doesNotContain("山后党支部");
  }

  @Test
  void theSisterBranchesAreThoseOfTheTree() {
    members
        .officer()
        .request()
        .get("/api/v1/units/" + members.branch() + "/sister-branches")
        .then()
        .statusCode(200)
        .body("items.name", contains("河湾党支部", "山后党支部"));
    var elsewhere = MemberWorld.of(world);
    members
        .send(members.officer(), wei, elsewhere.branch(), TODAY)
        .then()
        .spec(Refusal.of(404, "not-found"));
  }
}
