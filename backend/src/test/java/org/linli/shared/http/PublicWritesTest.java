package org.linli.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.security.Secrets;
import org.linli.testing.BehindProxy;
import org.linli.testing.HallWorld;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;
import org.linli.testing.World;

/** A stranger who takes numbers without end is slowed down; the neighbour is not. */
@QuarkusTest
@TestProfile(BehindProxy.class)
class PublicWritesTest {
  @Inject HallWorld halls;
  @Inject MutableClock clock;
  private HallWorld.Hall hall;

  @BeforeEach
  void standStill() {
    hall = halls.hall(1, "A").open();
    // The budget fills up again while a slow machine works.
    clock.stopAt(Instant.now());
  }

  @AfterEach
  void restart() {
    clock.reset();
  }

  private Response take(String address) {
    return nobody()
        .header(BehindProxy.ADDRESS, address)
        .body(Map.of("serviceId", hall.services().get(0), "phoneKey", Secrets.next()))
        .post("/api/v1/halls/" + hall.id() + "/tickets");
  }

  private static Response guess(String address) {
    return nobody()
        .header(BehindProxy.ADDRESS, address)
        .body(Map.of("username", World.username(), "password", "wrong"))
        .post("/api/v1/sessions");
  }

  @Test
  void aFloodFromOneAddressIsRefused() {
    for (var i = 0; i < BehindProxy.WRITES_A_MINUTE; i++) {
      guess("203.0.113.7").then().statusCode(401);
    }
    guess("203.0.113.7")
        .then()
        .spec(Refusal.of(429, "too-many-requests"))
        .header("Retry-After", equalTo("8"));
    guess("203.0.113.8").then().statusCode(401);
  }

  @Test
  void numbersRunOutSoonerForAMinuteAndForAnHour() {
    for (var i = 0; i < BehindProxy.SCARCE_A_MINUTE; i++) {
      take("198.51.100.7").then().statusCode(201);
    }
    take("198.51.100.7")
        .then()
        .spec(Refusal.of(429, "too-many-requests"))
        .header("Retry-After", equalTo("20"));
    guess("198.51.100.7").then().statusCode(401);
    take("198.51.100.8").then().statusCode(201).body("ticket.number", equalTo("A004"));
    clock.advance(Duration.ofMinutes(1));
    for (var i = BehindProxy.SCARCE_A_MINUTE; i < BehindProxy.SCARCE_AN_HOUR; i++) {
      take("198.51.100.7").then().statusCode(201);
    }
    var refused = take("198.51.100.7").then().spec(Refusal.of(429, "too-many-requests")).extract();
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(600, 720);
  }

  /** Who has a whole /64 has one budget all the same. */
  @Test
  void anotherAddressOfTheSameNetworkHelpsNobody() {
    for (var i = 0; i < BehindProxy.SCARCE_A_MINUTE; i++) {
      take("2001:db8:1:2::" + i).then().statusCode(201);
    }
    take("2001:db8:1:2:ffff::1").then().spec(Refusal.of(429, "too-many-requests"));
    take("2001:db8:1:3::1").then().statusCode(201);
  }
}
