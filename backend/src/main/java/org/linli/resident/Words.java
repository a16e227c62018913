package org.linli.resident;

import java.util.Set;
import java.util.regex.Pattern;
import org.linli.person.Spelling;

/** By what somebody is found, and what was typed in the same form. */
final class Words {
  private static final int LONGEST = 100;
  private static final int TAIL = 4;

  private static final Pattern PHONE = Pattern.compile("\\d{7,}");

  private Words() {}

  /** Of a name and a masked phone, which shows its last digits. */
  static Set<String> of(String name, String phone) {
    var words = Spelling.words(name);
    if (phone != null) {
      words.add(phone.substring(phone.length() - TAIL));
    }
    words.removeIf(word -> word.length() > LONGEST);
    return words;
  }

  /** Without blanks, in small letters; of a whole phone number its last digits. */
  static String typed(String text) {
    var word = Spelling.typed(text);
    return PHONE.matcher(word).matches() ? word.substring(word.length() - TAIL) : word;
  }
}
