package org.linli.shared.database;

/** Patterns for {@code like … escape '!'}: what a person typed stands for itself. */
public final class LikePattern {
  private LikePattern() {}

  public static String containing(String text) {
    return "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
  }
}
