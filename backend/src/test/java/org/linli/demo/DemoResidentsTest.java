package org.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.resident.Relation;

/** Hewan's households and residents in the figures of the place. */
@QuarkusTest
@TestProfile(DemoInstallation.class)
class DemoResidentsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  private static JsonPath read(String path) {
    return DemoCalls.as("registrar")
        .get("/api/v1" + path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static int count(String narrowed) {
    return read("/residents/count?q=&" + narrowed).getInt("residents");
  }

  @Test
  void asManyAsThereAre() {
    assertThat(count("")).isEqualTo(10_209);
    assertThat(count("movedOut=true")).isEqualTo(DemoFamilies.LEFT);
    var groups = read("/units?type=RESIDENT_GROUP&limit=100").<String>getList("items.id");
    assertThat(groups).hasSize(17);
    assertThat(groups).allSatisfy(id -> assertThat(count("unitId=" + id)).isBetween(500, 700));
    assertThat(groups.stream().mapToInt(id -> count("unitId=" + id)).sum()).isEqualTo(10_209);
  }

  @Test
  void someAreAwaySomeFloatAndAllAgesAreThere() {
    assertThat(count("away=true")).isBetween(300, 2_000);
    assertThat(count("floating=true")).isBetween(1_500, 3_500);
    var ages = List.of("MINOR", "ADULT", "ELDER");
    assertThat(ages).allSatisfy(band -> assertThat(count("ages=" + band)).isGreaterThan(1_000));
    assertThat(ages.stream().mapToInt(band -> count("ages=" + band)).sum()).isEqualTo(10_209);
  }

  @Test
  void theSameFamiliesEachTime() {
    var families = new DemoFamilies(DAY).make();
    assertThat(families).hasSize(3_401).isEqualTo(new DemoFamilies(DAY).make());
    assertThat(families.stream().mapToInt(f -> f.residents().size()).sum()).isEqualTo(10_209);
    assertThat(new HashSet<>(families.stream().map(DemoFamilies.Family::address).toList()))
        .hasSize(3_401);
    assertThat(families)
        .allMatch(f -> f.residents().get(0).relation() == Relation.HEAD)
        .allMatch(
            f ->
                f.residents().stream()
                    .allMatch(
                        r ->
                            !r.movedIn().isAfter(DAY)
                                && !r.movedIn().isBefore(r.person().birthDate())
                                && (r.person().phone() == null
                                    || r.person().phone().startsWith("100"))));
  }
}
