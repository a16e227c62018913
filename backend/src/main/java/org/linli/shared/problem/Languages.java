package org.linli.shared.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages people are answered in: zh-CN unless the caller asks for English. */
public final class Languages {
  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  public static final Locale ENGLISH = Locale.ENGLISH;
  private static final List<Locale> SPOKEN = List.of(CHINESE, ENGLISH);

  private Languages() {}

  /**
   * @param acceptLanguage an Accept-Language header, or null; what cannot be read counts as absent
   */
  public static Locale of(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return CHINESE;
    }
    try {
      var wanted = Locale.LanguageRange.parse(acceptLanguage);
      // lookup() knows "en-GB → en"; "zh", "zh-Hant" … all mean our one Chinese.
      for (var range : wanted) {
        if (range.getRange().startsWith("zh")) {
          return CHINESE;
        }
        var found = Locale.lookup(List.of(range), SPOKEN);
        if (found != null) {
          return found;
        }
      }
      return CHINESE;
    } catch (IllegalArgumentException e) {
      return CHINESE;
    }
  }

  /** The texts beside a class; the file without a suffix is the Chinese one. */
  public static ResourceBundle words(Class<?> owner, Locale language) {
    return ResourceBundle.getBundle(
        owner.getName(),
        language,
        owner.getClassLoader(),
        // The machine's own language counts for nothing.
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language's key in (id, language) rows and in the API: {@code zh-CN} or {@code en}. */
  public static String tag(Locale locale) {
    return locale.toLanguageTag();
  }
}
