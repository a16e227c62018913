package org.linli.guards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * A good body whose free texts are as long as the contract allows, in characters that take four
 * bytes each: what is promised has to fit.
 */
final class FullBody {
  private static final String RARE = "𠮷";

  /** Texts that must match something, though no pattern says so. */
  private static final Set<String> SECRETS =
      Set.of("token", "username", "password", "currentPassword", "newPassword");

  private FullBody() {}

  static Call of(Operations operations, JsonNode schema, Call good) {
    var body = BadBodies.read(good);
    fill(operations, schema, body);
    return good.body(body.toString());
  }

  private static void fill(Operations operations, JsonNode schema, ObjectNode body) {
    for (var property : schema.path("properties").properties()) {
      var name = property.getKey();
      var type = operations.resolve(property.getValue());
      if (body.get(name) instanceof ObjectNode inner) {
        fill(operations, type, inner);
      } else if (isFree(type) && !SECRETS.contains(name)) {
        var length = type.get("maxLength").asInt();
        body.put(name, RARE.repeat(length / 2) + "x".repeat(length % 2));
      }
    }
  }

  private static boolean isFree(JsonNode type) {
    var pattern = type.path("pattern").asText();
    return type.has("maxLength") && (pattern.isEmpty() || "\\S".equals(pattern));
  }
}
