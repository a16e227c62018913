package org.linli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.shared.database.Ids;
import org.linli.shared.time.BusinessDate;
import org.linli.testing.Caller;
import org.linli.testing.Crowd;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Three administrators that exclude one another, whatever else an account holds, and wherever. */
@QuarkusTest
class OfficesTest {
  @Inject World world;
  @Inject EntityManager database;
  @TestHTTPResource URI node;
  private World.Place place;
  private Staff security;

  @BeforeEach
  void place() {
    place = world.place();
    security = world.security(place);
  }

  static Stream<Arguments> pairs() {
    return Arrays.stream(StaffRole.values())
        .flatMap(one -> Arrays.stream(StaffRole.values()).map(other -> Arguments.of(one, other)));
  }

  /** Every role with every other one, the second on another unit of the tree. */
  @ParameterizedTest
  @MethodSource("pairs")
  void twoOfTheThreeAreRefusedAndEveryOtherPairIsNot(StaffRole one, StaffRole other) {
    var somebody = world.staff(place.community(), one);
    var answer = grant(security, somebody, other, place.committee(), null);
    if (one != other && one.isOffice() && other.isOffice()) {
      answer.then().spec(Refusal.of(409, "roles-exclude-each-other"));
      assertThat(roles(somebody)).containsExactly(one.name());
    } else {
      answer.then().statusCode(201);
      assertThat(roles(somebody)).containsExactly(one.name(), other.name());
    }
  }

  @Test
  void oneThatIsStillToBeginCountsAsHeld() {
    var clerk = world.staff(place.community(), StaffRole.CLERK);
    var nextWeek = LocalDate.now(BusinessDate.HOUSE).plusDays(7);
    var wish = new HashMap<String, Object>(Map.of("role", StaffRole.AUDITOR));
    wish.putAll(Map.of("unitId", place.community(), "validFrom", nextWeek.toString()));
    grant(security, clerk, wish).then().statusCode(201);
    grant(security, clerk, StaffRole.SYSTEM_ADMINISTRATOR, place.community(), nextWeek.minusDays(1))
        .then()
        .spec(Refusal.of(409, "roles-exclude-each-other"));
    assertThat(roles(clerk)).containsExactly("CLERK");
  }

  @Test
  void whoLaysOneDownMayTakeUpAnother() {
    var auditor = world.staff(place.community(), StaffRole.AUDITOR);
    var held = auditor.request().get("/api/v1/me").<String>path("grants[0].id");
    security.request().body("{}").post("/api/v1/grants/{id}/revoke", held).then().statusCode(200);
    for (var office : List.of(StaffRole.SYSTEM_ADMINISTRATOR, StaffRole.SECURITY_ADMINISTRATOR)) {
      var id = grant(security, auditor, office, place.community(), null).<String>path("id");
      assertThat(roles(auditor)).containsExactly(office.name());
      security.request().body("{}").post("/api/v1/grants/{id}/revoke", id).then().statusCode(200);
    }
  }

  @ParameterizedTest
  @EnumSource(StaffRole.class)
  void nobodyGivesThemselvesAnything(StaffRole role) {
    grant(security, security, role, place.community(), null)
        .then()
        .spec(Refusal.of(409, "own-roles"));
    assertThat(roles(security)).containsExactly("SECURITY_ADMINISTRATOR");
  }

  /** Two security administrators, each with another of the three, at the same moment. */
  @Test
  @Tag("race")
  void ofTwoAtOnceOneIsRefused() throws Exception {
    var other = world.security(place);
    for (var round = 0; round < 10; round++) {
      var clerk = world.staff(place.community(), StaffRole.CLERK);
      var wishes = List.of(StaffRole.AUDITOR, StaffRole.SYSTEM_ADMINISTRATOR);
      var told =
          Crowd.run(
              2,
              i ->
                  () ->
                      Caller.nobody(node)
                          .as(i == 0 ? security.cookie() : other.cookie())
                          .post(
                              "/accounts/" + clerk.accountId() + "/grants",
                              Map.of("role", wishes.get(i), "unitId", place.community())));
      assertThat(told).filteredOn(Caller.Answer::isOk).hasSize(1);
      assertThat(told)
          .filteredOn(answer -> !answer.isOk())
          .extracting(Caller.Answer::slug)
          .containsExactly("roles-exclude-each-other");
      assertThat(roles(clerk)).hasSize(2).contains("CLERK");
    }
  }

  /** Whoever writes past the service is stopped by the database. */
  @ParameterizedTest
  @EnumSource(names = {"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"})
  void theDatabaseRefusesASecondOne(StaffRole office) {
    for (var second : StaffRole.OFFICES) {
      var holder = world.staff(place.community(), office);
      if (second == office) {
        insert(holder.accountId(), second, second);
      } else {
        assertThatThrownBy(() -> insert(holder.accountId(), second, second)).isNotNull();
        assertThatThrownBy(() -> insert(holder.accountId(), second, office)).isNotNull();
        assertThatThrownBy(() -> insert(holder.accountId(), second, null)).isNotNull();
        assertThat(roles(holder)).containsExactly(office.name());
      }
    }
  }

  private void insert(UUID account, StaffRole role, StaffRole office) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "insert into role_grant (id, account_id, role, unit_id, granted_at, version,"
                            + " office) values (:id, :account, :role, :unit, current_timestamp(6), 0,"
                            + " :office)")
                    .setParameter("id", Ids.bytes(Ids.next()))
                    .setParameter("account", Ids.bytes(account))
                    .setParameter("role", role.name())
                    .setParameter("unit", Ids.bytes(place.committee()))
                    .setParameter("office", office == null ? null : office.name())
                    .executeUpdate());
  }

  private static Response grant(
      Staff by, Staff whom, StaffRole role, UUID unit, LocalDate validUntil) {
    var wish = new HashMap<String, Object>(Map.of("role", role, "unitId", unit));
    if (validUntil != null) {
      wish.put("validUntil", validUntil.toString());
    }
    return grant(by, whom, wish);
  }

  private static Response grant(Staff by, Staff whom, Map<String, Object> wish) {
    return by.request().body(wish).post("/api/v1/accounts/{id}/grants", whom.accountId());
  }

  private static List<String> roles(Staff who) {
    return who.request().get("/api/v1/me").path("grants.role");
  }
}
