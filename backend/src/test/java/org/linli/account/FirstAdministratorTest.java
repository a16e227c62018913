package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Staff.nobody;
import static org.linli.testing.Staff.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private String username;

  @BeforeEach
  void emptyTree() {
    username = World.username();
    root = org.createRoot(UnitType.COMMITTEE, "tree of " + username);
  }

  @Test
  void theLinkMakesAnAdministratorOfTheWholeTree() {
    var cookie = World.accept(token(invite().orElseThrow()));
    var me = with(cookie).get("/api/v1/me").then().statusCode(200).extract();
    assertThat(me.<String>path("username")).isEqualTo(username);
    assertThat(me.<List<String>>path("grants.role")).containsExactly("SYSTEM_ADMINISTRATOR");
    assertThat(me.<List<String>>path("grants.unitId")).containsExactly(root.toString());
  }

  @Test
  void aSecondRunVoidsTheFirstLink() {
    var first = invite().orElseThrow();
    var second = invite().orElseThrow();
    nobody()
        .body(Map.of("token", token(first), "password", Staff.PASSWORD))
        .post("/api/v1/invitations/accept")
        .then()
        .spec(Refusal.of(404, "invitation-ended"));
    World.accept(token(second));
  }

  @Test
  void onceAnAdministratorIsActiveThereIsNoLink() {
    World.accept(token(invite().orElseThrow()));
    assertThat(invite()).isEmpty();
  }

  @Test
  void aTreeWhoseAdministratorsAreElsewhereStillGetsOne() {
    world.staff(world.place().community(), StaffRole.SYSTEM_ADMINISTRATOR);
    world.staff(root, StaffRole.CLERK);
    assertThat(invite()).hasValueSatisfying(link -> assertThat(link).startsWith(LINK));
  }

  private Optional<String> invite() {
    return QuarkusTransaction.requiringNew().call(() -> administrators.invite(root, username));
  }

  private static String token(String link) {
    return link.substring(LINK.length());
  }
}
