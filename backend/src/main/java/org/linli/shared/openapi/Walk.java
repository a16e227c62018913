package org.linli.shared.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Visits a schema and all that are written inside it; references are not followed. */
final class Walk {
  private Walk() {}

  static void all(Schema schema, Consumer<Schema> visitor) {
    visitor.accept(schema);
    Stream.of(
            schema.getProperties() == null ? List.<Schema>of() : schema.getProperties().values(),
            orNone(schema.getAnyOf()),
            orNone(schema.getOneOf()),
            orNone(schema.getAllOf()))
        .flatMap(Collection::stream)
        .forEach(inner -> all(inner, visitor));
    Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema(), schema.getContentSchema())
        .filter(Objects::nonNull)
        .forEach(inner -> all(inner, visitor));
  }

  private static List<Schema> orNone(List<Schema> schemas) {
    return schemas == null ? List.of() : schemas;
  }
}
