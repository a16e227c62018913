package org.linli.servicewindow.service;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One part of a guide that became different.
 *
 * @param before null where nothing was
 * @param after null where nothing is left
 */
public record GuideChange(
    GuideLanguage language, GuideField field, @Nullable String before, @Nullable String after) {

  /** How the audit log names it: {@code en.time_promised}. */
  String path() {
    return (language + "." + field).toLowerCase(Locale.ROOT);
  }
}
