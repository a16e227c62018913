package org.linli.shared.json;

/**
 * What stands in a text and shows nothing: it would let two names look alike, turn the direction of
 * writing, or stand where a purpose has to be told.
 */
public final class Unseen {
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  /** Blanks among the letters and symbols: four fillers of Hangul, and Braille without a dot. */
  private static final String FILLERS = "\u115f\u1160\u3164\uffa0\u2800";

  private Unseen() {}

  /** Also characters of nobody's: private ones look different on every machine. */
  public static boolean isIn(String text) {
    var points = text.codePoints().toArray();
    for (var i = 0; i < points.length; i++) {
      var joins =
          (points[i] == JOINER || points[i] == NON_JOINER)
              && i > 0
              && i + 1 < points.length
              && isJoined(points[i - 1])
              && isJoined(points[i + 1]);
      if (!joins && isUnseen(points[i])) {
        return true;
      }
    }
    return false;
  }

  /** Not unassigned ones: rare characters of names are younger than what this Java knows. */
  private static boolean isUnseen(int point) {
    var type = Character.getType(point);
    return type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || FILLERS.indexOf(point) >= 0;
  }

  /** Emoji and the scripts that are written joined; in Latin and Chinese a joiner does nothing. */
  private static boolean isJoined(int point) {
    var script = Character.UnicodeScript.of(point);
    var type = Character.getType(point);
    return script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED
        ? type == Character.OTHER_SYMBOL
            || type == Character.MODIFIER_SYMBOL
            || type == Character.NON_SPACING_MARK
            || type == Character.UNASSIGNED
        : script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.HAN;
  }

  /**
   * The text, or a plain blank where nobody would see anything: Bean Validation and {@code isBlank}
   * do not know all blanks there are.
   */
  static String blanked(String text) {
    return text.trim().isEmpty() || !text.codePoints().allMatch(Unseen::isBlank) ? text : " ";
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || isUnseen(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }
}
