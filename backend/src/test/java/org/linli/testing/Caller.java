package org.linli.testing;

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

/**
 * A lean HTTP caller for loads and for backends in other processes.
 *
 * @param node base address
 * @param cookie session secret; null for nobody
 * @param token a ticket's token; null for none
 */
public record Caller(URI node, String cookie, String token) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What came back. */
  public record Answer(int status, JsonNode body) {
    public boolean isOk() {
      return status >= 200 && status < 300;
    }

    public String text(String pointer) {
      var node = body.at(pointer);
      return node.isNull() || node.isMissingNode() ? null : node.asText();
    }

    /** The problem's slug; null for no problem. */
    public String slug() {
      var type = text("/type");
      return type == null ? null : type.replaceFirst("urn:linli:problem:", "");
    }

    /** Fails the test unless it is 2xx. */
    public Answer ok() {
      if (!isOk()) {
        throw new AssertionError(status + " " + body);
      }
      return this;
    }
  }

  public static Caller nobody(URI node) {
    return new Caller(node, null, null);
  }

  public Caller as(String newCookie) {
    return new Caller(node, newCookie, null);
  }

  public Caller holding(String newToken) {
    return new Caller(node, null, newToken);
  }

  public Caller at(URI otherNode) {
    return new Caller(otherNode, cookie, token);
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** With a new Idempotency-Key. */
  public Answer post(String path, Map<String, ?> body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  public Answer post(String path, Map<String, ?> body, String key) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(write(body))));
  }

  /** A body that is a file; with a new Idempotency-Key. */
  public Answer upload(String path, byte[] file) {
    return send(
        request(path)
            .header("Content-Type", "application/octet-stream")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
  }

  /**
   * An answer that is a file.
   *
   * @throws AssertionError unless it is 2xx
   */
  public byte[] download(String path) {
    try {
      var response =
          HTTP.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new AssertionError(response.statusCode() + " " + new String(response.body()));
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Signs in or accepts an invitation; gives the caller with the session's cookie. */
  public Caller enter(String path, Map<String, ?> body) {
    var response =
        raw(
            request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(body))));
    if (response.statusCode() != 201) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    var header = response.headers().firstValue("Set-Cookie").orElseThrow();
    return as(header.replaceFirst("^linli_session=([^;]*);.*", "$1"));
  }

  private HttpRequest.Builder request(String path) {
    var request =
        HttpRequest.newBuilder(node.resolve("/api/v1" + path))
            .timeout(Duration.ofSeconds(60))
            .header("Accept-Language", "en");
    if (cookie != null) {
      request.header("Cookie", "linli_session=" + cookie);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }

  private static Answer send(HttpRequest.Builder request) {
    var response = raw(request);
    try {
      var text = response.body();
      return new Answer(
          response.statusCode(), text.isEmpty() ? JSON.nullNode() : JSON.readTree(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws UncheckedIOException when nobody answered
   */
  private static HttpResponse<String> raw(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String write(Map<String, ?> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
