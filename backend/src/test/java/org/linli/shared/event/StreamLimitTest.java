package org.linli.shared.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.BehindProxy;
import org.linli.testing.HallWorld;
import org.linli.testing.Refusal;

/** Nobody holds all the streams a node can bear. */
@QuarkusTest
@TestProfile(BehindProxy.class)
class StreamLimitTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  @Inject HallWorld halls;
  @TestHTTPResource URI node;
  private final List<InputStream> streams = new ArrayList<>();

  @AfterEach
  void hangUp() throws Exception {
    for (var stream : streams) {
      stream.close();
    }
  }

  private static String events(HallWorld.Hall hall) {
    return "/api/v1/halls/" + hall.id() + "/events";
  }

  /** Gives the status; the stream stays open. */
  private int listen(HallWorld.Hall hall, String address) throws Exception {
    var request =
        HttpRequest.newBuilder(node.resolve(events(hall))).header(BehindProxy.ADDRESS, address);
    var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    streams.add(answer.body());
    // Its first byte says that it is counted.
    answer.body().read();
    return answer.statusCode();
  }

  private static Response refused(HallWorld.Hall hall, String address) {
    return nobody().header(BehindProxy.ADDRESS, address).get(events(hall));
  }

  @Test
  void oneNetworkAndAllTogetherHaveTheirLimitsAndWhoLeavesMakesRoom() throws Exception {
    var hall = halls.hall(1, "A");
    // Another address of the same /64 is the same household.
    for (var address : List.of("2001:db8:7::1", "2001:db8:7::2")) {
      assertThat(listen(hall, address)).isEqualTo(200);
    }
    refused(hall, "2001:db8:7::3")
        .then()
        .spec(Refusal.of(429, "too-many-streams"))
        .header("Retry-After", equalTo("30"));
    for (var i = BehindProxy.STREAMS_OF_ONE; i < BehindProxy.STREAMS; i++) {
      assertThat(listen(hall, "198.51.100." + i)).isEqualTo(200);
    }
    refused(hall, "203.0.113.1")
        .then()
        .spec(Refusal.of(503, "streams-full"))
        .header("Retry-After", equalTo("30"));
    streams.remove(0).close();
    var status = listen(hall, "2001:db8:7::3");
    for (var i = 0; i < 200 && status != 200; i++) {
      Thread.sleep(100);
      status = listen(hall, "2001:db8:7::3");
    }
    assertThat(status).isEqualTo(200);
    refused(hall, "2001:db8:7::4").then().statusCode(429);
  }
}
