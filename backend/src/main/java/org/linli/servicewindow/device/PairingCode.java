package org.linli.servicewindow.device;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linli.shared.security.Secrets;

/**
 * The secret a device is paired with: twelve letters and digits that a person can read from one
 * screen and type into another, 60 random bits. It lives for minutes and works once, and whoever
 * guesses is held back by address; a credential it never becomes.
 */
final class PairingCode {
  /** Without I, L, O and U, which are mistaken for others or make words. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PairingCode() {}

  static String next() {
    return RANDOM
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }

  /** Of what was typed: what a person takes for another letter counts as that. */
  static byte[] hash(String typed) {
    return Secrets.hash(
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[ -]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1"));
  }
}
