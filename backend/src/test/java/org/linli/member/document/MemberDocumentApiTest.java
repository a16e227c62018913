package org.linli.member.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.member.MemberWorld;
import org.linli.person.view.ViewEntryView;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.ViewSearch;
import org.linli.person.view.Viewed;
import org.linli.shared.file.SampleFiles;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Documents in members' files through the API: attached, listed, handed out and taken back. */
@QuarkusTest
class MemberDocumentApiTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final String TITLE = "入党申请书";

  @Inject World world;
  @Inject EntityManager database;
  @Inject ViewLogService looks;
  private MemberWorld members;
  private Staff officer;
  private Staff sister;
  private String member;
  private String entry;

  @BeforeEach
  void aFile() {
    members = MemberWorld.of(world);
    officer = members.officer();
    sister = world.staff(members.other(), StaffRole.PARTY_OFFICER);
    member = members.full("韦国安");
    entry = members.read(officer, "/members/" + member).getString("entries[0].id");
  }

  private Response upload(Staff by, String name, byte... content) {
    return by.request()
        .contentType("application/octet-stream")
        .queryParam("name", name)
        .queryParam("title", TITLE)
        .body(content)
        .post("/api/v1/member-entries/" + entry + "/documents");
  }

  private String attached(String name, byte... content) {
    return upload(officer, name, content).then().statusCode(201).extract().path("id");
  }

  private Response download(Staff by, String id) {
    return by.request().get("/api/v1/member-documents/" + id);
  }

  private Response takeBack(Staff by, String id, String reason) {
    return members.post(by, "/member-documents/" + id + "/take-back", Map.of("reason", reason));
  }

  private JsonPath file() {
    return members.read(officer, "/members/" + member);
  }

  private List<String> listed() {
    return file().getList("entries[0].documents.id");
  }

  private long rows() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createQuery(
                        "select count(*) from MemberDocument where memberId = :m", Long.class)
                    .setParameter("m", UUID.fromString(member))
                    .getSingleResult());
  }

  @Test
  void comesBackAsItWasHandedIn() {
    upload(officer, "申请书.pdf", SampleFiles.PDF)
        .then()
        .statusCode(201)
        .body("title", equalTo(TITLE))
        .body("name", equalTo("申请书.pdf"))
        .body("type", equalTo("PDF"))
        .body("bytes", equalTo(SampleFiles.PDF.length))
        .body("entryId", equalTo(entry))
        .body("memberId", equalTo(member))
        .body("takenBackAt", nullValue());
    // Made once: it bears the time of its making.
    var written = SampleFiles.docx();
    var second = attached("表决.docx", written);
    assertThat(file().<String>getList("entries[0].documents.type")).containsExactly("PDF", "DOCX");
    var answer = download(officer, second).then().statusCode(200).extract();
    assertThat(answer.asByteArray()).isEqualTo(written);
    assertThat(answer.contentType()).isEqualTo("application/octet-stream");
    assertThat(answer.header("Content-Disposition")).startsWith("attachment; ").contains(".docx");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
  }

  @Test
  void belongsToItsEntryAlone() {
    members
        .act(members.committee(), member, "SUSPEND", TODAY.minusDays(9), null)
        .then()
        .statusCode(200);
    attached("a.pdf", SampleFiles.PDF);
    assertThat(file().getList("entries[0].documents")).hasSize(1);
    assertThat(file().getList("entries[1].documents")).isEmpty();
  }

  @Test
  void nothingIsAttachedToAnAnnulledEntry() {
    members
        .act(members.committee(), member, "SUSPEND", TODAY.minusDays(9), null)
        .then()
        .statusCode(200);
    entry = file().getString("entries[1].id");
    var before = attached("a.pdf", SampleFiles.PDF);
    members
        .post(members.committee(), "/member-entries/" + entry + "/annul", Map.of("reason", "记错了人"))
        .then()
        .statusCode(200);
    upload(officer, "b.pdf", SampleFiles.PDF).then().spec(Refusal.of(409, "entry-annulled"));
    assertThat(rows()).isOne();
    // What was there stays: it can be read, and taken back.
    download(officer, before).then().statusCode(200);
    takeBack(officer, before, "不该在").then().statusCode(200);
  }

  @Test
  void isRefusedWhenItIsHostile() {
    upload(officer, "申请书.pdf", "<html><script>alert(1)</script></html>".getBytes(UTF_8))
        .then()
        .spec(Refusal.of(415, "file-type-refused"));
    upload(officer, "申请书.html", SampleFiles.PDF).then().spec(Refusal.of(415, "file-type-refused"));
    upload(officer, "申请书.png", SampleFiles.PDF).then().spec(Refusal.of(415, "file-type-refused"));
    var macros =
        Map.of(
            "[Content_Types].xml", "<T/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "");
    upload(officer, "申请书.docx", SampleFiles.zip(macros))
        .then()
        .spec(Refusal.of(415, "file-with-macros"));
    upload(officer, "申请书.pdf", new byte[21 * 1024 * 1024])
        .then()
        .spec(Refusal.of(413, "file-too-large"));
    upload(officer, "申请书.pdf").then().spec(Refusal.ofField("body", "required"));
    upload(officer, " ", SampleFiles.PDF).then().spec(Refusal.ofField("name", "required"));
    assertThat(listed()).isEmpty();
    assertThat(rows()).isZero();
  }

  @Test
  void aPathInTheNameLeadsNowhere() {
    upload(officer, "../../../etc/cron.d/申请书.pdf", SampleFiles.PDF)
        .then()
        .statusCode(201)
        .body("name", equalTo("申请书.pdf"));
    upload(officer, "a\u0000.pdf", SampleFiles.PDF).then().spec(Refusal.of(400, "invalid-input"));
    var id = attached("..\\..\\a\"; filename=\"b.exe\";.pdf", SampleFiles.PDF);
    var answer = download(officer, id).then().statusCode(200).extract();
    assertThat(answer.header("Content-Disposition"))
        .doesNotContain("..", "/", "\\", "b.exe\"")
        .contains("filename=\"a__ filename__b.exe__.pdf\"");
  }

  @Test
  void isForWhoeverKeepsTheFileAlone() {
    var id = attached("a.pdf", SampleFiles.PDF);
    var clerk = world.staff(members.branch(), StaffRole.CLERK);
    var elsewhere = MemberWorld.of(world).committee();
    for (var stranger : List.of(sister, elsewhere)) {
      upload(stranger, "b.pdf", SampleFiles.PDF).then().spec(Refusal.of(404, "not-found"));
      download(stranger, id).then().spec(Refusal.of(404, "not-found"));
      takeBack(stranger, id, "不该在").then().spec(Refusal.of(404, "not-found"));
    }
    download(clerk, id).then().spec(Refusal.of(403, "not-allowed"));
    download(officer, entry).then().spec(Refusal.of(404, "not-found"));
    assertThat(listed()).containsExactly(id);
    assertThat(file().<String>getList("entries[0].documents.takenBackAt")).containsOnlyNulls();
    download(members.committee(), id).then().statusCode(200);
  }

  @Test
  void goesWhereItsFileGoes() {
    var id = attached("a.pdf", SampleFiles.PDF);
    String letter =
        members
            .send(officer, member, members.other(), TODAY.minusDays(3))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    download(sister, id).then().spec(Refusal.of(404, "not-found"));
    members.receive(sister, letter, TODAY).then().statusCode(200);
    download(sister, id).then().statusCode(200);
    download(officer, id).then().spec(Refusal.of(404, "not-found"));
    takeBack(officer, id, "传错了人").then().spec(Refusal.of(404, "not-found"));
  }

  @Test
  void isTakenBackOnceWithAReasonAndStaysInTheList() {
    var id = attached("a.pdf", SampleFiles.PDF);
    takeBack(officer, id, " ").then().spec(Refusal.ofField("reason", "required"));
    takeBack(officer, id, "传错了人")
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("takenBackReason", equalTo("传错了人"));
    takeBack(officer, id, "再说一次").then().spec(Refusal.of(409, "document-taken-back"));
    download(officer, id).then().spec(Refusal.of(409, "document-taken-back"));
    assertThat(listed()).containsExactly(id);
    assertThat(file().<String>getList("entries[0].documents.takenBackReason"))
        .containsExactly("传错了人");
  }

  @Test
  void anEntryHasNoMoreThanThirty() {
    for (var i = 0; i < DocumentService.MOST; i++) {
      attached(i + ".pdf", SampleFiles.PDF);
    }
    upload(officer, "a.pdf", SampleFiles.PDF).then().spec(Refusal.of(409, "documents-full"));
    takeBack(officer, listed().get(0), "传错了").then().statusCode(200);
    upload(officer, "a.pdf", SampleFiles.PDF).then().spec(Refusal.of(409, "documents-full"));
    assertThat(rows()).isEqualTo(DocumentService.MOST);
  }

  @Test
  void everyLookIsWrittenDownAndARefusedOneIsNone() {
    var id = attached("a.pdf", SampleFiles.PDF);
    officer.request().get("/api/v1/member-documents/" + id + "?purpose=支委会前核对");
    download(officer, id);
    download(sister, id);
    takeBack(officer, id, "传错了人");
    download(officer, id);
    // The first is from the file that was read to begin with.
    assertThat(looks.newest(List.of(members.branch()), ViewSearch.EVERYTHING, 100))
        .hasSize(3)
        .allMatch(
            look -> look.what() == Viewed.DOSSIER && officer.accountId().equals(look.actorId()))
        .extracting(ViewEntryView::purpose)
        .containsExactly("党员档案管理", "支委会前核对", "党员档案管理");
  }

  @Test
  void isAuditedWithoutWhatItSays() {
    var id = attached("韦国安.pdf", SampleFiles.PDF);
    takeBack(officer, id, "传错了人");
    var auditor = world.staff(members.branch(), StaffRole.AUDITOR);
    var entries =
        auditor
            .request()
            .get("/api/v1/audit-entries?subjectId=" + id)
            .then()
            .statusCode(200)
            .body(
                "items.action", contains("member-document-taken-back", "member-document-attached"))
            .extract()
            .asString();
    assertThat(entries).doesNotContain("韦国安.pdf").doesNotContain(TITLE).doesNotContain("传错了人");
    assertThat(entries).contains(member).contains(entry);
  }
}
