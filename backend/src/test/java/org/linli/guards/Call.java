package org.linli.guards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request, byte by byte as it goes out; nothing is put right on the way.
 *
 * @param target path and query as they stand in the first line
 * @param headers in the order given
 * @param chunked whether the body goes in chunks instead of with its length
 */
record Call(
    String method, String target, Map<String, String> headers, byte[] body, boolean chunked) {
  /** Content type of a body that is a file. */
  static final String FILE = "application/octet-stream";

  private static final byte[] NOTHING = {};

  static Call of(String method, String target) {
    return new Call(method, target, Map.of(), NOTHING, false);
  }

  Call method(String other) {
    return new Call(other, target, headers, body, chunked);
  }

  Call target(String other) {
    return new Call(method, other, headers, body, chunked);
  }

  Call inChunks() {
    return new Call(method, target, headers, body, true);
  }

  Call body(byte[] other) {
    return new Call(method, target, headers, other, chunked);
  }

  Call body(String other) {
    return body(other.getBytes(UTF_8));
  }

  /** Replaces a header; null takes it away. */
  Call header(String name, String value) {
    var changed = new LinkedHashMap<>(headers);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Call(method, target, changed, body, chunked);
  }
}
