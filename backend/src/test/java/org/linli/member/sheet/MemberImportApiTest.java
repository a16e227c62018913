package org.linli.member.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.member.MemberWorld;
import org.linli.member.path.Step;
import org.linli.org.UnitType;
import org.linli.person.PersonDetails;
import org.linli.person.PersonService;
import org.linli.person.Sex;
import org.linli.shared.problem.Languages;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.sheet.HandMade;
import org.linli.shared.sheet.SheetReader;
import org.linli.shared.sheet.SheetWriter;
import org.linli.testing.ContractFilter;
import org.linli.testing.HandedIn;
import org.linli.testing.MemberTable;
import org.linli.testing.Refusal;
import org.linli.testing.ResidentTable;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** A table of members, from being handed in to being applied, and taken out again. */
@QuarkusTest
class MemberImportApiTest {
  private static final String BASE = "/api/v1";
  private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

  @Inject World world;
  @Inject PersonService people;
  @Inject EntityManager database;
  private MemberWorld members;
  private Staff officer;
  private UUID second;
  private HandedIn tables;

  @BeforeEach
  void start() {
    members = MemberWorld.of(world);
    officer = members.officer();
    tables = tables(officer, members.branch());
    second = world.unit(members.branch(), UnitType.PARTY_GROUP, "第二党小组");
  }

  /** Somebody who has been a full member for years. */
  private static Map<String, String> row(String name, String... more) {
    var row = new HashMap<String, String>();
    row.put("branch", "河湾党支部");
    row.put("group", "第一党小组");
    row.put("name", name);
    row.put("birthDate", "1968-03-02");
    row.put("status", "FULL");
    row.put("appliedOn", "1992-07-01");
    row.put("probationFrom", "1994-06-20");
    row.put("fullOn", "1995-06-25");
    row.put("since", "2012-03-01");
    for (var i = 0; i < more.length; i += 2) {
      row.put(more[i], more[i + 1]);
    }
    return row;
  }

  private static List<Map<String, String>> rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> row("韦国" + i)).toList();
  }

  private static byte[] table(List<Map<String, String>> rows) {
    return SheetWriter.table(MemberColumns.LAYOUT, Languages.CHINESE, rows.stream());
  }

  private ValidatableResponse upload(byte... table) {
    return tables.upload(table);
  }

  private static HandedIn tables(Staff by, UUID unit) {
    return new HandedIn(by, unit, "member-imports");
  }

  private String ready(List<Map<String, String>> rows) {
    return tables.ready(table(rows));
  }

  private ValidatableResponse act(String id, String verb) {
    return tables.act(id, verb);
  }

  private List<String> names(String query) {
    return officer
        .request()
        .get(BASE + "/members?limit=100" + query)
        .then()
        .statusCode(200)
        .extract()
        .path("items.name");
  }

  private String export(String query) {
    return BASE + "/units/" + members.branch() + "/members.xlsx?purpose=统计" + query;
  }

  private byte[] exported(String query) {
    return officer.request().get(export(query)).then().statusCode(200).extract().asByteArray();
  }

  private List<Map<String, String>> read(byte... table) throws IOException {
    var file = Files.createTempFile("members", ".xlsx");
    Files.write(file, table);
    var rows = new ArrayList<Map<String, String>>();
    try {
      SheetReader.read(file, MemberColumns.LAYOUT, 100, row -> rows.add(row.cells()));
    } catch (ProblemException empty) {
      assertThat(empty).hasMessage("sheet-empty");
    } finally {
      Files.delete(file);
    }
    return rows;
  }

  @Test
  void isLookedAtThenAppliedThenFoundAndChangesNothingAgain() throws IOException {
    members.full("覃大山");
    members.person("莫小兰", LocalDate.of(1990, 5, 4));
    var rows =
        new ArrayList<>(
            List.of(
                row("韦国安", "identityNumber", "450102196803021235", "phone", "0776-1234567"),
                row(
                    "莫小兰",
                    "birthDate",
                    "1990-05-04",
                    "probationFrom",
                    "2015-06-20",
                    "since",
                    "2020-01-01",
                    "fullOn",
                    ""),
                row("农小丽", "status", "APPLICANT", "appliedOn", "2026-03-01")));
    List.of("group", "probationFrom", "fullOn", "since").forEach(rows.get(2)::remove);
    rows.get(1).put("appliedOn", "");
    var id =
        upload(table(rows))
            .statusCode(201)
            .body("status", is("READY"))
            .body("rows", is(3))
            .body("newPeople", is(2))
            .body("newFiles", is(3))
            .body("changes.row", contains(2, 3, 4))
            .body("changes[0].what", contains("NEW_PERSON", "NEW_FILE"))
            .body("changes[1].what", contains("NEW_FILE"))
            .body("errors", hasSize(0))
            .extract()
            .<String>path("id");
    assertThat(names("")).containsExactly("覃大山");
    act(id, "apply").statusCode(200).body("status", is("APPLIED")).body("done", is(3));
    assertThat(names("")).containsExactlyInAnyOrder("覃大山", "韦国安", "莫小兰", "农小丽");
    var wei = officer.request().get(BASE + "/members?q=韦国安").jsonPath();
    assertThat(wei.getString("items[0].appliedOn")).isEqualTo("1992-07-01");
    assertThat(wei.getString("items[0].fullOn")).isEqualTo("1995-06-25");
    var file = members.read(officer, "/members/" + wei.getString("items[0].id"));
    assertThat(file.getList("entries.document")).containsExactly("表格.xlsx");
    assertThat(file.getList("places.unitName"))
        .containsExactlyInAnyOrder("河湾党支部", "河湾党支部", "河湾党支部", "第一党小组");
    upload(table(rows)).statusCode(201).body("unchanged", is(3)).body("newFiles", is(0));
    var taken = exported("");
    assertThat(read(taken))
        .extracting(cells -> cells.get("identityNumber"))
        .containsOnlyOnce("4****************5");
    upload(taken).statusCode(201).body("unchanged", is(4)).body("status", is("READY"));
  }

  @Test
  void phoneAndGroupOfAMemberBecomeOthersFromToday() {
    var member = members.full("覃大山");
    var row = row("覃大山", "phone", "13900000000", "group", "第二党小组", "appliedOn", "");
    row.putAll(
        Map.of("birthDate", "1990-05-04", "probationFrom", "2010-06-20", "since", "2015-01-01"));
    row.remove("fullOn");
    var id =
        upload(table(List.of(row)))
            .statusCode(201)
            .body("changes[0].what", contains("PHONE", "GROUP"))
            .extract()
            .<String>path("id");
    act(id, "apply").statusCode(200).body("changed", is(1));
    var file = members.read(officer, "/members/" + member);
    assertThat(file.getList("places.findAll { it.kind == 'GROUP' }.unitName"))
        .containsExactly("第一党小组", "第二党小组");
    assertThat(file.getList("places.findAll { it.kind == 'GROUP' }.heldFrom"))
        .containsExactly("2015-01-01", TODAY);
    assertThat(file.getList("entries")).hasSize(1);
    assertThat(second).isNotNull();
    row.put("status", "PROBATIONARY");
    row.put("phone", "13900000001");
    upload(table(List.of(row)))
        .statusCode(201)
        .body("status", is("FAULTY"))
        .body("errors.code", contains("by-steps"));
  }

  /** The birth date was wrong when the file was opened. */
  @Test
  void ofAMinorNoMoreIsTakenOutThanTheName() throws IOException {
    var number = ResidentTable.checked("45010219680302948");
    var mo = UUID.fromString(neighbour(number));
    members.apply(mo.toString(), LocalDate.parse(TODAY)).then().statusCode(201);
    assertThat(read(exported("")).get(0)).containsKeys("sex", "birthDate", "identityNumber");
    var born = LocalDate.parse(TODAY).minusYears(15);
    var known = new PersonDetails("莫小兰", Sex.FEMALE, born, "13877821234", "");
    people.describe(mo, known, 0, members.place().community());
    var taken = exported("");
    assertThat(read(taken).get(0))
        .containsEntry("name", "莫小兰")
        .doesNotContainKeys("sex", "birthDate", "phone", "identityNumber");
    upload(taken).statusCode(201).body("unchanged", is(1)).body("status", is("READY"));
  }

  /** What the preview allows is applied, whatever another room knows of them. */
  @Test
  void nobodyIsBornAfterTheyFirstMovedIn() {
    var person = members.person("覃大山", null);
    var registration = new HashMap<String, Object>();
    registration.putAll(Map.of("unitId", members.branch(), "personId", person, "as", "FULL"));
    registration.putAll(Map.of("probationFrom", "1994-06-20", "on", "2012-03-01"));
    registration.put("document", "党员名册");
    members.post(officer, "/member-registrations", registration).then().statusCode(201);
    var community = members.place().community();
    world.grant(officer, StaffRole.REGISTRAR, community, members.place().committee());
    var resident = new HashMap<String, Object>(Map.of("personId", person, "relation", "HEAD"));
    resident.putAll(Map.of("movedIn", "1968-03-01", "away", false, "floating", false));
    var group = world.unit(community, UnitType.RESIDENT_GROUP, "第一居民组");
    var home = Map.of("unitId", group, "address", "河湾路1号", "residents", List.of(resident));
    members.post(officer, "/households", home).then().statusCode(201);
    var row = row("覃大山", "group", "", "appliedOn", "", "fullOn", "");
    upload(table(List.of(row)))
        .statusCode(201)
        .body("errors.column", contains("birthDate"))
        .body("errors.code", contains("after-moving-in"));
    row.put("birthDate", "1968-03-01");
    act(ready(List.of(row)), "apply").statusCode(200);
  }

  @Test
  void everythingThatIsWrongWithARowIsSaidAtOnce() {
    upload(table(List.of(row("农小丽", "group", "第九党小组", "phone", "12"))))
        .statusCode(201)
        .body("errors.column", containsInAnyOrder("group", "phone"));
  }

  @Test
  void saysWhatIsWrongInTheCallersLanguageAndIsNotApplied() {
    var rows =
        List.of(
            row("韦国安", "phone", "12"),
            row("莫小兰", "status", "ACTIVIST"),
            row("龙秀英", "branch", "无此支部"),
            row("农小丽", "group", "第九党小组"));
    var id =
        upload(table(rows))
            .statusCode(201)
            .body("status", is("FAULTY"))
            .body("errorCount", is(4))
            .body("errors.row", contains(2, 3, 4, 5))
            .body("errors.column", contains("phone", "status", "branch", "group"))
            .body(
                "errors.code",
                contains("malformed", "by-steps", "no-such-branch", "no-such-party-group"))
            .body("errors[1].heading", is("Standing"))
            .body("errors[2].message", is("There is no party branch of this name"))
            .extract()
            .<String>path("id");
    act(id, "apply").spec(Refusal.of(409, "import-faulty"));
    assertThat(names("")).isEmpty();
    act(id, "discard").statusCode(200).body("status", is("DISCARDED"));
    act(id, "apply").spec(Refusal.of(409, "import-over"));
    act(id, "discard").spec(Refusal.of(409, "import-over"));
  }

  @Test
  void isRefusedWhenItIsHostile() {
    var head = HandMade.row(MemberTable.HEADS);
    upload(HandMade.sheet(head + "<row><c><f>1+1</f></c></row>").bytes())
        .spec(Refusal.of(422, "sheet-with-formulas"));
    upload(HandMade.sheet(HandMade.row("河湾党支部")).bytes())
        .spec(Refusal.of(422, "sheet-columns-wrong"));
    upload(HandMade.sheet(head).bytes()).spec(Refusal.of(422, "sheet-empty"));
    upload(HandMade.sheet(head + HandMade.row("x".repeat(30_000_000))).bytes())
        .spec(Refusal.of(415, "file-packed-too-tightly"));
    upload(table(rows(MemberLook.MOST_ROWS + 1))).spec(Refusal.of(422, "sheet-too-long"));
    upload("%PDF-1.7".getBytes()).spec(Refusal.of(415, "file-type-refused"));
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        database
                            .createQuery(
                                "select count(*) from MemberImport where unitId = :u", Long.class)
                            .setParameter("u", members.branch())
                            .getSingleResult()))
        .isZero();
  }

  private List<String> compared() {
    var auditor = world.staff(members.place().community(), StaffRole.AUDITOR);
    return members.read(auditor, "/view-entries?what=IDENTITY_NUMBER").getList("items.personId");
  }

  private String neighbour(String number) {
    var details = new PersonDetails("莫小兰", Sex.FEMALE, LocalDate.of(1968, 3, 2), null, number);
    return people.create(details, members.place().community()).id().toString();
  }

  /** Whoever knows all of a neighbour but the order does not learn that from a table. */
  @Test
  void aTableTellsNobodysNumber() {
    var right = ResidentTable.checked("45010219680302124");
    var wrong = ResidentTable.checked("45010219680302126");
    var mo = neighbour(right);
    var id =
        upload(
                table(
                    List.of(
                        row("韦国安", "identityNumber", right), row("韦国平", "identityNumber", wrong))))
            .statusCode(201)
            .body("status", is("READY"))
            .body("changes[0].what", contains("NEW_PERSON", "NEW_FILE"))
            .body("changes[1].what", contains("NEW_PERSON", "NEW_FILE"))
            .extract()
            .<String>path("id");
    assertThat(compared()).containsExactly(mo);
    act(id, "apply").statusCode(200);
    assertThat(compared()).containsExactly(mo);
  }

  /** As by hand: that is for registrars, who alone keep the neighbourhood's records. */
  @Test
  void aBranchDoesNotWriteTheNeighbourhoodsRecords() {
    var mo = members.person("莫小兰", LocalDate.of(1968, 3, 2));
    var number = ResidentTable.checked("45010219680302124");
    var told = row("莫小兰", "phone", "13900000000", "sex", "FEMALE", "appliedOn", "");
    upload(table(List.of(told)))
        .statusCode(201)
        .body("errors.column", containsInAnyOrder("phone", "sex"))
        .body("errors.code", contains("fixed", "fixed"));
    members
        .post(
            officer,
            "/members",
            MemberWorld.application(members.branch(), mo, LocalDate.of(2026, 3, 1)))
        .then()
        .statusCode(201);
    var kept = row("莫小兰", "status", "APPLICANT", "appliedOn", "2026-03-01");
    List.of("group", "probationFrom", "fullOn", "since").forEach(kept::remove);
    kept.put("identityNumber", number);
    upload(table(List.of(kept)))
        .statusCode(201)
        .body("errors.column", hasItem("identityNumber"))
        .body("errors.code", everyItem(is("fixed")));
    var registrar = world.staff(members.place().community(), StaffRole.REGISTRAR);
    world.grant(
        officer, StaffRole.REGISTRAR, members.place().community(), members.place().committee());
    upload(table(List.of(kept)))
        .statusCode(201)
        .body("changes[0].what", contains("DETAILS"))
        .body("status", is("READY"));
    assertThat(registrar.request().get(BASE + "/people/" + mo).jsonPath().getString("sex"))
        .isNull();
  }

  @Test
  void noTableTriesManyNumbersOfOneBirthDate() {
    var mo = neighbour(ResidentTable.checked("45010219680302124"));
    var tried =
        IntStream.range(120, 131)
            .mapToObj(i -> ResidentTable.checked("45010219680302" + i))
            .toList();
    var rows =
        IntStream.range(0, 11)
            .mapToObj(i -> row(i == 4 ? "莫小兰" : "韦国" + i, "identityNumber", tried.get(i)))
            .toList();
    assertThat(
            upload(table(rows))
                .statusCode(201)
                .body("changes", hasSize(0))
                .extract()
                .<List<String>>path("errors.code"))
        .hasSize(11)
        .containsOnly("too-alike");
    assertThat(compared()).isEmpty();
    upload(table(rows.subList(0, 10))).statusCode(201).body("status", is("READY"));
    assertThat(compared()).containsExactly(mo);
  }

  @Test
  void reachesNoFurtherThanWhoHandsItIn() {
    var sister = world.staff(members.other(), StaffRole.PARTY_OFFICER);
    tables(sister, members.branch()).upload(table(rows(1))).spec(Refusal.of(404, "not-found"));
    tables(sister, members.place().committee())
        .upload(table(rows(1)))
        .spec(Refusal.of(404, "not-found"));
    var id = ready(rows(1));
    for (var verb : List.of("apply", "discard")) {
      tables(sister, members.branch()).act(id, verb).spec(Refusal.of(404, "not-found"));
    }
    sister.request().get(BASE + "/member-imports/" + id).then().spec(Refusal.of(404, "not-found"));
    sister.request().get(export("")).then().spec(Refusal.of(404, "not-found"));
    var both = List.of(row("韦国安"), row("龙秀英", "branch", "山后党支部", "group", ""));
    upload(table(both)).statusCode(201).body("errors.code", contains("no-such-branch"));
    var whole =
        tables(members.committee(), members.place().committee())
            .upload(table(both))
            .statusCode(201)
            .body("status", is("READY"))
            .extract()
            .<String>path("id");
    tables(members.committee(), members.branch()).act(whole, "apply").statusCode(200);
    assertThat(names("")).containsExactly("韦国安");
  }

  /** A file that was opened since, by hand, is in nobody's preview. */
  @Test
  void isAppliedWholeOrNotAtAll() {
    var rows = new ArrayList<>(rows(5));
    var person = members.person("末尾", LocalDate.of(1968, 3, 2));
    rows.add(row("末尾"));
    var id = ready(rows);
    members.apply(person, LocalDate.of(2026, 3, 1)).then().statusCode(201);
    act(id, "apply").spec(Refusal.of(409, "import-outdated"));
    assertThat(names("")).containsExactly("末尾");
    officer
        .request()
        .get(BASE + "/member-imports/" + id)
        .then()
        .body("status", is("READY"))
        .body("endedAt", nullValue());
  }

  /** The database itself says no to the last file; what came before it goes with it. */
  @Test
  void leavesNothingWhenTheLastRowFails() {
    var rows = new ArrayList<>(rows(60));
    rows.add(row("末尾", "appliedOn", "1991-09-09"));
    var id = ready(rows);
    alter("add constraint refuse_last check (applied_on <> date '1991-09-09')");
    // Our own failure is in no contract.
    RestAssured.replaceFiltersWith(List.of());
    try {
      assertThat(act(id, "apply").extract().statusCode()).isGreaterThanOrEqualTo(400);
    } finally {
      alter("drop constraint refuse_last");
    }
    RestAssured.replaceFiltersWith(ContractFilter.INSTANCE);
    assertThat(names("")).isEmpty();
    act(id, "apply").statusCode(200).body("newFiles", is(61));
    assertThat(names("")).hasSize(61);
  }

  private void alter(String how) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createNativeQuery("alter table party_member " + how).executeUpdate());
  }

  @Test
  void twoApplyAtOnceAndItIsDoneOnce() throws Exception {
    var ids = List.of(ready(rows(30)), ready(rows(30)));
    assertThat(tables.applyBothTwice(ids)).containsExactlyInAnyOrder(200, 200, 409, 409);
    assertThat(names("")).hasSize(30);
  }

  @Test
  void takesOutWhatTheListIsNarrowedTo() throws IOException {
    members.full("覃大山");
    members.registered("莫小兰", "PROBATIONARY", "2026-06-20", "2026-06-20");
    members.apply(members.person("=1+1", LocalDate.of(1990, 5, 4)), LocalDate.of(2026, 3, 1));
    assertThat(read(exported("")))
        .extracting(cells -> cells.get("name"))
        .containsExactlyInAnyOrder("覃大山", "莫小兰", "=1+1");
    assertThat(read(exported("&status=FULL")))
        .extracting(c -> c.get("name"))
        .containsExactly("覃大山");
    assertThat(read(exported("&q=莫"))).extracting(c -> c.get("name")).containsExactly("莫小兰");
    officer.request().get(export("&whole=true")).then().spec(Refusal.of(403, "not-allowed"));
    officer
        .request()
        .get(BASE + "/units/" + members.branch() + "/members.xlsx")
        .then()
        .spec(Refusal.ofField("purpose", "required"));
    var auditor = world.staff(members.place().committee(), StaffRole.AUDITOR);
    assertThat(
            auditor
                .request()
                .get(BASE + "/view-entries?what=EXPORT")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.purpose"))
        .containsOnly("统计")
        .hasSize(3);
  }

  /** Whoever became a full member here is told with the same days. */
  @Test
  void aWayThatWasGoneHereIsTold() throws IOException {
    var supporters = List.of(members.full("韦国安"), members.full("莫小兰"));
    members.onTheWay("罗明学", Step.ARCHIVED, supporters);
    var cells = read(exported("&q=罗明学")).get(0);
    assertThat(cells)
        .containsEntry("appliedOn", MemberWorld.day(Step.APPLICATION_RECEIVED).toString())
        .containsEntry("probationFrom", MemberWorld.day(Step.ADMISSION_MEETING).toString())
        .containsEntry("fullOn", MemberWorld.day(Step.FULL_MEETING).toString())
        .containsEntry("status", "FULL");
    upload(exported("")).statusCode(201).body("unchanged", is(3));
  }

  @Test
  void theTemplateIsAnEmptyTable() {
    var template = officer.request().get(BASE + "/member-imports/template").then().statusCode(200);
    upload(template.extract().asByteArray()).spec(Refusal.of(422, "sheet-empty"));
  }
}
