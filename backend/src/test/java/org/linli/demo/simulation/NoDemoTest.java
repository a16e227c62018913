package org.linli.demo.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.testing.HallWorld;
import org.linli.testing.Refusal;

/** Where there is no demo, nobody can simulate anything, not even the hall's manager. */
@QuarkusTest
class NoDemoTest {
  @Inject HallWorld halls;

  @Test
  void nothingIsThereAndNothingHappens() {
    var hall = halls.hall(1, "A").open();
    var path = "/api/v1/halls/" + hall.id() + "/simulation";
    var day = Map.of("speed", 600, "seed", 1, "visitors", 5, "minutes", 10);
    hall.manager().request().get(path).then().spec(Refusal.of(404, "not-found"));
    hall.manager()
        .request()
        .body(day)
        .post(path + "/start")
        .then()
        .spec(Refusal.of(404, "not-found"));
    hall.manager()
        .request()
        .body("{}")
        .post(path + "/stop")
        .then()
        .spec(Refusal.of(404, "not-found"));
    assertThat(hall.ledger()).hasSize(1);
  }

  @Test
  void theCommandFindsNobodyToPlayWith() {
    var hall = halls.hall(1, "A").open();
    var said = new ByteArrayOutputStream();
    var code =
        new SimulateDayCommand(new PrintStream(said, true, StandardCharsets.UTF_8))
            .run(List.of("--url=http://127.0.0.1:" + RestAssured.port, "--hall=" + hall.id()));
    assertThat(code).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("no demonstration");
    assertThat(hall.ledger()).hasSize(1);
  }
}
