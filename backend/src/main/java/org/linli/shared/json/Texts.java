package org.linli.shared.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/** The one written form of ids, numbers, dates and moments, in bodies, paths and queries alike. */
public final class Texts {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern NUMBER_FORM = Pattern.compile("0|-?[1-9][0-9]{0,17}");
  private static final Pattern DATE_FORM =
      Pattern.compile("(19[0-9]{2}|2[0-9]{3})-[0-9]{2}-[0-9]{2}");

  /** What a DATETIME of MySQL has no room for. */
  private static final Instant TOO_LATE = Instant.parse("9999-12-31T23:59:59.999999Z").plusNanos(1);

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
   * 1900 to 2999: people were born long ago, and some days more are reckoned behind the last one.
   */
  public static LocalDate date(String text) {
    if (!DATE_FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a date");
    }
    return LocalDate.parse(text);
  }

  /**
   * Throws IllegalArgumentException or DateTimeException for anything but a moment of the years
   * 1970 to 9999.
   */
  public static Instant instant(String text) {
    var instant = Instant.parse(text);
    if (instant.isBefore(Instant.EPOCH) || !instant.isBefore(TOO_LATE)) {
      throw new IllegalArgumentException("no moment that can be kept");
    }
    return instant;
  }
}
