package org.linli.shared.sheet;

import java.util.Arrays;
import java.util.List;

/**
 * One column.
 *
 * @param key its name in code; the words beside the layout's owner hold {@code column.<key>}
 * @param kind how its cells are read
 * @param choices names of the constants that may stand there; words {@code <key>.<name>}
 */
public record SheetColumn(String key, Kind kind, List<String> choices) {
  /** How a cell is read. */
  public enum Kind {
    /** As it is; a number as its digits. */
    TEXT,
    /** A day: Excel's own, or 2001-02-03, 2001/2/3, 2001年2月3日, 20010203; told as 2001-02-03. */
    DATE,
    /** One of the choices in words of either language; told as its name. */
    CHOICE
  }

  public static SheetColumn text(String key) {
    return new SheetColumn(key, Kind.TEXT, List.of());
  }

  public static SheetColumn date(String key) {
    return new SheetColumn(key, Kind.DATE, List.of());
  }

  public static <E extends Enum<E>> SheetColumn choice(String key, Class<E> among) {
    var names = Arrays.stream(among.getEnumConstants()).map(Enum::name).toList();
    return new SheetColumn(key, Kind.CHOICE, names);
  }

  public static SheetColumn choice(String key, String... names) {
    return new SheetColumn(key, Kind.CHOICE, List.of(names));
  }
}
