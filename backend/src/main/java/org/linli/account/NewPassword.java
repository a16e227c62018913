package org.linli.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.linli.shared.problem.ProblemException;

/**
 * What a password somebody chooses must be. No demands on digits and signs: length is what helps.
 */
final class NewPassword {
  /** All that bcrypt looks at. */
  static final int MOST_BYTES = 72;

  private static final int FEWEST_CHARACTERS = 10;
  private static final int FEWEST_DIFFERENT = 4;
  private static final String RUNS =
      "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm";
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "password12",
          "password123",
          "password1234",
          "passw0rd123",
          "iloveyou1314",
          "woaini1314",
          "woaini5201314",
          "5201314520",
          "1q2w3e4r5t",
          "1q2w3e4r5t6y",
          "qwerty123456",
          "abc1234567",
          "administrator");

  private NewPassword() {}

  /**
   * @param field the request's field, named in the refusal
   * @throws ProblemException invalid-input: size if it is too short or over 72 bytes of UTF-8, weak
   *     if it is among the first things anybody would try
   */
  static void check(String field, String password, String username) {
    if (password.codePointCount(0, password.length()) < FEWEST_CHARACTERS
        || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw ProblemException.field(field, "size");
    }
    var plain = password.toLowerCase(Locale.ROOT);
    if (plain.contains(username)
        || plain.codePoints().distinct().count() < FEWEST_DIFFERENT
        || RUNS.contains(plain)
        || WELL_KNOWN.contains(plain)) {
      throw ProblemException.field(field, "weak");
    }
  }
}
