package org.linli.shared.http;

import static org.hamcrest.Matchers.equalTo;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.HallWorld;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;

/** A stranger who takes numbers without end is slowed down; the neighbour is not. */
@QuarkusTest
@TestProfile(PublicWritesTest.BehindProxy.class)
class PublicWritesTest {
  /** The caller's address is what the proxy says it is. */
  public static class BehindProxy implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      var overrides = new HashMap<String, String>();
      overrides.put("quarkus.http.proxy.proxy-address-forwarding", "true");
      overrides.put("linli.http.public-writes-per-minute", "5");
      if (!"mysql".equals(getConfigProfile())) {
        // A database in memory does not survive the restart that a profile of its own means.
        overrides.put(
            "quarkus.datasource.jdbc.url", "jdbc:h2:mem:proxied;MODE=MySQL;DB_CLOSE_DELAY=-1");
      }
      return overrides;
    }

    @Override
    public String getConfigProfile() {
      return System.getProperty("quarkus.test.profile", "test");
    }
  }

  @Inject HallWorld halls;
  @Inject MutableClock clock;

  @AfterEach
  void restart() {
    clock.reset();
  }

  private static Response take(HallWorld.Hall hall, String address) {
    return nobody()
        .header("X-Forwarded-For", address)
        .contentType("application/json")
        .body(Map.of("serviceId", hall.services().get(0)))
        .post("/api/v1/halls/" + hall.id() + "/tickets");
  }

  @Test
  void aFloodFromOneAddressIsRefused() {
    var hall = halls.hall(1, "A").open();
    // The budget fills up again while a slow machine works.
    clock.stopAt(Instant.now());
    for (var i = 0; i < 5; i++) {
      take(hall, "203.0.113.7").then().statusCode(201);
    }
    take(hall, "203.0.113.7")
        .then()
        .spec(Refusal.of(429, "too-many-requests"))
        .header("Retry-After", equalTo("12"));
    take(hall, "203.0.113.8").then().statusCode(201).body("ticket.number", equalTo("A006"));
  }
}
