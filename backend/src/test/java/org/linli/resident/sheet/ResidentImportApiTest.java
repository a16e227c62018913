package org.linli.resident.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.person.PersonDetails;
import org.linli.person.PersonService;
import org.linli.shared.problem.Languages;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.sheet.HandMade;
import org.linli.shared.sheet.SheetReader;
import org.linli.shared.sheet.SheetWriter;
import org.linli.testing.ContractFilter;
import org.linli.testing.HandedIn;
import org.linli.testing.Refusal;
import org.linli.testing.ResidentTable;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** A table of residents, from being handed in to being applied, and taken out again. */
@QuarkusTest
class ResidentImportApiTest {
  private static final String BASE = "/api/v1";
  private static final String FIRST = "第一居民组";

  @Inject World world;
  @Inject PersonService people;
  @Inject EntityManager database;
  private UUID community;
  private UUID group;
  private Staff registrar;
  private HandedIn tables;

  @BeforeEach
  void start() {
    var place = world.place();
    community = place.community();
    group = world.unit(community, UnitType.RESIDENT_GROUP, FIRST);
    registrar = world.staff(community, StaffRole.REGISTRAR);
    tables = new HandedIn(registrar, community, "resident-imports");
  }

  private static Map<String, String> row(String address, String name, String relation) {
    var row = new HashMap<String, String>();
    row.put("group", FIRST);
    row.put("address", address);
    row.put("name", name);
    row.put("relation", relation);
    row.put("birthDate", "1988-02-29");
    row.put("phone", "13800001234");
    row.put("movedIn", "2020-05-01");
    return row;
  }

  private static byte[] table(List<Map<String, String>> rows) {
    return SheetWriter.table(ResidentColumns.LAYOUT, Languages.CHINESE, rows.stream());
  }

  private ValidatableResponse upload(byte... table) {
    return tables.upload(table);
  }

  private String ready(List<Map<String, String>> rows) {
    return tables.ready(table(rows));
  }

  private ValidatableResponse act(String id, String verb) {
    return tables.act(id, verb);
  }

  private int living() {
    return registrar
        .request()
        .get(BASE + "/residents/count")
        .then()
        .statusCode(200)
        .extract()
        .path("residents");
  }

  private byte[] export(Staff by, String query) {
    return by.request()
        .get(BASE + "/units/" + community + "/residents.xlsx?purpose=check" + query)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  @Test
  void isLookedAtThenAppliedThenFoundAndChangesNothingAgain() {
    var rows =
        new ArrayList<>(
            List.of(
                row("河湾路1号", "韦国安", "HEAD"),
                row("河湾路1号", "莫小兰", "SPOUSE"),
                row("河湾路2号", "龙秀英", "HEAD")));
    rows.get(0).put("identityNumber", "450102196803021235");
    rows.get(0).remove("birthDate");
    var id =
        upload(table(rows))
            .statusCode(201)
            .body("status", is("READY"))
            .body("rows", is(3))
            .body("newHouseholds", is(2))
            .body("newResidents", is(3))
            .body("errors", hasSize(0))
            .extract()
            .<String>path("id");
    assertThat(living()).isZero();
    act(id, "apply").statusCode(200).body("status", is("APPLIED")).body("done", is(3));
    assertThat(living()).isEqualTo(3);
    assertThat(
            registrar.request().get(BASE + "/residents?q=weiguo").<List<String>>path("items.name"))
        .containsExactly("韦国安");
    assertThat(
            registrar
                .request()
                .get(BASE + "/residents?q=韦国安")
                .<List<String>>path("items.birthDate"))
        .containsExactly("1968-03-02");
    upload(table(rows)).statusCode(201).body("unchanged", is(3)).body("newResidents", is(0));
    upload(export(registrar, ""))
        .statusCode(201)
        .body("unchanged", is(3))
        .body("status", is("READY"));
    var reader = world.staff(community, StaffRole.IDENTITY_READER);
    registrar
        .request()
        .get(BASE + "/units/" + community + "/residents.xlsx?purpose=check&whole=true")
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    reader
        .request()
        .get(BASE + "/units/" + community + "/residents.xlsx?purpose=check")
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    rows.get(1).put("phone", "13900000000");
    rows.get(1).put("away", "YES");
    act(ready(rows), "apply").body("changed", is(1)).body("unchanged", is(2));
    assertThat(registrar.request().get(BASE + "/residents?q=莫小兰").<List<Boolean>>path("items.away"))
        .containsExactly(true);
    assertThat(registrar.request().get(BASE + "/residents?q=莫小兰").<List<String>>path("items.phone"))
        .containsExactly("139****0000");
  }

  private ValidatableResponse told(String id, String query) {
    return registrar
        .request()
        .get(BASE + "/resident-imports/" + id + "/rows" + query)
        .then()
        .statusCode(200);
  }

  /** What was known and what the table says, masked; a row that says nothing new is not told. */
  @Test
  void tellsRowByRowWhatItWouldChange() {
    var rows = new ArrayList<>(List.of(row("河湾路1号", "韦国安", "HEAD"), row("河湾路1号", "莫小兰", "SPOUSE")));
    act(ready(rows), "apply").statusCode(200);
    var number = ResidentTable.checked("45010219880229131");
    rows.get(1).put("relation", "CHILD");
    rows.get(1).put("phone", "13900000000");
    rows.get(1).put("identityNumber", number);
    rows.get(1).put("away", "YES");
    rows.add(row("河湾路2号", "龙秀英", "HEAD"));
    var id = ready(rows);
    told(id, "")
        .body("items.row", is(List.of(3, 4)))
        .body("items.kind", is(List.of("CHANGED", "NEW")))
        .body("items.name", is(List.of("莫小兰", "龙秀英")))
        .body("nextCursor", nullValue());
    var all = told(id, "?kind=CHANGED").body("items", hasSize(1)).extract();
    assertThat(all.<List<String>>path("items[0].changes.column"))
        .containsExactly("sex", "identityNumber", "phone", "relation", "away");
    assertThat(all.<List<String>>path("items[0].changes.heading"))
        .containsExactly("Sex", "Identity number", "Phone", "Relation to head", "Away");
    assertThat(all.<List<String>>path("items[0].changes.before"))
        .containsExactly(null, null, "138****1234", "spouse", "no");
    assertThat(all.<List<String>>path("items[0].changes.after"))
        .containsExactly(
            "male", "4" + "*".repeat(16) + number.charAt(17), "139****0000", "child", "yes");
    assertThat(all.asString()).doesNotContain("13900000000", "13800001234", number);
    told(id, "?kind=ERROR").body("items", hasSize(0));
    world
        .staff(world.place().community(), StaffRole.REGISTRAR)
        .request()
        .get(BASE + "/resident-imports/" + id + "/rows")
        .then()
        .spec(Refusal.of(404, "not-found"));
    act(id, "apply").statusCode(200).body("changed", is(1)).body("newResidents", is(1));
    told(id, "").body("items", hasSize(0));
  }

  /** Beyond the first errors, too, and what else such a row would have changed is not told. */
  @Test
  void tellsRowByRowWhatIsWrong() {
    var rows = new ArrayList<Map<String, String>>();
    for (var i = 0; i < 205; i++) {
      rows.add(row("河湾路" + i + "号", "韦国" + i, "HEAD"));
      rows.get(i).put("phone", "12");
    }
    rows.add(row("平安巷1号", "龙秀英", "HEAD"));
    var id = upload(table(rows)).body("status", is("FAULTY")).extract().<String>path("id");
    var cursor = "";
    var wrong = new ArrayList<Integer>();
    do {
      var page = told(id, "?kind=ERROR&limit=100&cursor=" + cursor).extract();
      wrong.addAll(page.<List<Integer>>path("items.row"));
      assertThat(page.<String>path("items[0].errors[0].code")).isEqualTo("malformed");
      cursor = page.path("nextCursor");
    } while (cursor != null);
    assertThat(wrong).hasSize(205).startsWith(2, 3).endsWith(206);
    told(id, "?kind=NEW").body("items.name", is(List.of("龙秀英")));
    told(id, "?kind=ERROR&limit=1").body("items[0].errors[0].heading", is("Phone"));
    act(id, "discard").statusCode(200);
    told(id, "").body("items", hasSize(0));
  }

  @Test
  void everythingThatIsWrongWithARowIsSaidAtOnce() {
    var row = row("河湾路1号", "韦国安", "HEAD");
    row.putAll(Map.of("phone", "12", "identityNumber", "450102196803021234", "birthDate", "昨天"));
    var elsewhere = row("河湾路2号", "", "HEAD");
    elsewhere.putAll(Map.of("group", "第九居民组", "phone", "12"));
    upload(table(List.of(row, elsewhere)))
        .statusCode(201)
        .body(
            "errors.findAll { it.row == 2 }.column",
            hasItems("phone", "identityNumber", "birthDate"))
        .body("errors.findAll { it.row == 3 }.column", hasItems("name", "group", "phone"))
        .body("errorCount", is(6));
  }

  /** Also against homes they have left since: what the preview allows is applied. */
  @Test
  void nobodyIsBornAfterTheyFirstMovedIn() {
    var first = row("河湾路1号", "韦国安", "HEAD");
    first.remove("birthDate");
    first.put("movedIn", "2010-05-01");
    act(ready(List.of(first)), "apply").statusCode(200);
    var found = registrar.request().get(BASE + "/residents").jsonPath();
    registrar
        .request()
        .body(Map.of("on", "2015-01-01", "reason", "搬家"))
        .post(BASE + "/residents/" + found.getString("items[0].id") + "/move-out")
        .then()
        .statusCode(200);
    var again = new HashMap<String, Object>();
    again.putAll(Map.of("relation", "HEAD", "movedIn", "2020-05-01"));
    again.putAll(Map.of("away", false, "floating", false));
    again.put("personId", found.getString("items[0].personId"));
    registrar
        .request()
        .body(Map.of("unitId", group, "address", "河湾路2号", "residents", List.of(again)))
        .post(BASE + "/households")
        .then()
        .statusCode(201);
    var now = row("河湾路2号", "韦国安", "HEAD");
    now.put("birthDate", "2010-05-02");
    upload(table(List.of(now)))
        .statusCode(201)
        .body("errors.column", is(List.of("birthDate")))
        .body("errors.code", is(List.of("after-moving-in")));
    now.put("birthDate", "2010-05-01");
    act(ready(List.of(now)), "apply").statusCode(200).body("changed", is(1));
  }

  /** Another unit may keep a record that says the same number: a row means who lives there. */
  @Test
  void ofTwoWithOneNumberARowMeansWhoLivesThere() {
    var row = row("河湾路1号", "韦国安", "HEAD");
    row.remove("birthDate");
    row.put("identityNumber", ResidentTable.checked("45010219680302213"));
    act(ready(List.of(row)), "apply").statusCode(200);
    people.create(new PersonDetails("韦国安", null, null, null, row.get("identityNumber")), community);
    upload(table(List.of(row))).statusCode(201).body("unchanged", is(1)).body("errorCount", is(0));
  }

  @Test
  void saysWhatIsWrongInTheCallersLanguageAndIsNotApplied() {
    var rows =
        List.of(
            row("河湾路1号", "韦国安", "HEAD"),
            row("河湾路2号", "莫小兰", "SPOUSE"),
            row("河湾路3号", "龙秀英", "HEAD"));
    rows.get(0).put("phone", "12");
    rows.get(2).put("group", "第九居民组");
    var id =
        upload(table(rows))
            .statusCode(201)
            .body("status", is("FAULTY"))
            .body("errorCount", is(3))
            .body("errors.row", is(List.of(2, 3, 4)))
            .body("errors.column", is(List.of("phone", "relation", "group")))
            .body("errors.code", is(List.of("malformed", "no-head", "no-such-group")))
            .body("errors[0].heading", is("Phone"))
            .body("errors[1].message", is("Nobody is the head of this household"))
            .extract()
            .<String>path("id");
    act(id, "apply").spec(Refusal.of(409, "import-faulty"));
    assertThat(living()).isZero();
    act(id, "discard").statusCode(200).body("status", is("DISCARDED"));
    act(id, "apply").spec(Refusal.of(409, "import-over"));
    act(id, "discard").spec(Refusal.of(409, "import-over"));
  }

  private List<String> compared() {
    return world
        .staff(community, StaffRole.AUDITOR)
        .request()
        .get(BASE + "/view-entries?what=IDENTITY_NUMBER")
        .then()
        .statusCode(200)
        .extract()
        .path("items.purpose");
  }

  /** Whose number was right is looked at; many of one place and birth date are tried on nobody. */
  @Test
  void whatATableTellsOfNumbersIsALookAndBounded() {
    var rows = new ArrayList<Map<String, String>>();
    for (var i = 0; i < 11; i++) {
      var row = row("河湾路" + i + "号", "韦国" + i, "HEAD");
      row.remove("birthDate");
      row.put("identityNumber", ResidentTable.checked("450102196803021%02d".formatted(i)));
      rows.add(row);
    }
    act(ready(rows.subList(0, 1)), "apply").statusCode(200);
    assertThat(compared()).isEmpty();
    assertThat(upload(table(rows)).statusCode(201).extract().<List<String>>path("errors.code"))
        .hasSize(11)
        .containsOnly("too-alike");
    assertThat(compared()).isEmpty();
    rows.get(0).put("address", "平安巷1号");
    upload(table(rows.subList(0, 10))).statusCode(201).body("errorCount", is(1));
    assertThat(compared()).containsExactly("Comparing a table of residents");
  }

  @Test
  void isRefusedWhenItIsHostile() {
    var head =
        HandMade.row("居民组", "住址", "姓名", "与户主关系", "性别", "出生日期", "身份证号", "电话", "入住日期", "外出", "流动人口");
    var good = HandMade.row(FIRST, "河湾路1号", "韦国安", "户主");
    upload(HandMade.sheet(head + "<row><c><f>1+1</f></c></row>").bytes())
        .spec(Refusal.of(422, "sheet-with-formulas"));
    upload(HandMade.sheet(good).bytes()).spec(Refusal.of(422, "sheet-columns-wrong"));
    upload(HandMade.sheet(head).bytes()).spec(Refusal.of(422, "sheet-empty"));
    upload(HandMade.sheet(head + HandMade.row("x".repeat(30_000_000))).bytes())
        .spec(Refusal.of(415, "file-packed-too-tightly"));
    upload(ResidentTable.endless(FIRST)).spec(Refusal.of(422, "sheet-too-long"));
    upload(new byte[21 * 1024 * 1024]).spec(Refusal.of(413, "file-too-large"));
    upload("%PDF-1.7".getBytes()).spec(Refusal.of(415, "file-type-refused"));
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        database
                            .createQuery(
                                "select count(*) from ResidentImport where unitId = :u", Long.class)
                            .setParameter("u", community)
                            .getSingleResult()))
        .isZero();
  }

  /**
   * What was right in the preview is looked at again under the locks: the last row is not any more.
   */
  @Test
  void isAppliedWholeOrNotAtAll() {
    var rows = new ArrayList<Map<String, String>>();
    for (var i = 0; i < 50; i++) {
      rows.add(row("河湾路" + i + "号", "韦国" + i, "HEAD"));
    }
    var id = ready(rows);
    var other = ready(List.of(row("河湾路49号", "莫小兰", "HEAD")));
    act(other, "apply").statusCode(200);
    act(id, "apply").spec(Refusal.of(409, "import-outdated"));
    assertThat(living()).isEqualTo(1);
    registrar
        .request()
        .get(BASE + "/resident-imports/" + id)
        .then()
        .body("status", is("READY"))
        .body("endedAt", nullValue());
  }

  /** The database itself says no to the last household; what came before it goes with it. */
  @Test
  void leavesNothingWhenTheLastRowFails() {
    var last = world.unit(community, UnitType.RESIDENT_GROUP, "第二居民组");
    var rows = new ArrayList<Map<String, String>>();
    for (var i = 0; i < 50; i++) {
      rows.add(row("河湾路" + i + "号", "韦国" + i, "HEAD"));
    }
    // An address that no other row has, of whatever run, since the constraint holds for all of
    // them.
    var end = "末尾路" + UUID.randomUUID();
    rows.add(row(end, "莫小兰", "HEAD"));
    rows.get(50).put("group", "第二居民组");
    var id = ready(rows);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "alter table household add constraint refuse_last check (address <> '%s')"
                            .formatted(end))
                    .executeUpdate());
    // Our own failure is in no contract.
    RestAssured.replaceFiltersWith(List.of());
    try {
      assertThat(act(id, "apply").extract().statusCode()).isGreaterThanOrEqualTo(400);
    } finally {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  database
                      .createNativeQuery("alter table household drop constraint refuse_last")
                      .executeUpdate());
    }
    assertThat(living()).isZero();
    assertThat(last).isNotNull();
    RestAssured.replaceFiltersWith(ContractFilter.INSTANCE);
    act(id, "apply").statusCode(200);
    assertThat(living()).isEqualTo(51);
  }

  @Test
  void twoApplyAtOnceAndItIsDoneOnce() throws Exception {
    var rows = new ArrayList<Map<String, String>>();
    for (var i = 0; i < 100; i++) {
      rows.add(row("河湾路" + i + "号", "韦国" + i, "HEAD"));
    }
    var ids = List.of(ready(rows), ready(rows));
    assertThat(tables.applyBothTwice(ids)).containsExactlyInAnyOrder(200, 200, 409, 409);
    assertThat(living()).isEqualTo(100);
  }

  @Test
  void theTemplateIsAnEmptyTable() {
    var template =
        registrar
            .request()
            .get(BASE + "/resident-imports/template")
            .then()
            .statusCode(200)
            .extract();
    assertThat(template.header("Content-Disposition")).contains("attachment");
    upload(template.asByteArray()).spec(Refusal.of(422, "sheet-empty"));
  }

  /** All of Hewan in less than ten seconds, preview and all. */
  @Test
  void takesAllOfHewan() {
    var table = ResidentTable.of(List.of(FIRST), 10_209);
    var begin = System.nanoTime();
    var id = upload(table).statusCode(201).body("status", is("READY")).extract().<String>path("id");
    var looked = System.nanoTime();
    act(id, "apply").statusCode(200).body("newResidents", is(10_209));
    var applied = System.nanoTime();
    var taken = export(registrar, "");
    var out = System.nanoTime();
    upload(taken).statusCode(201).body("unchanged", is(10_209)).body("newResidents", is(0));
    System.out.printf(
        "10,209 residents, %,d bytes: preview %d ms, apply %d ms, export %d ms, preview again %d"
            + " ms%n",
        table.length,
        (looked - begin) / 1_000_000,
        (applied - looked) / 1_000_000,
        (out - applied) / 1_000_000,
        (System.nanoTime() - out) / 1_000_000);
  }

  @Test
  void takesOutWhatTheListIsNarrowedTo() throws IOException {
    var rows =
        List.of(
            row("河湾路1号", "韦国安", "HEAD"),
            row("河湾路1号", "莫小兰", "SPOUSE"),
            row("平安巷2号", "龙秀英", "HEAD"));
    rows.get(1).put("away", "YES");
    rows.get(2).put("birthDate", "1940-01-01");
    act(ready(rows), "apply").statusCode(200);
    assertThat(names("")).containsExactlyInAnyOrder("韦国安", "莫小兰", "龙秀英");
    assertThat(names("&q=wga")).containsExactly("韦国安");
    assertThat(names("&q=河湾路1")).containsExactly("韦国安", "莫小兰");
    assertThat(names("&away=true")).containsExactly("莫小兰");
    assertThat(names("&away=false&ages=ELDER")).containsExactly("龙秀英");
    assertThat(names("&floating=true")).isEmpty();
  }

  private List<String> names(String query) throws IOException {
    var file = Files.createTempFile("residents", ".xlsx");
    Files.write(file, export(registrar, query));
    var names = new ArrayList<String>();
    try {
      SheetReader.read(
          file, ResidentColumns.LAYOUT, 100, row -> names.add(row.cells().get("name")));
    } catch (ProblemException empty) {
      assertThat(empty).hasMessage("sheet-empty");
    } finally {
      Files.delete(file);
    }
    return names;
  }

  /** What looks like a formula goes in as text, and comes out as text. */
  @Test
  void aNameThatBeginsLikeAFormulaIsText() throws IOException {
    var formula = "=HYPERLINK(\"http://a.cn\")";
    act(ready(List.of(row("河湾路1号", formula, "HEAD"))), "apply").statusCode(200);
    assertThat(names("")).containsExactly(formula);
    var file = Files.createTempFile("residents", ".xlsx");
    Files.write(file, export(registrar, ""));
    var xml = new StringBuilder();
    try (var zip = new ZipFile(file.toFile())) {
      for (var part : Collections.list(zip.entries())) {
        xml.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(file);
    }
    assertThat(xml).contains("HYPERLINK").doesNotContain("<f>");
  }
}
