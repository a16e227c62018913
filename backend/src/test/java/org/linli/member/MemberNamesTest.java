package org.linli.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.World;

/** Who learns from the audit log whose a member's file is. */
@QuarkusTest
class MemberNamesTest {
  @Inject World world;

  @Test
  void aMemberIsCalledByNameWhereTheirPersonCouldBeLookedUp() {
    var members = MemberWorld.of(world);
    var member = members.full("韦国安");
    var community = members.place().community();
    assertThat(log(members, community, member)).contains("韦国安");
    // The neighbourhood keeps the record; on the branch alone its people cannot be looked up.
    assertThat(log(members, members.branch(), member)).doesNotContain("韦国安").contains(member);
  }

  private String log(MemberWorld members, UUID unit, String member) {
    JsonPath found =
        members.read(world.staff(unit, StaffRole.AUDITOR), "/audit-entries?subjectId=" + member);
    assertThat(found.getList("items")).isNotEmpty();
    return found.prettify();
  }
}
