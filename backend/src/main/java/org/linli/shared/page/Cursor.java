package org.linli.shared.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.linli.shared.problem.ProblemException;

/** Where a page ended: the sort key's parts as texts, opaque outside. */
public record Cursor(List<String> parts) {
  private static final String SEPARATOR = "\u001f";

  public static Cursor of(Object... parts) {
    return new Cursor(Arrays.stream(parts).map(String::valueOf).toList());
  }

  String encoded() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor back.
   *
   * @throws ProblemException invalid-input unless it has exactly {@code size} parts
   */
  static Cursor decode(String text, int size) {
    try {
      var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var parts = List.of(decoded.split(SEPARATOR, -1));
      if (parts.size() == size) {
        return new Cursor(parts);
      }
    } catch (IllegalArgumentException notOurs) {
      // falls through: a cursor is ours or it is refused
    }
    throw ProblemException.field("cursor", "malformed");
  }

  /** One part, parsed; what cannot be parsed is no cursor of ours. */
  public <T> T part(int index, Function<String, T> parse) {
    try {
      return parse.apply(parts.get(index));
    } catch (RuntimeException e) {
      throw ProblemException.field("cursor", "malformed");
    }
  }
}
