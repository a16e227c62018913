package org.linli.shared.problem;

import java.util.Locale;

/**
 * One kind of refusal. A room lists its own as an enum; the words stand in a properties file of the
 * enum's name ({@code <slug>.title}, {@code <slug>.detail}), one file per language, zh-CN first.
 */
public interface ProblemType {
  /** Stable public name: {@code WINDOW_BUSY} is {@code window-busy}. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The enum constant's name. */
  String name();

  /** HTTP status that goes with it. */
  int status();
}
