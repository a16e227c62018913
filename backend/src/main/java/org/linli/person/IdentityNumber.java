package org.linli.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen's identity number 公民身份号码 of 18 characters after GB 11643-1999: six digits of a place,
 * eight of the birth date, three of an order, odd for men, and the check character after ISO 7064
 * MOD 11-2. It never shows itself: {@link #toString} is masked.
 */
record IdentityNumber(String text) {
  private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
  private static final String CHECKS = "10X98765432";
  private static final int MODULUS = 11;
  private static final int BIRTH = 6;
  private static final int ORDER = 16;
  private static final int CHECK = 17;

  /** What was typed, blanks around it and a small x forgiven; empty unless it is a whole number. */
  static Optional<IdentityNumber> parse(String typed) {
    var text = typed.strip().replace('x', 'X');
    if (!FORM.matcher(text).matches() || check(text) != text.charAt(CHECK)) {
      return Optional.empty();
    }
    var number = new IdentityNumber(text);
    try {
      number.birthDate();
      return Optional.of(number);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The character that belongs behind the first seventeen. */
  static char check(String digits) {
    var sum = 0;
    for (var i = 0; i < CHECK; i++) {
      // Weights from the left: 2 to the power of 17 … 1, modulo 11.
      sum += Character.digit(digits.charAt(i), 10) * ((1 << (CHECK - i)) % MODULUS);
    }
    return CHECKS.charAt(sum % MODULUS);
  }

  LocalDate birthDate() {
    return LocalDate.of(part(BIRTH, 4), part(BIRTH + 4, 2), part(BIRTH + 6, 2));
  }

  Sex sex() {
    return part(ORDER, 1) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  private int part(int from, int length) {
    return Integer.parseInt(text.substring(from, from + length));
  }

  /** First and last character: beside a birth date, any more would tell the whole. */
  String masked() {
    return text.charAt(0) + "*".repeat(CHECK - 1) + text.charAt(CHECK);
  }

  @Override
  public String toString() {
    return masked();
  }
}
