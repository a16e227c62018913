package org.linli.guards;

import static org.linli.guards.BadValues.INVALID;
import static org.linli.guards.BadValues.MALFORMED;

import java.util.ArrayList;
import java.util.List;

/** A good request with one bad header, or with more of something than there may be. */
final class BadHeaders {
  private static final byte[] TEN_MEGABYTES = " ".repeat(10_000_000).getBytes();
  private static final byte[] LARGE_FILE = new byte[21 * 1024 * 1024];
  private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
  private static final String STALE = "412 stale-version";
  private static final String UNSUPPORTED = "415 unsupported-media-type";
  private static final String TOO_LARGE = "413 body-too-large";

  private final Call good;
  private final List<Case> cases = new ArrayList<>();

  private BadHeaders(Call good) {
    this.good = good;
  }

  static List<Case> of(Operations.Operation operation, Call good) {
    var headers = new BadHeaders(good);
    headers.anywhere();
    if (operation.uploads()) {
      headers.types();
      headers.files();
    } else if (!operation.isRead()) {
      headers.types();
      headers.bodies();
    }
    // Signing in is no change that could be repeated: each try is counted.
    if (!operation.isRead() && !"POST /sessions".equals(operation.name())) {
      headers.keys();
    }
    if ("PUT".equals(operation.method())) {
      headers.versions();
    }
    if (operation.streams()) {
      headers.positions();
    }
    return headers.cases;
  }

  private void anywhere() {
    for (var type : List.of("application/xml", "text/html", "///", "json", "image/*")) {
      add("Accept", type, "406 not-acceptable", null);
    }
    add("X-Huge", "x".repeat(17_000), "431 headers-too-large", null);
    add("X-Huge", "x".repeat(60_000), "431 headers-too-large", null);
  }

  private void types() {
    for (var type :
        List.of(
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/xml",
            "application/json-patch+json",
            "application/*",
            "*/*",
            "json",
            "",
            "application/json; charset=utf-16",
            "application/json; charset=latin1",
            "///")) {
      add("Content-Type", type, UNSUPPORTED, null);
    }
    add("Content-Type", null, UNSUPPORTED, null);
    add("Content-Encoding", "gzip", UNSUPPORTED, null);
    add("Content-Encoding", "x", UNSUPPORTED, null);
    add("Expect", "miracles", MALFORMED, null);
  }

  private void files() {
    add("Content-Type", "application/json", UNSUPPORTED, null);
    add("Content-Type", "application/pdf", UNSUPPORTED, null);
    add("Content-Type", "application/octet-stream, application/json", UNSUPPORTED, null);
    var large = good.body(LARGE_FILE);
    cases.add(new Case("a large file", large, "413 file-too-large", null));
    cases.add(new Case("a large file in chunks", large.inChunks(), "413 file-too-large", null));
    cases.add(new Case("no file", good.body(""), INVALID, "body"));
    for (var other : List.of("{}", " ", "<html></html>", "PK\3\4", "MZ\220\0", "#!/bin/sh\n")) {
      cases.add(
          new Case("a file of another kind", good.body(other), "415 file-type-refused", null));
    }
    cases.add(new Case("an old file", good.body(COMPOUND), "415 file-locked", null));
  }

  private void bodies() {
    cases.add(new Case("ten megabytes", good.body(TEN_MEGABYTES), TOO_LARGE, null));
    cases.add(
        new Case("ten megabytes in chunks", good.body(TEN_MEGABYTES).inChunks(), TOO_LARGE, null));
    cases.add(new Case("nothing, in chunks", good.body(" ").inChunks(), INVALID, "body"));
  }

  private void keys() {
    for (var key :
        List.of("", "short", "x".repeat(129), "with spaces in between it", "\u00ff".repeat(30))) {
      add("Idempotency-Key", key, INVALID, "Idempotency-Key");
    }
    add("Idempotency-Key", "x".repeat(8000), INVALID, "Idempotency-Key");
  }

  private void versions() {
    add("If-Match", null, "428 version-required", null);
    add("If-Match", "", "428 version-required", null);
    for (var tag :
        List.of(
            "*",
            "5",
            "\"x\"",
            "\"-1\"",
            "\"1.0\"",
            "W/\"0\"",
            "\"999\"",
            "\"99999999999999999999\"",
            "\"0\", \"1\"",
            "\u00ff",
            "x".repeat(8000))) {
      add("If-Match", tag, STALE, null);
    }
  }

  private void positions() {
    for (var id : List.of("x", "1.5", "-1", "%2B5", "99999999999999999999", "\u00ff", "1 2")) {
      add("Last-Event-ID", id, INVALID, "Last-Event-ID");
    }
  }

  private void add(String header, String value, String expected, String field) {
    var shown = value == null || value.length() < 60 ? value : value.substring(0, 10) + "…";
    cases.add(new Case(header + " " + shown, good.header(header, value), expected, field));
  }
}
