package org.linli.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.person.PersonDetails;
import org.linli.person.PersonService;
import org.linli.testing.Crowd;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/**
 * One human being belongs to one branch at most on any day, however many records there are of them,
 * and comes back only as they left.
 */
@QuarkusTest
class OneMembershipTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final AtomicInteger BORN_THAT_DAY = new AtomicInteger(300);
  private static final LocalDate BORN = LocalDate.of(1968, 3, 2);
  private static final String ADMITTED = "2011-06-20";

  @Inject World world;
  @Inject PersonService people;
  @Inject OrgService org;
  private MemberWorld members;
  private UUID village;
  private String number;

  /** Nobody else's: the database is one for all tests. */
  private static String number() {
    var digits = "45010219680302" + BORN_THAT_DAY.getAndIncrement();
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * ((1 << (17 - i)) % 11);
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  @BeforeEach
  void twoBranches() {
    number = number();
    members = MemberWorld.of(world);
    village = org.require(members.other(), Set.of(members.other())).parentId();
  }

  private String record(UUID unit, String number) {
    return people.create(new PersonDetails("韦国安", null, BORN, null, number), unit).id().toString();
  }

  private Response register(Staff by, UUID branch, String person, String as, LocalDate on) {
    var body = new HashMap<String, Object>();
    body.put("unitId", branch);
    body.put("personId", person);
    body.put("as", as);
    body.put("probationFrom", ADMITTED);
    body.put("on", on.toString());
    body.put("document", "党员名册");
    return members.post(by, "/member-registrations", body);
  }

  private String entered(UUID branch, String person, LocalDate on) {
    return register(members.committee(), branch, person, "FULL", on)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private String left(LocalDate on) {
    var person = record(members.place().community(), number);
    var file = entered(members.branch(), person, LocalDate.of(2020, 1, 1));
    String letter =
        members.send(members.officer(), file, null, on).then().statusCode(201).extract().path("id");
    members.receive(members.officer(), letter, on).then().statusCode(200);
    return person;
  }

  private long membersOn(LocalDate day) {
    return members.count(members.place().committee(), day).getLong("members");
  }

  @Test
  void ofTwoRecordsOfOneNumberOneHasAFile() {
    var one = record(members.place().community(), number);
    var other = record(village, number);
    entered(members.branch(), one, LocalDate.of(2020, 1, 1));
    register(members.committee(), members.other(), other, "FULL", TODAY)
        .then()
        .spec(Refusal.of(409, "member-file-open"));
    var application = MemberWorld.application(members.other(), other, TODAY);
    members
        .post(members.committee(), "/members", application)
        .then()
        .spec(Refusal.of(409, "member-file-open"));
    assertThat(membersOn(TODAY)).isOne();
  }

  @Test
  void norIsAnEndAnnulledOnceTheOtherHasOne() {
    var one = record(members.place().community(), number);
    var other = record(village, number);
    var closed = entered(members.branch(), one, LocalDate.of(2020, 1, 1));
    var end = LocalDate.of(2021, 6, 1);
    members.act(members.committee(), closed, "WITHDRAW", end, null).then().statusCode(200);
    String entry =
        members.read(members.committee(), "/members/" + closed).getString("entries[-1].id");
    var second = entered(members.other(), other, end.plusDays(1));
    var annul = "/member-entries/" + entry + "/annul";
    var wish = Map.of("reason", "写错了");
    members.post(members.committee(), annul, wish).then().spec(Refusal.of(409, "member-file-open"));
    members
        .act(members.committee(), second, "WITHDRAW", end.plusDays(9), null)
        .then()
        .statusCode(200);
    members.post(members.committee(), annul, wish).then().spec(Refusal.of(409, "later-file"));
  }

  @Test
  void norDoesItLaterWhenTheNumberIsWritten() {
    var one = record(members.place().community(), number);
    var other = record(village, null);
    entered(members.branch(), one, LocalDate.of(2020, 1, 1));
    entered(members.other(), other, LocalDate.of(2020, 1, 1));
    var registrar = world.staff(village, StaffRole.REGISTRAR);
    var tag = registrar.request().get("/api/v1/people/" + other).header("ETag");
    var body = Map.of("name", "韦国安", "birthDate", BORN.toString(), "identityNumber", number);
    registrar
        .request()
        .header("If-Match", tag)
        .body(body)
        .put("/api/v1/people/" + other)
        .then()
        .spec(Refusal.of(409, "both-have-files"));
  }

  @Test
  void norWhenTheNumberCountsAgain() {
    var kept = record(members.place().community(), number());
    var gone = record(members.place().community(), number);
    entered(members.branch(), gone, LocalDate.of(2020, 1, 1));
    var registrar = world.staff(members.place().community(), StaffRole.REGISTRAR);
    var wish = Map.of("keptId", kept, "goneId", gone, "reason", "登记了两次");
    String merge =
        members.post(registrar, "/merges", wish).then().statusCode(201).extract().path("id");
    var second = entered(members.other(), record(village, number), LocalDate.of(2020, 1, 1));
    var undo = "/merges/" + merge + "/undo";
    var reason = Map.of("reason", "是两个人");
    members.post(registrar, undo, reason).then().spec(Refusal.of(409, "both-have-files"));
    members.act(members.committee(), second, "WITHDRAW", TODAY, null).then().statusCode(200);
    members.post(registrar, undo, reason).then().statusCode(200);
  }

  @Test
  void atOnceOneOfThemIsEntered() throws Exception {
    var records = List.of(record(members.place().community(), number), record(village, number));
    var branches = List.of(members.branch(), members.other());
    var codes =
        Crowd.run(
            2,
            i ->
                () ->
                    register(members.committee(), branches.get(i), records.get(i), "FULL", TODAY)
                        .statusCode());
    assertThat(codes).containsOnlyOnce(201);
    assertThat(membersOn(TODAY)).isOne();
  }

  @Test
  void recordsThatPutSomebodyIntoTwoBranchesOnADayAreNotMerged() {
    var kept = record(members.place().community(), null);
    var gone = record(members.place().community(), null);
    var second = world.unit(members.place().community(), UnitType.PARTY_BRANCH, "第二党支部");
    entered(members.branch(), kept, LocalDate.of(2020, 1, 1));
    var closed = entered(second, gone, LocalDate.of(2020, 6, 1));
    members
        .act(members.committee(), closed, "WITHDRAW", LocalDate.of(2021, 6, 1), null)
        .then()
        .statusCode(200);
    var registrar = world.staff(members.place().community(), StaffRole.REGISTRAR);
    var wish = Map.of("keptId", kept, "goneId", gone, "reason", "登记了两次");
    members.post(registrar, "/merges", wish).then().spec(Refusal.of(409, "both-have-files"));
  }

  @Test
  void recordsOfOneAfterTheOtherAreMerged() {
    var kept = record(members.place().community(), null);
    var gone = record(members.place().community(), null);
    var closed = entered(members.branch(), gone, LocalDate.of(2020, 1, 1));
    members
        .act(members.committee(), closed, "WITHDRAW", LocalDate.of(2021, 6, 1), null)
        .then()
        .statusCode(200);
    entered(members.branch(), kept, LocalDate.of(2021, 6, 1));
    var registrar = world.staff(members.place().community(), StaffRole.REGISTRAR);
    var wish = Map.of("keptId", kept, "goneId", gone, "reason", "登记了两次");
    members.post(registrar, "/merges", wish).then().statusCode(201);
    for (var day : List.of("2020-06-01", "2021-05-31", "2021-06-01")) {
      assertThat(membersOn(LocalDate.parse(day))).as(day).isOne();
    }
  }

  @Test
  void whoLeftIsEnteredAgainByALetterOrTheLevelAbove() {
    var person = left(TODAY.minusMonths(1));
    register(members.officer(), members.branch(), person, "FULL", TODAY)
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    var letter = members.arrival(person, TODAY.minusDays(9), TODAY);
    members.post(members.officer(), "/outside-letters", letter).then().statusCode(201);
  }

  @Test
  void whatALetterTellsOtherwiseThanTheFileIsForTheLevelAbove() {
    var person = left(TODAY.minusMonths(1));
    var earlier = members.arrival(person, TODAY.minusDays(9), TODAY);
    earlier.put("probationFrom", "2005-01-01");
    var less = members.arrival(person, TODAY.minusDays(9), TODAY);
    less.put("as", "PROBATIONARY");
    Stream.of(earlier, less)
        .forEach(
            body ->
                members
                    .post(members.officer(), "/outside-letters", body)
                    .then()
                    .spec(Refusal.of(403, "not-allowed")));
    members.post(members.committee(), "/outside-letters", earlier).then().statusCode(201);
  }

  @Test
  void aBranchThatNobodyBelongsToIsWarnedOf() {
    var count = members.count(members.branch(), TODAY);
    assertThat(count.getInt("members")).isZero();
    assertThat(count.<String>getList("branches.unitName")).containsExactly("河湾党支部");
    assertThat(count.<String>getList("branches[0].warnings")).containsExactly("FEWER_THAN_THREE");
    var before = members.count(members.branch(), TODAY.minusYears(9));
    assertThat(before.<String>getList("branches.unitName")).containsExactly("河湾党支部");
  }

  @Test
  void aBranchIsCountedFromItsFirstDayOn() {
    var community = members.place().community();
    members
        .post(
            members.place().administrator(),
            "/units",
            Map.of(
                "parentId",
                community,
                "type",
                "PARTY_BRANCH",
                "name",
                "新党支部",
                "foundedOn",
                TODAY.minusYears(1).toString()))
        .then()
        .statusCode(201);
    var before = members.count(community, TODAY.minusYears(1).minusDays(1));
    assertThat(before.<String>getList("branches.unitName")).containsExactly("河湾党支部");
    var since = members.count(community, TODAY.minusYears(1));
    assertThat(since.<String>getList("branches.unitName")).contains("新党支部");
  }
}
