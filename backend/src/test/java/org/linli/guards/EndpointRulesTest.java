package org.linli.guards;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndpointRulesTest {
  @Inject Router router;

  @Test
  void probe() {
    for (var r : router.getRoutes()) {
      System.out.println("ROUTE " + r);
    }
  }
}
