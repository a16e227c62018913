package org.linli.org.people;

import org.jspecify.annotations.Nullable;
import org.linli.person.MaskedField;

/**
 * A number, whole.
 *
 * @param text null if there is none
 */
public record Revealed(MaskedField field, @Nullable String text) {
  @Override
  public String toString() {
    return "Revealed[" + field + "]";
  }
}
