package org.linli.shared.sheet;

import java.util.Locale;
import java.util.MissingResourceException;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.Languages;

/**
 * What is wrong with one cell.
 *
 * @param row as Excel numbers it
 * @param column its key
 * @param code as of a refused field: required, choice, malformed, range …
 */
public record SheetError(int row, String column, String code) {
  /** The same for a person. */
  public String message(Locale language) {
    var words = Languages.words(CommonProblem.class, language);
    try {
      return words.getString("field." + code);
    } catch (MissingResourceException unknown) {
      return words.getString("field.malformed");
    }
  }
}
