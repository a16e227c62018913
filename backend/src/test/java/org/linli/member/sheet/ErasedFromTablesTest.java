package org.linli.member.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.member.MemberWorld;
import org.linli.org.UnitType;
import org.linli.testing.HandedIn;
import org.linli.testing.MemberTable;
import org.linli.testing.Refusal;
import org.linli.testing.ResidentTable;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Whoever is erased stands in no table that waits, of residents or of members. */
@QuarkusTest
class ErasedFromTablesTest {
  private static final String BASE = "/api/v1";
  private static final String GROUP = "第一居民组";

  @Inject World world;
  private MemberWorld members;
  private Staff registrar;
  private HandedIn residentTables;
  private HandedIn memberTables;
  private String person;

  @BeforeEach
  void somebody() {
    members = MemberWorld.of(world);
    var community = members.place().community();
    var keeper = world.unit(community, UnitType.RESIDENT_GROUP, "第二居民组");
    registrar = world.staff(community, StaffRole.REGISTRAR);
    residentTables = residents(members);
    memberTables = new HandedIn(members.officer(), members.branch(), "member-imports");
    person = world.person(keeper, "韦国安", null).toString();
  }

  /** Tables of a group beside the one that keeps the record. */
  private HandedIn residents(MemberWorld where) {
    var group = world.unit(where.place().community(), UnitType.RESIDENT_GROUP, GROUP);
    return new HandedIn(world.staff(group, StaffRole.REGISTRAR), group, "resident-imports");
  }

  private static String waiting(HandedIn tables) {
    return tables.ready(
        tables.kind().startsWith("member")
            ? MemberTable.of(1)
            : ResidentTable.of(List.of(GROUP), 1));
  }

  private Response erase(String whom) {
    return registrar
        .request()
        .body(Map.of("reason", "本人书面申请"))
        .post(BASE + "/people/" + whom + "/erase");
  }

  private static void stands(HandedIn tables, String id, String status) {
    tables
        .by()
        .request()
        .get(BASE + "/" + tables.kind() + "/" + id)
        .then()
        .statusCode(200)
        .body("status", equalTo(status));
  }

  private List<String> discarded(UUID unit) {
    var found =
        world
            .staff(unit, StaffRole.AUDITOR)
            .request()
            .queryParam("limit", 100)
            .get(BASE + "/audit-entries")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return found.getList("items.findAll { it.action.endsWith('-table-discarded') }.subjectId");
  }

  @Test
  void theTablesOfTheTreeAreDiscarded() {
    var applied = waiting(residentTables);
    residentTables.act(applied, "apply").statusCode(200);
    var ofResidents = waiting(residentTables);
    String faulty =
        residentTables
            .upload(ResidentTable.of(List.of("没有这个组"), 1))
            .statusCode(201)
            .body("status", is("FAULTY"))
            .extract()
            .path("id");
    var ofMembers = waiting(memberTables);
    var elsewhere = residents(MemberWorld.of(world));
    var theirs = waiting(elsewhere);

    erase(person).then().statusCode(200);

    stands(residentTables, ofResidents, "DISCARDED");
    stands(residentTables, faulty, "DISCARDED");
    stands(memberTables, ofMembers, "DISCARDED");
    residentTables.act(ofResidents, "apply").spec(Refusal.of(409, "import-over"));
    stands(residentTables, applied, "APPLIED");
    stands(elsewhere, theirs, "READY");
    assertThat(discarded(members.place().committee()))
        .containsExactlyInAnyOrder(ofResidents, faulty, ofMembers);
  }

  @Test
  void refusedItLeavesThemAsTheyAre() {
    var ofResidents = waiting(residentTables);
    var ofMembers = waiting(memberTables);
    var applicant = members.person("龙秀英");
    members.apply(applicant, MemberWorld.START).then().statusCode(201);
    erase(applicant).then().spec(Refusal.of(409, "has-member-file"));
    stands(residentTables, ofResidents, "READY");
    stands(memberTables, ofMembers, "READY");
    assertThat(discarded(members.place().committee())).isEmpty();
  }
}
