package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Hewan's members in the figures of the place, as the API tells them. */
@QuarkusTest
@TestProfile(DemoInstallation.class)
class DemoMembersTest {

  private static JsonPath read(String path) {
    return DemoCalls.as("committee")
        .get("/api/v1" + path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String branch() {
    return read("/members?status=FULL&limit=1").getString("items[0].unitId");
  }

  @Test
  void fortyNineMembersOverFourGroupsOneLetterUnderWay() {
    var count = read("/units/" + branch() + "/head-count");
    assertThat(count.getInt("members")).isEqualTo(49);
    assertThat(count.getInt("settled")).isEqualTo(48);
    assertThat(count.getInt("underWay")).isEqualTo(1);
    assertThat(count.getInt("branches[0].full")).isEqualTo(48);
    assertThat(count.getList("branches[0].warnings")).isEmpty();
    var roster = read("/units/" + branch() + "/member-roster?limit=100");
    assertThat(roster.<String>getList("items.groupName").stream().distinct()).hasSize(4);
    assertThat(read("/transfer-letters?state=UNDER_WAY").getList("items")).hasSize(1);
  }

  @Test
  void fiveAreAwayThreeAreActivistsTwoWereDeveloped() {
    assertThat(read("/floating-certificates").<Object>getList("items.returnedOn"))
        .hasSize(5)
        .containsOnlyNulls();
    assertThat(read("/members?status=ACTIVIST").getList("items")).hasSize(3);
    assertThat(read("/members?status=PROBATIONARY").getList("items")).hasSize(1);
    assertThat(read("/members?status=FULL&limit=100").getList("items")).hasSize(48);
  }

  @Test
  void somethingIsDueAndSomethingOverdue() {
    assertThat(read("/members/due").<String>getList("items.state")).contains("DUE", "OVERDUE");
  }

  @Test
  void allHavePaidUpToLastMonthButThree() {
    var behind = read("/units/" + branch() + "/dues-arrears?limit=100");
    assertThat(behind.<Integer>getList("items.months")).containsExactlyInAnyOrder(2, 3, 7);
    assertThat(behind.<Boolean>getList("items.assessed")).containsOnly(true);
    assertThat(read("/dues-receipts?limit=100").getList("items")).hasSize(49);
  }
}
