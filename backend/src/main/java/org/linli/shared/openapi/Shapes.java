package org.linli.shared.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jboss.jandex.IndexView;

/**
 * Completes the schemas: what is always there, what may be null, that a request may hold nothing
 * else; and says ids, times and dates where they stand rather than as types of their own.
 */
final class Shapes {
  private final Components components;
  private final List<Operation> operations;
  private final Records records;

  Shapes(OpenAPI api, IndexView index) {
    components = api.getComponents();
    records = new Records(index);
    operations =
        api.getPaths().getPathItems().values().stream()
            .flatMap(item -> item.getOperations().values().stream())
            .toList();
  }

  void complete() {
    everywhere().forEach(schema -> Walk.all(schema, Scalars::complete));
    Scalars.COMPONENTS.forEach(components::removeSchema);
    var sent = reachable(operations.stream().map(Operation::getRequestBody).flatMap(Shapes::of));
    components
        .getSchemas()
        .forEach(
            (name, schema) -> {
              if (isObject(schema)) {
                var shape = new Shape(schema, records.of(name, schema));
                if (sent.contains(name)) {
                  shape.asRequest();
                } else {
                  shape.asView();
                }
              }
            });
  }

  private static boolean isObject(Schema schema) {
    return schema.getType() != null && schema.getType().contains(SchemaType.OBJECT);
  }

  private Stream<Schema> everywhere() {
    var parameters =
        operations.stream()
            .map(Operation::getParameters)
            .filter(p -> p != null)
            .flatMap(List::stream)
            .map(Parameter::getSchema);
    return Stream.concat(components.getSchemas().values().stream(), parameters);
  }

  private static Stream<Schema> of(RequestBody body) {
    return body == null ? Stream.of() : of(body.getContent());
  }

  private static Stream<Schema> of(Content content) {
    return content.getMediaTypes().values().stream().map(type -> type.getSchema());
  }

  /** Names of the components these schemas lead to. */
  private Set<String> reachable(Stream<Schema> from) {
    var found = new HashSet<String>();
    from.forEach(schema -> reach(schema, found));
    return found;
  }

  private void reach(Schema from, Set<String> found) {
    Walk.all(
        from,
        schema -> {
          var name = Answers.name(schema);
          if (name != null && found.add(name)) {
            reach(components.getSchemas().get(name), found);
          }
        });
  }
}
