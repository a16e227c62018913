package org.linli.shared.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people and Excel write them. */
final class SheetDays {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))");

  /** Excel believes in a 29 February 1900: this is right from 1 March 1900 on. */
  private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);

  private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
  private static final int FIRST_RIGHT = 61;
  private static final int LAST = 2_958_465;

  private SheetDays() {}

  static Optional<LocalDate> written(String text) {
    var found = WRITTEN.matcher(text.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    var month = found.group(2) == null ? found.group(4) : found.group(2);
    var day = found.group(3) == null ? found.group(5) : found.group(3);
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** A number of days, as Excel keeps a day; one typed as 20010203 is read as that. */
  static Optional<LocalDate> counted(BigDecimal number, boolean from1904) {
    var days = number.toBigInteger().longValue();
    if (days > LAST) {
      return written(Long.toString(days));
    }
    if (days < FIRST_RIGHT) {
      return Optional.empty();
    }
    return Optional.of((from1904 ? SINCE_1904 : SINCE_1900).plusDays(days));
  }
}
