package org.linli.guards;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.linli.guards.BadValues.INVALID;
import static org.linli.guards.BadValues.MALFORMED;
import static org.linli.guards.BadValues.utf8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A good body made bad in one place at a time, everywhere its schema names a place. */
final class BadBodies {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MARK = "@@here@@";
  private final Operations operations;
  private final Call good;
  private final ObjectNode body;
  private final List<Case> cases = new ArrayList<>();

  private BadBodies(Operations operations, Call good, ObjectNode body) {
    this.operations = operations;
    this.good = good;
    this.body = body;
  }

  static List<Case> of(
      Operations operations, JsonNode schema, Call good, Map<String, String> idsElsewhere) {
    var bodies = new BadBodies(operations, good, read(good));
    bodies.whole();
    bodies.object(schema, bodies.body, "");
    bodies.ids(bodies.body, idsElsewhere, "");
    return bodies.cases;
  }

  static ObjectNode read(Call call) {
    try {
      return (ObjectNode) JSON.readTree(call.body());
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void whole() {
    var text = utf8(body.toString());
    for (var other : List.of("[]", "[" + text + "]", "5", "true", "\"\"", "\"{}\"", "null")) {
      add("body " + other, INVALID, "body", other);
    }
    add("empty body", INVALID, "body", "");
    add("blank body", INVALID, "body", " \n ");
    for (var other :
        List.of("{", "}", "{]", text + "}", text + "x", "{\"a\"}", "{'a':1}", "<a/>")) {
      add("body " + (other.length() > 9 ? "and more" : other), MALFORMED, null, other);
    }
    add("half a body", MALFORMED, null, text.substring(0, text.length() - 1));
    add("two bodies", INVALID, "body", text + text);
    add("a comment", MALFORMED, null, "/* hello */" + text);
    add("deep and nothing else", INVALID, "body", "[".repeat(10_000));
    for (var charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE")) {
      var bytes = body.toString().getBytes(Charset.forName(charset));
      add("body in " + charset, MALFORMED, null, new String(bytes, ISO_8859_1));
    }
  }

  private void object(JsonNode schema, ObjectNode at, String path) {
    add("unknown field in " + path, INVALID, join(path, "surplus"), with(at, "surplus", "1"));
    add("odd field in " + path, INVALID, null, with(at, "\\u0000'; drop table", "1"));
    add("long field in " + path, INVALID, null, with(at, "x".repeat(10_000), "1"));
    add("endless field in " + path, INVALID, null, with(at, "x".repeat(60_000), "1"));
    add("deep unknown in " + path, INVALID, null, with(at, "surplus", "[".repeat(10_000)));
    add("broken field in " + path, MALFORMED, null, with(at, "\u00ff", "1"));
    schema
        .path("properties")
        .properties()
        .forEach(
            p ->
                field(
                    operations.resolve(p.getValue()),
                    at,
                    p.getKey(),
                    path,
                    required(schema, p.getKey(), p.getValue())));
  }

  /** Booleans and numbers are never absent, unless they may be null. */
  private boolean required(JsonNode schema, String field, JsonNode type) {
    var named = schema.path("required").valueStream().anyMatch(r -> r.asText().equals(field));
    var resolved = operations.resolve(type);
    var nullable =
        resolved.path("type").isArray()
            && resolved.path("type").valueStream().anyMatch(t -> "null".equals(t.asText()));
    return named
        || !nullable && List.of("boolean", "integer").contains(Operations.typeOf(resolved));
  }

  private void field(JsonNode schema, ObjectNode at, String name, String path, boolean required) {
    var here = join(path, name);
    var value = at.get(name);
    if (value == null) {
      throw new IllegalStateException("the good body lacks " + here);
    }
    if (required) {
      add("without " + here, INVALID, here, without(at, name));
    }
    add("twice " + here, INVALID, name, with(at, name, utf8(value.toString())));
    values(schema, required, at, name, here);
    if (value instanceof ObjectNode inner) {
      object(schema, inner, here);
    } else if (value instanceof ArrayNode list) {
      elements(operations.resolve(schema.get("items")), list, here);
      overfull(schema, list, here);
    }
  }

  private void values(JsonNode schema, boolean required, ObjectNode at, String name, String here) {
    for (var bad : BadValues.of(schema, required)) {
      var good = at.get(name);
      at.put(name, MARK);
      add(here + ": " + bad.kind(), bad.expected(), bad.named(here), marked(bad.text()));
      at.set(name, good);
    }
  }

  private void elements(JsonNode schema, ArrayNode list, String here) {
    for (var bad : BadValues.of(schema, true)) {
      if (bad.text().isEmpty() && list.size() == 1) {
        // Nothing in a list of one is an empty list, and that is JSON.
        continue;
      }
      var good = list.get(0);
      list.set(0, JSON.getNodeFactory().textNode(MARK));
      add(here + "[0]: " + bad.kind(), bad.expected(), bad.named(here + "[0]"), marked(bad.text()));
      list.set(0, good);
    }
  }

  private void overfull(JsonNode schema, ArrayNode list, String here) {
    var before = list.size();
    for (var n = before; n <= schema.path("maxItems").asInt(1000); n++) {
      list.add(list.get(0));
    }
    add(here + ": one too many", INVALID, here, utf8(body.toString()));
    while (list.size() > before) {
      list.remove(before);
    }
  }

  /** Ids that are nobody's, and those of somebody else. */
  private void ids(ObjectNode at, Map<String, String> elsewhere, String path) {
    for (var id : elsewhere.entrySet()) {
      var good = at.get(id.getKey());
      if (good != null) {
        for (var other : List.of(id.getValue(), Case.NOBODYS_ID)) {
          at.put(id.getKey(), MARK);
          var value = "\"" + other + "\"";
          var text = marked(good.isArray() ? "[" + value + "]" : value);
          add(join(path, id.getKey()) + " is not theirs", "404 not-found", null, text);
          at.set(id.getKey(), good);
        }
      }
    }
  }

  private String marked(String text) {
    return utf8(body.toString()).replace('"' + MARK + '"', text);
  }

  private String with(ObjectNode at, String field, String value) {
    at.put(MARK, 1);
    var text = utf8(body.toString()).replace('"' + MARK + "\":1", '"' + field + "\":" + value);
    at.remove(MARK);
    return text;
  }

  private String without(ObjectNode at, String field) {
    var all = new LinkedHashMap<String, JsonNode>();
    at.properties().forEach(p -> all.put(p.getKey(), p.getValue()));
    at.remove(field);
    var text = utf8(body.toString());
    at.removeAll();
    all.forEach(at::set);
    return text;
  }

  private void add(String kind, String expected, String field, String text) {
    cases.add(new Case(kind, good.body(text.getBytes(ISO_8859_1)), expected, field));
  }

  private static String join(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
