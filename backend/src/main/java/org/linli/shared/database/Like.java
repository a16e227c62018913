package org.linli.shared.database;

import java.util.Locale;

/** Patterns for {@code lower(x) like :p escape '!'}: what people type is text, never a pattern. */
public final class Like {
  private Like() {}

  public static String containing(String typed) {
    return "%" + escaped(typed) + "%";
  }

  /** Only such a pattern can use an index. */
  public static String beginning(String typed) {
    return escaped(typed) + "%";
  }

  private static String escaped(String typed) {
    return typed
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace("!", "!!")
        .replace("%", "!%")
        .replace("_", "!_");
  }
}
