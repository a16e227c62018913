package org.linli.shared.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.shared.problem.Languages;

/**
 * The columns of a kind of table, in their order, with headings and choices in both languages, so
 * that a table written in one is read by who works in the other.
 */
public final class SheetLayout {
  private static final Pattern BESIDE = Pattern.compile("[\\s\\p{Z}*＊]+");
  private static final List<Locale> LANGUAGES = List.of(Languages.CHINESE, Languages.ENGLISH);

  private final Class<?> owner;
  private final List<SheetColumn> columns;
  private final Map<String, SheetColumn> byHeading = new HashMap<>();
  private final Map<String, String> choices = new HashMap<>();

  /**
   * @param owner the class beside which the words stand
   */
  public SheetLayout(Class<?> owner, List<SheetColumn> columns) {
    this.owner = owner;
    this.columns = List.copyOf(columns);
    for (var language : LANGUAGES) {
      for (var column : columns) {
        byHeading.put(plain(heading(column, language)), column);
        column
            .choices()
            .forEach(
                name -> choices.put(column.key() + plain(choice(column, name, language)), name));
      }
    }
  }

  public List<SheetColumn> columns() {
    return columns;
  }

  public String heading(SheetColumn column, Locale language) {
    return word("column." + column.key(), language);
  }

  /** What a choice is called. */
  public String choice(SheetColumn column, String name, Locale language) {
    return word(column.key() + "." + name, language);
  }

  /** A cell in words: a choice by what it is called, anything else as it is; null stays null. */
  public String text(String key, String cell, Locale language) {
    var isChoice = columns.stream().anyMatch(c -> c.key().equals(key) && !c.choices().isEmpty());
    return cell == null || !isChoice ? cell : word(key + "." + cell, language);
  }

  /** What a column is called, by its key. */
  public String heading(String key, Locale language) {
    return word("column." + key, language);
  }

  /** {@code 姓名 (Name)}, for whoever may have either. */
  String bothHeadings(SheetColumn column) {
    return heading(column, Languages.CHINESE) + " (" + heading(column, Languages.ENGLISH) + ")";
  }

  String word(String key, Locale language) {
    return Languages.words(owner, language).getString(key);
  }

  Optional<SheetColumn> column(String heading) {
    return Optional.ofNullable(byHeading.get(plain(heading)));
  }

  /** The name of a choice from its words. */
  Optional<String> choice(SheetColumn column, String typed) {
    return Optional.ofNullable(choices.get(column.key() + plain(typed)));
  }

  /** People add blanks and stars, and write large or small. */
  private static String plain(String text) {
    return BESIDE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
