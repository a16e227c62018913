package org.linli.person;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a name is typed without Chinese characters: pinyin without tones, small letters, and nothing
 * between. Surnames are read as surnames; a given name's character as it is read most often.
 *
 * @param syllables one per character; letters and digits that are none stay together
 */
public record Spelling(List<String> syllables) {
  private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; NFD");

  private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
  private static final Pattern LETTERS = Pattern.compile("[a-z0-9]+");

  /** Each character is asked for once; the library reads one at a time. */
  private static final Map<Integer, String> READ = new ConcurrentHashMap<>();

  /** Readings that only a surname has. */
  private static final Map<String, List<String>> SURNAMES =
      Map.ofEntries(
          one("单", "shan"),
          one("曾", "zeng"),
          one("仇", "qiu"),
          one("解", "xie"),
          one("查", "zha"),
          one("区", "ou"),
          one("朴", "piao"),
          one("盖", "ge"),
          one("召", "shao"),
          one("员", "yun"),
          one("晟", "cheng"),
          one("覃", "qin"),
          one("乐", "yue"),
          one("秘", "bi"),
          one("繁", "po"),
          one("冼", "xian"),
          one("折", "she"),
          one("种", "chong"),
          one("重", "chong"),
          one("缪", "miao"),
          one("翟", "zhai"),
          one("黑", "he"),
          one("牟", "mu"),
          one("卜", "bu"),
          one("柏", "bai"),
          one("隗", "wei"),
          one("祭", "zhai"),
          one("都", "du"),
          one("车", "che"),
          one("石", "shi"),
          Map.entry("尉迟", List.of("yu", "chi")),
          Map.entry("万俟", List.of("mo", "qi")),
          Map.entry("长孙", List.of("zhang", "sun")),
          Map.entry("单于", List.of("chan", "yu")),
          Map.entry("澹台", List.of("tan", "tai")));

  private static Map.Entry<String, List<String>> one(String surname, String reading) {
    return Map.entry(surname, List.of(reading));
  }

  /**
   * By the beginnings of which words somebody is found by name: the name, its pinyin and first
   * letters, each without the surname as well.
   */
  public static Set<String> words(String name) {
    var words = new LinkedHashSet<String>();
    var spelling = of(name);
    words.add(typed(name));
    if (name.codePointCount(0, name.length()) > 2) {
      words.add(typed(name.substring(name.offsetByCodePoints(0, 1))));
    }
    words.add(spelling.full());
    words.add(spelling.initials());
    words.add(spelling.rest().full());
    words.add(spelling.rest().initials());
    words.remove("");
    return words;
  }

  /** What was typed, in the form of these words: without blanks, in small letters. */
  public static String typed(String text) {
    return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** It may be pinyin. */
  static boolean isSpelt(String typed) {
    return LETTERS.matcher(typed).matches();
  }

  public static Spelling of(String name) {
    var syllables = new ArrayList<String>();
    var surname = surname(name);
    syllables.addAll(SURNAMES.getOrDefault(surname, List.of()));
    var rest = syllables.isEmpty() ? name : name.substring(surname.length());
    var word = new StringBuilder();
    rest.codePoints()
        .forEach(
            c -> {
              if (Character.isIdeographic(c)) {
                end(word, syllables);
                syllables.add(READ.computeIfAbsent(c, Spelling::read));
              } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              } else {
                end(word, syllables);
              }
            });
    end(word, syllables);
    return new Spelling(List.copyOf(syllables));
  }

  private static void end(StringBuilder word, List<String> syllables) {
    if (!word.isEmpty()) {
      syllables.add(letters(word.toString()));
      word.setLength(0);
    }
  }

  /** The first two characters if they are a surname of two, else the first. */
  private static String surname(String name) {
    return name.length() > 1 && SURNAMES.containsKey(name.substring(0, 2))
        ? name.substring(0, 2)
        : name.substring(0, Math.min(1, name.length()));
  }

  private static String read(int character) {
    var letters = letters(Character.toString(character));
    return letters.isEmpty() ? Character.toString(character) : letters;
  }

  private static String letters(String text) {
    // ü is typed as v.
    return LATIN
        .transliterate(text)
        .toLowerCase(Locale.ROOT)
        .replace("u\u0308", "v")
        .replaceAll("[^a-z0-9]", "");
  }

  /** {@code longxiuying}. */
  public String full() {
    return String.join("", syllables);
  }

  /** {@code lxy}. */
  public String initials() {
    return syllables.stream()
        .map(s -> s.substring(0, s.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /** {@code xiuying}: without the first, which is the surname. */
  public Spelling rest() {
    return new Spelling(syllables.subList(Math.min(1, syllables.size()), syllables.size()));
  }
}
