package org.linli.guards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.account.StaffRole;
import org.linli.org.UnitType;
import org.linli.shared.file.SampleFiles;
import org.linli.testing.Staff;
import org.linli.testing.World;

/**
 * A branch with a group below a community, and the committee's officer, who makes what is asked
 * for.
 */
record Party(UUID branch, UUID group, Staff officer) {

  Party(World world, World.Place place) {
    this(world, world.unit(place.community(), UnitType.PARTY_BRANCH, "branch"), place);
  }

  private Party(World world, UUID branch, World.Place place) {
    this(
        branch,
        world.unit(branch, UnitType.PARTY_GROUP, "party group"),
        world.staff(place.committee(), StaffRole.PARTY_OFFICER));
  }

  String register(String person) {
    return made(
        "/member-registrations",
        Map.of(
            "unitId", branch,
            "personId", person,
            "as", "FULL",
            "probationFrom", "2001-06-20",
            "on", "2020-01-01",
            "document", "党员名册"));
  }

  String apply(String person) {
    return made(
        "/members",
        Map.of("unitId", branch, "personId", person, "on", "2026-10-20", "document", "入党申请书"));
  }

  String letter(String member) {
    return made(
        "/transfer-letters",
        Map.of(
            "memberId", member, "toOutside", "外地支部", "acrossProvinces", false, "on", "2026-10-20"));
  }

  String certificate(String member) {
    var body = new HashMap<String, Object>();
    body.put("memberId", member);
    body.put("hostOutside", "外地支部");
    body.put("reason", "外出务工");
    body.put("on", "2026-10-20");
    body.put("awayUntil", "2027-10-20");
    return made("/floating-certificates", body);
  }

  /** The first entry of a file. */
  String entry(String member) {
    return officer.request().get("/api/v1/members/" + member).path("entries[0].id");
  }

  /** A second entry. */
  String talk(String applicant) {
    officer
        .request()
        .body(Map.of("number", 2, "on", "2026-10-21", "document", "谈话记录"))
        .post("/api/v1/members/" + applicant + "/take-step")
        .then()
        .statusCode(200);
    return officer.request().get("/api/v1/members/" + applicant).path("entries[1].id");
  }

  String document(String entry) {
    return officer
        .request()
        .contentType("application/octet-stream")
        .body(SampleFiles.PDF)
        .post("/api/v1/member-entries/" + entry + "/documents?name=a.pdf&title=a")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** From October on, nothing paid yet. */
  void assess(String member) {
    officer
        .request()
        .body(Map.of("kind", "LEAST", "fromMonth", "2026-10"))
        .post("/api/v1/members/" + member + "/assess-dues")
        .then()
        .statusCode(200);
  }

  String receipt(String member) {
    assess(member);
    return made(
        "/dues-receipts",
        Map.of(
            "memberId", member, "months", List.of("2026-10"), "amountFen", 20, "on", "2026-10-20"));
  }

  /** A table that was handed in. */
  String table(byte... table) {
    return Stage.handedIn("/units/" + branch + "/member-imports", officer, table);
  }

  private String made(String path, Map<String, ?> body) {
    return officer
        .request()
        .body(body)
        .post("/api/v1" + path)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
