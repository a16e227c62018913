package org.linli.shared.database;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that people maintain in both languages.
 *
 * @param zh Chinese, always there
 * @param en English, may be missing; readers then get the Chinese
 */
public record Translated<T>(@NotNull @Valid T zh, @Valid @Nullable T en) {
  private static final String CHINESE = "zh-CN";
  private static final String ENGLISH = "en";

  /** Makes an entity's (language → words) rows equal to this. */
  public void into(Map<String, T> rows) {
    rows.put(CHINESE, zh);
    if (en == null) {
      rows.remove(ENGLISH);
    } else {
      rows.put(ENGLISH, en);
    }
  }

  public static <T> Translated<T> of(Map<String, T> rows) {
    return new Translated<>(rows.get(CHINESE), rows.get(ENGLISH));
  }

  public static <T> T pick(Map<String, T> rows, String language) {
    var words = rows.get(language);
    return words == null ? rows.get(CHINESE) : words;
  }
}
