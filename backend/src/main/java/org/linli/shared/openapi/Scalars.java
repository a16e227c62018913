package org.linli.shared.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Texts with a form: ids, times, dates, and those with a pattern. */
final class Scalars {
  private static final Map<String, String> FORMATS =
      Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date");

  /** What SmallRye makes components of. */
  static final Set<String> COMPONENTS = FORMATS.keySet();

  private static final String NOT_BLANK = "\\S";

  private Scalars() {}

  static void complete(Schema schema) {
    var format = FORMATS.get(String.valueOf(Answers.name(schema)));
    if (format != null) {
      schema.setRef(null);
      schema.setType(List.of(SchemaType.STRING));
      schema.setFormat(format);
    }
    if (FORMATS.containsValue(String.valueOf(schema.getFormat()))) {
      schema.setPattern(null);
    }
    anchor(schema);
  }

  /** Bean Validation matches the whole text, JSON Schema any part of it. */
  private static void anchor(Schema schema) {
    var pattern = schema.getPattern();
    if (pattern != null && !NOT_BLANK.equals(pattern)) {
      schema.setPattern("^" + (pattern.contains("|") ? "(?:" + pattern + ")" : pattern) + "$");
    }
  }
}
