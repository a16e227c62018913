package org.linli.resident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address within a residents' group, as it is written: 河湾路12号3栋501室. */
record Address(String text) {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern PART = Pattern.compile("(?<=[^\\d\\s-])(?=\\d)|[\\s-]+");
  private static final int DIGITS = 6;
  private static final int LONGEST_KEY = 120;

  static Address of(String typed) {
    return new Address(typed.strip());
  }

  /** Sorts as people count: numbers filled up to six digits. */
  String key() {
    var key =
        NUMBER
            .matcher(text)
            .replaceAll(m -> "0".repeat(Math.max(0, DIGITS - m.group().length())) + m.group())
            .toLowerCase(Locale.ROOT);
    return key.codePointCount(0, key.length()) <= LONGEST_KEY
        ? key
        : key.substring(0, key.offsetByCodePoints(0, LONGEST_KEY));
  }

  /** What it is looked for by: itself from each of its parts on, without blanks. */
  List<String> words() {
    var parts = PART.split(text.toLowerCase(Locale.ROOT));
    var words = new ArrayList<String>();
    var rest = "";
    for (var i = parts.length - 1; i >= 0; i--) {
      rest = parts[i] + rest;
      if (!rest.isEmpty()) {
        words.add(rest);
      }
    }
    return words;
  }
}
