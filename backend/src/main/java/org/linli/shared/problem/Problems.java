package org.linli.shared.problem;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.linli.shared.http.RequestIds;

/** Puts a refusal into words. */
public final class Problems {
  private Problems() {}

  /** The problem as the caller will read it. */
  public static Problem of(ProblemException e, Locale language, String instance) {
    var type = e.type();
    var errors = e.errors() == null ? null : inWords(e, language);
    return new Problem(
        Problem.TYPE_PREFIX + type.slug(),
        text(type, type.slug() + ".title", language),
        type.status(),
        filled(
            text(type, type.slug() + ".detail", language),
            Arrays.stream(e.words()).map(w -> word(type, w, language)).toArray(),
            language),
        instance,
        RequestIds.current(),
        errors,
        e.reasons());
  }

  /** A state in a refusal is said in words too: key {@code word.CALLED} in the same file. */
  private static Object word(ProblemType type, Object word, Locale language) {
    return word instanceof Enum<?> state ? text(type, "word." + state.name(), language) : word;
  }

  /** Days and months as people of the language write them; everything else as it stands. */
  private static String filled(String text, Object[] words, Locale language) {
    var isChinese = language.equals(Languages.CHINESE);
    var day = DateTimeFormatter.ofPattern(isChinese ? "uuuu年M月d日" : "d MMMM uuuu", language);
    var month = DateTimeFormatter.ofPattern(isChinese ? "uuuu年M月" : "MMMM uuuu", language);
    var said = Arrays.stream(words).map(word -> said(word, day, month)).toArray();
    return new MessageFormat(text, language).format(said);
  }

  private static String said(Object word, DateTimeFormatter day, DateTimeFormatter month) {
    if (word instanceof LocalDate on) {
      return on.format(day);
    }
    return word instanceof YearMonth in ? in.format(month) : String.valueOf(word);
  }

  /**
   * Words of one key beside the type's enum; throws if a language lacks it (a test walks them all).
   */
  public static String text(ProblemType type, String key, Locale language) {
    return Languages.words(((Enum<?>) type).getDeclaringClass(), language).getString(key);
  }

  private static List<Problem.FieldError> inWords(ProblemException e, Locale language) {
    var words = Languages.words(CommonProblem.class, language);
    return e.errors().stream()
        .map(
            error ->
                error.message() != null
                    ? error
                    : new Problem.FieldError(
                        error.field(),
                        error.code(),
                        word(words, error.code(), e.words(), language)))
        .toList();
  }

  private static String word(ResourceBundle words, String code, Object[] filling, Locale language) {
    try {
      var text = words.getString("field." + code);
      return filling.length == 0 ? text : filled(text, filling, language);
    } catch (MissingResourceException unknown) {
      return words.getString("field.malformed");
    }
  }
}
