package org.linli.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.linli.demo.day.Refused;
import org.linli.shared.problem.CommonProblem;

/**
 * Somebody who uses the API as people's browsers do: says once what they want (Idempotency-Key),
 * waits and tries again when told to, or when nobody answered.
 *
 * @param node base address of the installation
 * @param cookie session secret; null without one
 * @param token a ticket's token; null without one
 */
record ApiCaller(URI node, String cookie, String token) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES = 6;
  private static final int PAUSE_MILLIS = 500;
  private static final int MILLIS = 1000;
  private static final int LONGEST_PAUSE_SECONDS = 30;
  private static final int BAD = 400;
  private static final int BROKEN = 500;

  static ApiCaller nobody(URI node) {
    return new ApiCaller(node, null, null);
  }

  ApiCaller holding(String newToken) {
    return new ApiCaller(node, null, newToken);
  }

  /** Signs in like a person, on the sign-in page. */
  ApiCaller signIn(String username, String password) {
    var body = Map.of("username", username, "password", password);
    var answer = answer(request("/sessions").POST(json(body)));
    var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return new ApiCaller(node, cookie.replaceFirst("^linli_session=([^;]*);.*", "$1"), null);
  }

  /**
   * @throws Refused with the problem's slug
   */
  JsonNode get(String path) {
    return read(answer(request(path).GET()));
  }

  /**
   * @throws Refused with the problem's slug
   */
  JsonNode post(String path, Map<String, ?> body) {
    return read(answer(request(path).POST(json(body))));
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(node.resolve("/api/v1" + path))
            .timeout(PATIENCE)
            .header("Accept-Language", "zh-CN")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString());
    if (cookie != null) {
      request.header("Cookie", "linli_session=" + cookie);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }

  private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
    try {
      return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(HttpResponse<String> answer) {
    try {
      return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON from " + answer.uri().getPath(), e);
    }
  }

  /**
   * @throws UncheckedIOException when nobody answered, however often asked
   */
  private static HttpResponse<String> answer(HttpRequest.Builder builder) {
    var request = builder.build();
    for (var attempt = 1; ; attempt++) {
      try {
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (!passes(answer.statusCode()) || attempt == TRIES) {
          return checked(answer);
        }
        pause(answer.headers().firstValueAsLong("Retry-After").orElse(1) * MILLIS);
      } catch (IOException e) {
        if (attempt == TRIES) {
          throw new UncheckedIOException("nobody answers at " + request.uri(), e);
        }
        pause((long) PAUSE_MILLIS * attempt);
      } catch (InterruptedException e) {
        throw interrupted();
      }
    }
  }

  private static boolean passes(int status) {
    return status == CommonProblem.TOO_MANY_REQUESTS.status()
        || status == CommonProblem.UNAVAILABLE.status();
  }

  private static HttpResponse<String> checked(HttpResponse<String> answer) {
    if (answer.statusCode() >= BROKEN) {
      throw new IllegalStateException(answer.statusCode() + " from " + answer.uri().getPath());
    }
    if (answer.statusCode() >= BAD) {
      var type = read(answer).path("type").asText(Integer.toString(answer.statusCode()));
      throw new Refused(type.replaceFirst("^urn:linli:problem:", ""));
    }
    return answer;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(Math.min(millis, (long) LONGEST_PAUSE_SECONDS * MILLIS));
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static IllegalStateException interrupted() {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while waiting for an answer");
  }
}
