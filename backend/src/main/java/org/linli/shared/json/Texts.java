package org.linli.shared.json;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/** The one written form of ids, numbers and dates, in bodies, paths and queries alike. */
public final class Texts {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern NUMBER_FORM = Pattern.compile("0|-?[1-9][0-9]{0,17}");
  private static final Pattern DATE_FORM = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");

  private Texts() {}

  /** Throws IllegalArgumentException for anything but 36 lower-case characters. */
  public static UUID uuid(String text) {
    if (!UUID_FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not an id");
    }
    return UUID.fromString(text);
  }

  /** Throws IllegalArgumentException for anything but digits as they are usually written. */
  public static long number(String text) {
    if (!NUMBER_FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a number");
    }
    return Long.parseLong(text);
  }

  /** Throws IllegalArgumentException for anything but a number from 0 on. */
  public static long position(String text) {
    var number = number(text);
    if (number < 0) {
      throw new IllegalArgumentException("not a position");
    }
    return number;
  }

  /**
   * Throws IllegalArgumentException or DateTimeException for anything but yyyy-MM-dd of the years
   * 1000 to 2999.
   */
  public static LocalDate date(String text) {
    if (!DATE_FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a date");
    }
    return LocalDate.parse(text);
  }
}
