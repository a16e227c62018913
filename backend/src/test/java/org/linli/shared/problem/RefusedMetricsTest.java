package org.linli.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What strangers think up must not become names in the metrics. */
@QuarkusTest
class RefusedMetricsTest {
  @Test
  void addressesThatWereRefusedShareOneName() {
    var invented = "invented-" + UUID.randomUUID();
    nobody().get("/api/v1/" + invented).then().statusCode(404);
    nobody().get("/api/v1/" + invented + "?a=1&a=2").then().statusCode(400);
    nobody().get("/api/v1/" + invented + "/" + "x".repeat(5000)).then().statusCode(414);
    var metrics = nobody().get("/q/metrics").then().statusCode(200).extract().asString();
    assertThat(metrics).contains("uri=\"/api/refused\"").doesNotContain(invented);
  }
}
