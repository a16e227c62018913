package org.linli.shared.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A document's name as it is kept and handed out: no part of a path, nothing unseen, at most {@link
 * #LONGEST} characters, its ending kept.
 */
final class FileName {
  static final int LONGEST = 120;

  /** Also the marks that turn the direction of writing, which let {@code fdp.exe} look harmless. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern OUTER_DOTS = Pattern.compile("^[. ]+|[. ]+$");
  private static final String NAMELESS = "document";

  private FileName() {}

  /**
   * @param sent as the browser sent it; some send a whole path
   */
  static String clean(String sent) {
    var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    var seen = UNSEEN.matcher(BLANKS.matcher(last).replaceAll(" ")).replaceAll("");
    var plain = OUTER_DOTS.matcher(FORBIDDEN.matcher(seen).replaceAll("_")).replaceAll("");
    return plain.isEmpty() ? NAMELESS : shortened(plain);
  }

  /** What is behind the last dot, in small letters; empty if there is none. */
  static String ending(String name) {
    var dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    var dot = name.lastIndexOf('.');
    var tail = dot < 0 || name.length() - dot > LONGEST / 2 ? "" : name.substring(dot);
    var end = LONGEST - tail.length();
    // Not through the middle of a character.
    end -= Character.isHighSurrogate(name.charAt(end - 1)) ? 1 : 0;
    return name.substring(0, end) + tail;
  }

  /** The header by which every browser saves it under this name instead of showing it. */
  static String asAttachment(String name) {
    var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole.replace("*", "%2A");
  }
}
