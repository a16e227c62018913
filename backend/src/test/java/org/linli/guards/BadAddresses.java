package org.linli.guards;

import static org.linli.guards.BadValues.INVALID;
import static org.linli.guards.BadValues.MALFORMED;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A good address made bad in one place at a time: the path's ids, the query's parameters. */
final class BadAddresses {
  private static final String NOT_FOUND = "404 not-found";
  private static final List<String> NO_IDS =
      List.of(
          "x",
          "5",
          "null",
          "-",
          "%00",
          "%ff",
          "%e6%b2",
          "'%20or%201=1--",
          "x".repeat(3000),
          "0198C2F4-0000-7000-8000-00000000000A",
          "0198c2f4000070008000000000000000",
          "%7B0198c2f4-0000-7000-8000-00000000000a%7D",
          Case.NOBODYS_ID + "x");
  private static final List<String> NO_URIS = List.of("%zz", "%", "%2", "{x}", "a|b", "a^b", "\"");
  private final Operations.Operation operation;
  private final Draft draft;
  private final Call good;
  private final List<Case> cases = new ArrayList<>();

  private BadAddresses(Operations.Operation operation, Draft draft, Call good) {
    this.operation = operation;
    this.draft = draft;
    this.good = good;
  }

  /**
   * @param idsElsewhere empty if everybody may look at them
   */
  static List<Case> of(
      Operations.Operation operation, Draft draft, Call good, Map<String, String> idsElsewhere) {
    var addresses = new BadAddresses(operation, draft, good);
    operation.in("path").forEach(p -> addresses.path(p.name(), idsElsewhere.get(p.name())));
    operation.in("query").forEach(addresses::query);
    addresses.whole();
    return addresses.cases;
  }

  private void path(String name, String idElsewhere) {
    NO_IDS.forEach(id -> inPath(name, id, NOT_FOUND));
    inPath(name, Case.NOBODYS_ID, NOT_FOUND);
    inPath(name, UUID.randomUUID().toString(), NOT_FOUND);
    NO_URIS.forEach(text -> inPath(name, text, MALFORMED));
    if (idElsewhere != null) {
      inPath(name, idElsewhere, NOT_FOUND);
    }
  }

  private void inPath(String name, String text, String expected) {
    var before = draft.path.put(name, text);
    add(name + " " + brief(text), draft.target(operation), expected, null);
    draft.path.put(name, before);
  }

  private void query(Operations.Parameter parameter) {
    var name = parameter.name();
    switch (Operations.typeOf(parameter.schema())) {
      case "integer" -> integers(parameter);
      default -> texts(parameter);
    }
    NO_URIS.forEach(text -> inQuery(name, text, MALFORMED));
    add(name + " twice", good.target() + mark() + name + "=1&" + name + "=1", INVALID, name);
    if (parameter.required()) {
      var value = draft.query.remove(name);
      add("without " + name, draft.target(operation), INVALID, name);
      draft.query.put(name, value);
    }
  }

  private void integers(Operations.Parameter parameter) {
    for (var text :
        List.of("x", "1.5", "1e1", "%2B5", "05", "0x5", "true", "%D9%A3", "99999999999999999999")) {
      inQuery(parameter.name(), text, INVALID);
    }
    if (parameter.schema().has("minimum")) {
      var least = parameter.schema().get("minimum").asLong();
      inQuery(parameter.name(), Long.toString(least - 1), INVALID);
    }
    if (parameter.schema().has("maximum")) {
      var most = parameter.schema().get("maximum").asLong();
      inQuery(parameter.name(), Long.toString(most + 1), INVALID);
    }
  }

  /** What must not be blank may be anything else; other patterns are of the whole text. */
  private static boolean isAllowed(String pattern, String text) {
    return "\\S".equals(pattern) ? !"%20".equals(text) : text.matches(pattern);
  }

  private void texts(Operations.Parameter parameter) {
    var name = parameter.name();
    List.of("%00", "%01", "%ff", "%ed%a0%80").forEach(text -> inQuery(name, text, INVALID));
    var schema = parameter.schema();
    if (schema.has("maxLength")) {
      inQuery(name, "x".repeat(schema.get("maxLength").asInt() + 1), INVALID);
    }
    if (schema.has("enum") || schema.has("pattern") || schema.has("format")) {
      for (var text : List.of("x", "5", "null", "waiting", "2024-02-30", "20240101", "%20")) {
        if (!isAllowed(schema.path("pattern").asText(), text)) {
          inQuery(name, text, INVALID);
        }
      }
    }
    if ("cursor".equals(name)) {
      cursors();
    }
  }

  private void cursors() {
    for (var text : List.of("x", "!!!", "AAAA=BBB", "%20", encoded("a", "b", "c", "d", "e", "f"))) {
      inQuery("cursor", text, INVALID);
    }
  }

  private static String encoded(String... parts) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join("\u001f", parts).getBytes());
  }

  private void inQuery(String name, String text, String expected) {
    var before = draft.query.remove(name);
    var target = draft.target(operation);
    if (before != null) {
      draft.query.put(name, before);
    }
    var mark = target.contains("?") ? "&" : "?";
    add(name + "=" + brief(text), target + mark + name + "=" + text, expected, name);
  }

  private void whole() {
    add("huge query", good.target() + mark() + "a=" + "x".repeat(5000), "414 uri-too-long", null);
    add(
        "huger query",
        good.target() + mark() + "a=" + "x".repeat(60_000),
        "414 uri-too-long",
        null);
    add(
        "huge path",
        good.target().replaceFirst("$|\\?", "x".repeat(5000)),
        "414 uri-too-long",
        null);
  }

  private String mark() {
    return good.target().contains("?") ? "&" : "?";
  }

  private void add(String kind, String target, String expected, String field) {
    var named = BadValues.INVALID.equals(expected) ? field : null;
    cases.add(new Case(kind, good.target(target), expected, named));
  }

  private static String brief(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
