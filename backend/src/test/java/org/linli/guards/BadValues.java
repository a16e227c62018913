package org.linli.guards;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** For one place in a body: texts that do not belong there. Each character of a text is a byte. */
final class BadValues {
  static final String INVALID = "400 invalid-input";
  static final String MALFORMED = "400 malformed-request";
  private static final int DEPTH = 10_000;
  private static final int HUGE = 100_000;

  /**
   * One text to put there.
   *
   * @param expected what the caller is told
   */
  record Bad(String kind, String text, String expected) {
    /** What is no JSON has no fields that could be named; nor has a number one cannot get past. */
    String named(String field) {
      return INVALID.equals(expected) && !kind.startsWith("a number of") ? field : null;
    }
  }

  private final List<Bad> all = new ArrayList<>();

  private BadValues() {}

  static List<Bad> of(JsonNode schema, boolean required) {
    var values = new BadValues();
    values.types(Operations.typeOf(schema));
    values.syntax();
    values.depth();
    if (required) {
      values.invalid("null", "null");
    }
    switch (Operations.typeOf(schema)) {
      case "string" -> values.strings(schema);
      case "integer" -> values.integers(schema);
      case "array" -> values.arrays(schema);
      default -> {
        // Objects and booleans have nothing but their type.
      }
    }
    return values.all;
  }

  private void types(String type) {
    other(type, "string", "a string", "\"x\"", "\"5\"", "\"true\"", "\"\"", "\"[]\"", "\"{}\"");
    other(type, "integer", "a number", "0", "1", "5", "-1");
    other(type, "", "a fraction", "1.9", "0.0", "1e3");
    other(type, "boolean", "a boolean", "true", "false");
    other(type, "array", "an array", "[]", "[[]]", "[\"x\"]", "[1]", "[{}]", "[null]");
    other(type, "object", "an object", "{}", "{\"a\":1}", "{\"zh\":\"x\"}");
  }

  private void other(String type, String these, String kind, String... texts) {
    if (!type.equals(these)) {
      for (var text : texts) {
        invalid(kind, text);
      }
    }
  }

  private void syntax() {
    for (var text :
        List.of("NaN", "Infinity", "01", "+1", ".5", "'x'", "x", "", "\"\\x\"", "\"a\nb\"")) {
      malformed("no JSON " + text, text);
    }
    malformed("a byte that is never UTF-8", "\"\u00ff\"");
    malformed("an overlong slash", "\"\u00c0\u00af\"");
    malformed("a surrogate in UTF-8", "\"\u00ed\u00a0\u0080\"");
    malformed("half a character", "\"\u00e6\u00b2\"");
    malformed("a bare NUL", "\"\u0000\"");
  }

  private void depth() {
    invalid("deep arrays", "[".repeat(DEPTH) + "]".repeat(DEPTH));
    invalid("deep objects", "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH));
    invalid("a number of a thousand digits", "9".repeat(1000));
    invalid("a number without end", "1e999999999");
  }

  private void strings(JsonNode schema) {
    for (var escaped :
        List.of(
            "\\u0000", "\\u0001", "\\u001f", "\\ud800", "\\udc00\\ud800", "\\u200b", "\\u202e")) {
      invalid("characters", quoted(escaped));
    }
    invalid("huge", quoted("x".repeat(HUGE)));
    if (schema.has("maxLength")) {
      invalid("one too long", quoted("x".repeat(schema.get("maxLength").asInt() + 1)));
    }
    if (schema.path("minLength").asInt() > 0) {
      invalid("empty", quoted(""));
    }
    if ("\\S".equals(schema.path("pattern").asText())) {
      blanks();
    } else if (schema.has("pattern") || schema.has("enum") || schema.has("format")) {
      forms(schema);
    }
  }

  private void blanks() {
    for (var blank : List.of("", " ", "\\n\\t ", "\\u3000")) {
      invalid("blank", quoted(blank));
    }
  }

  /** What belongs there is one of few, or of one form. */
  private void forms(JsonNode schema) {
    for (var text : List.of("~~~", " ", "x y", utf8("九"))) {
      invalid("form", quoted(text));
    }
    if (schema.has("enum")) {
      invalid("small letters", quoted(schema.get("enum").get(0).asText().toLowerCase()));
    }
    if ("uuid".equals(schema.path("format").asText())) {
      invalid("capitals", quoted("0198C2F4-0000-7000-8000-00000000000A"));
      invalid("without dashes", quoted("0198c2f4000070008000000000000000"));
    }
    if ("date".equals(schema.path("format").asText())) {
      invalid("no day", quoted("2024-02-30"));
      invalid("without dashes", quoted("20240101"));
      invalid("a time", quoted("2024-01-01T00:00:00Z"));
      invalid("far away", quoted("+12024-01-01"));
      invalid("too far away", quoted("9999-12-31"));
      invalid("long ago", quoted("1899-12-31"));
    }
    if ("date-time".equals(schema.path("format").asText())) {
      for (var year : List.of("+12345", "-0001", "1969", "10000", "+1000000000", "24")) {
        invalid("a year no database knows", quoted(year + "-01-01T00:00:00Z"));
      }
      invalid("no offset", quoted("2026-11-23T09:00:00"));
      invalid("a day", quoted("2026-11-23"));
      invalid("after the last moment", quoted("9999-12-31T23:59:59.9999999Z"));
    }
  }

  private void integers(JsonNode schema) {
    invalid("too large for any number", "99999999999999999999");
    if (schema.has("minimum")) {
      invalid("one too small", Long.toString(schema.get("minimum").asLong() - 1));
    }
    if (schema.has("maximum")) {
      invalid("one too large", Long.toString(schema.get("maximum").asLong() + 1));
    }
  }

  private void arrays(JsonNode schema) {
    invalid("an array with null", "[null]");
    if (schema.path("minItems").asInt() > 0) {
      invalid("an empty array", "[]");
    }
  }

  private void invalid(String kind, String text) {
    all.add(new Bad(kind, text, INVALID));
  }

  private void malformed(String kind, String text) {
    all.add(new Bad(kind, text, MALFORMED));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /** A text as the bytes it is sent as. */
  static String utf8(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }
}
