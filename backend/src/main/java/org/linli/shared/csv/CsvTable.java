package org.linli.shared.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 text, for spreadsheets: with the mark by which Excel knows UTF-8, and without
 * anything a spreadsheet would run as a formula.
 */
public final class CsvTable {
  private static final String UTF8_MARK = "\ufeff";
  private static final String LINE_END = "\r\n";

  /**
   * What begins like this is no text to a spreadsheet, also behind a full-width sign or a blank.
   */
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\u3000]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private final StringBuilder text = new StringBuilder(UTF8_MARK);

  private CsvTable() {}

  public static CsvTable headed(Object... headings) {
    var table = new CsvTable();
    table.row(headings);
    return table;
  }

  /** Adds a row; null is an empty cell. */
  public void row(Object... cells) {
    text.append(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")))
        .append(LINE_END);
  }

  /** So many units with one decimal, whatever the machine's language; null is an empty cell. */
  public static String tenths(Integer amount, double unit) {
    return amount == null ? null : String.format(Locale.ROOT, "%.1f", amount / unit);
  }

  public String text() {
    return text.toString();
  }

  private static String cell(Object value) {
    var plain = value == null ? "" : value.toString();
    if (FORMULA.matcher(plain).matches() && !NUMBER.matcher(plain).matches()) {
      plain = "'" + plain;
    }
    return plain.matches("(?s).*[\",\r\n\t;'].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
