package org.linli.resident;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.person.Spelling;

/** By what somebody is found, and what was typed in the same form. */
final class Words {
  private static final int LONGEST = 100;
  private static final int TAIL = 4;

  private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
  private static final Pattern PHONE = Pattern.compile("\\d{7,}");

  private Words() {}

  /** Of a name and a masked phone, which shows its last digits. */
  static Set<String> of(String name, String phone) {
    var words = new LinkedHashSet<String>();
    var spelling = Spelling.of(name);
    words.add(typed(name));
    if (name.codePointCount(0, name.length()) > 2) {
      words.add(typed(name.substring(name.offsetByCodePoints(0, 1))));
    }
    words.add(spelling.full());
    words.add(spelling.initials());
    words.add(spelling.rest().full());
    words.add(spelling.rest().initials());
    if (phone != null) {
      words.add(phone.substring(phone.length() - TAIL));
    }
    words.removeIf(word -> word.isEmpty() || word.length() > LONGEST);
    return words;
  }

  /** Without blanks, in small letters; of a whole phone number its last digits. */
  static String typed(String text) {
    var word = BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return PHONE.matcher(word).matches() ? word.substring(word.length() - TAIL) : word;
  }
}
