package org.linli.guards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The exported contract as a list of operations. */
final class Operations {
  static final String BASE = "/api/v1";
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
  private final JsonNode root;

  private Operations(JsonNode root) {
    this.root = root;
  }

  /** As the running application publishes it. */
  static Operations read() {
    try {
      var text = RestAssured.given().queryParam("format", "json").get("/q/openapi").asString();
      return new Operations(new ObjectMapper().readTree(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A parameter in path, query or header. */
  record Parameter(String name, String in, boolean required, JsonNode schema) {}

  /**
   * One operation.
   *
   * @param body schema of the request's body; null if it takes none
   * @param uploads the request's body is a file
   * @param streams answers with an event stream
   */
  record Operation(
      String method,
      String path,
      List<Parameter> parameters,
      JsonNode body,
      boolean uploads,
      boolean streams) {
    /** As the rules name it: {@code POST /tickets/{ticketId}/call}. */
    String name() {
      return method + " " + path;
    }

    boolean isRead() {
      return "GET".equals(method);
    }

    List<Parameter> in(String place) {
      return parameters.stream().filter(p -> p.in().equals(place)).toList();
    }
  }

  /** By path; without the demonstration's, which only a demonstration answers. */
  List<Operation> all() {
    var all = new ArrayList<Operation>();
    root.get("paths").properties().stream()
        .filter(path -> !path.getKey().equals(BASE + "/demo"))
        .filter(path -> !path.getKey().contains("/simulation"))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            path ->
                METHODS.stream()
                    .filter(path.getValue()::has)
                    .forEach(m -> all.add(operation(path.getKey(), m, path.getValue()))));
    return all;
  }

  private Operation operation(String path, String method, JsonNode item) {
    var node = item.get(method);
    var parameters =
        Stream.concat(item.path("parameters").valueStream(), node.path("parameters").valueStream())
            .map(this::resolve)
            .map(
                p ->
                    new Parameter(
                        p.get("name").asText(),
                        p.get("in").asText(),
                        p.path("required").asBoolean(),
                        resolve(p.get("schema"))))
            .toList();
    var body = node.at("/requestBody/content/application~1json/schema");
    var streams =
        node.path("responses")
            .valueStream()
            .anyMatch(r -> r.path("content").has("text/event-stream"));
    return new Operation(
        method.toUpperCase(),
        path.replaceFirst("^" + BASE, ""),
        parameters,
        body.isMissingNode() ? null : resolve(body),
        node.at("/requestBody/content").has(Call.FILE),
        streams);
  }

  /** Follows references, and "this or null" to this. */
  JsonNode resolve(JsonNode schema) {
    if (schema.has("$ref")) {
      return resolve(root.at(schema.get("$ref").asText().substring(1)));
    }
    for (var choice : List.of("anyOf", "oneOf", "allOf")) {
      for (var option : schema.path(choice)) {
        if (!"null".equals(option.path("type").asText())) {
          return resolve(option);
        }
      }
    }
    return schema;
  }

  /** The schema's type, null left aside. */
  static String typeOf(JsonNode schema) {
    var type = schema.path("type");
    return type.isArray()
        ? type.valueStream().map(JsonNode::asText).filter(t -> !"null".equals(t)).findFirst().get()
        : type.asText(schema.has("enum") ? "string" : "object");
  }
}
