package org.linli.account;

import java.util.regex.Pattern;

/** What sort of device somebody came with, as its browser says; no more of it is kept. */
public enum SignInDevice {
  COMPUTER,
  PHONE,
  TABLET,
  /** A script, or a browser that does not say. */
  OTHER;

  private static final Pattern TABLETS = Pattern.compile("iPad|Tablet|Android(?!.*Mobile)");
  private static final Pattern PHONES = Pattern.compile("Mobile|iPhone");
  private static final Pattern COMPUTERS = Pattern.compile("Windows|Macintosh|X11|CrOS");

  static SignInDevice of(String userAgent) {
    if (userAgent == null) {
      return OTHER;
    }
    if (TABLETS.matcher(userAgent).find()) {
      return TABLET;
    }
    if (PHONES.matcher(userAgent).find()) {
      return PHONE;
    }
    return COMPUTERS.matcher(userAgent).find() ? COMPUTER : OTHER;
  }
}
