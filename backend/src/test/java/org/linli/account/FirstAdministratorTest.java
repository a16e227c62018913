package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Staff.nobody;
import static org.linli.testing.Staff.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

@QuarkusTest
class FirstAdministratorTest {
  private static final String LINK = "http://localhost:8080/staff/invitation#";

  @Inject FirstAdministratorService administrators;
  @Inject OrgService org;
  @Inject World world;
  private UUID root;
  private String suffix;

  @BeforeEach
  void emptyTree() {
    suffix = "." + World.username();
    root = org.createRoot(UnitType.COMMITTEE, "tree " + suffix);
  }

  @Test
  void theLinksMakeTwoAdministratorsOfTheWholeTree() {
    var links = invite();
    assertThat(links)
        .extracting(FirstLink::role)
        .containsExactly(StaffRole.SYSTEM_ADMINISTRATOR, StaffRole.SECURITY_ADMINISTRATOR);
    for (var first : links) {
      var cookie = World.accept(token(first));
      var me = with(cookie).get("/api/v1/me").then().statusCode(200).extract();
      assertThat(me.<List<String>>path("grants.role")).containsExactly(first.role().name());
      assertThat(me.<List<String>>path("grants.unitId")).containsExactly(root.toString());
    }
  }

  @Test
  void aSecondRunVoidsTheFirstLinks() {
    var first = invite();
    var second = invite();
    for (var old : first) {
      nobody()
          .body(Map.of("token", token(old), "password", Staff.PASSWORD))
          .post("/api/v1/invitations/accept")
          .then()
          .spec(Refusal.of(404, "invitation-ended"));
    }
    second.forEach(link -> World.accept(token(link)));
  }

  @Test
  void onceOneOfAKindIsActiveThereIsNoLinkOfThatKind() {
    World.accept(token(invite().get(0)));
    assertThat(invite())
        .extracting(FirstLink::role)
        .containsExactly(StaffRole.SECURITY_ADMINISTRATOR);
    World.accept(token(invite().get(0)));
    assertThat(invite()).isEmpty();
  }

  @Test
  void aTreeWhoseAdministratorsAreElsewhereStillGetsThem() {
    world.staff(world.place().community(), StaffRole.SYSTEM_ADMINISTRATOR);
    world.staff(root, StaffRole.CLERK);
    assertThat(invite()).hasSize(2).allSatisfy(it -> assertThat(it.link()).startsWith(LINK));
  }

  private List<FirstLink> invite() {
    return QuarkusTransaction.requiringNew().call(() -> administrators.invite(root, suffix));
  }

  private static String token(FirstLink first) {
    return first.link().substring(LINK.length());
  }
}
