package org.linli.person;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number of the country, mobile or fixed, as digits alone; masked when it is shown. */
record Phone(String digits) {
  private static final Pattern FORM = Pattern.compile("1\\d{10}|0\\d{9,11}|[2-9]\\d{6,7}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
  private static final int HEAD = 3;
  private static final int TAIL = 4;

  /** What was typed, without blanks and dashes; empty unless it can be called. */
  static Optional<Phone> parse(String typed) {
    var digits = BETWEEN.matcher(typed).replaceAll("");
    return FORM.matcher(digits).matches() ? Optional.of(new Phone(digits)) : Optional.empty();
  }

  /** {@code 138****1234}; of a short number only the end. */
  String masked() {
    var end = digits.length() - TAIL;
    var head = end > TAIL ? HEAD : 0;
    return digits.substring(0, head) + "*".repeat(end - head) + digits.substring(end);
  }

  @Override
  public String toString() {
    return masked();
  }
}
