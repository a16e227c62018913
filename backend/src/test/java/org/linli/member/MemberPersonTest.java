package org.linli.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** A member's file when two records become one, and when somebody asks for what is kept of them. */
@QuarkusTest
class MemberPersonTest {
  private static final LocalDate ON = LocalDate.of(2026, 10, 20);

  @Inject World world;
  private MemberWorld members;
  private Staff registrar;
  private Staff reader;

  @BeforeEach
  void aBranch() {
    members = MemberWorld.of(world);
    registrar = world.staff(members.place().community(), StaffRole.REGISTRAR);
    reader = world.staff(members.place().community(), StaffRole.IDENTITY_READER);
  }

  private Response merge(String kept, String gone) {
    return members.post(
        registrar, "/merges", Map.of("keptId", kept, "goneId", gone, "reason", "登记了两次"));
  }

  private String applicant(String person) {
    return members.apply(person, ON).then().statusCode(201).extract().path("id");
  }

  private String owner(String file) {
    return members.read(members.officer(), "/members/" + file).getString("member.personId");
  }

  @Test
  void aFileGoesAlongAndComesBack() {
    var kept = members.person("龙秀英");
    var gone = members.person("龙秀瑛");
    var file = applicant(gone);
    String merge = merge(kept, gone).then().statusCode(201).extract().path("id");
    assertThat(owner(file)).isEqualTo(kept);
    members.apply(kept, ON).then().spec(Refusal.of(409, "member-file-open"));
    members
        .post(registrar, "/merges/" + merge + "/undo", Map.of("reason", "是两姐妹"))
        .then()
        .statusCode(200);
    assertThat(owner(file)).isEqualTo(gone);
    members.apply(kept, ON).then().statusCode(201);
  }

  @Test
  void twoOpenFilesAreNotMerged() {
    var kept = members.person("龙秀英");
    var gone = members.person("龙秀瑛");
    var first = applicant(kept);
    var second = applicant(gone);
    merge(kept, gone).then().spec(Refusal.of(409, "both-have-files"));
    assertThat(owner(first)).isEqualTo(kept);
    assertThat(owner(second)).isEqualTo(gone);
  }

  /** The birth date was wrong when the file was opened. */
  @Test
  void ofAMinorAFileTellsNothing() {
    var person = members.person("龙小英");
    var file = applicant(person);
    var born = ON.minusYears(15).toString();
    var known = Map.of("name", "龙小英", "sex", "FEMALE", "birthDate", born, "phone", "13877821234");
    registrar
        .request()
        .header("If-Match", "\"0\"")
        .body(known)
        .put("/api/v1/people/" + person)
        .then()
        .statusCode(200);
    var read = members.read(members.officer(), "/members/" + file);
    assertThat(read.getMap("who").values()).containsOnlyNulls();
    assertThat(read.getString("member.birthYear")).isNull();
  }

  @Test
  void aFileIsToldOfAndStays() {
    var person = members.person("龙秀英");
    var file = applicant(person);
    members
        .post(reader, "/people/" + person + "/export", Map.of("purpose", "本人要求"))
        .then()
        .statusCode(200)
        .body("sections.find { it.table == 'memberFile' }.rows.unitName", contains("河湾党支部"));
    members
        .post(registrar, "/people/" + person + "/erase", Map.of("reason", "本人要求"))
        .then()
        .spec(Refusal.of(409, "has-member-file"));
    registrar
        .request()
        .get("/api/v1/people/" + person)
        .then()
        .statusCode(200)
        .body("name", equalTo("龙秀英"));
    assertThat(owner(file)).isEqualTo(person);
  }
}
