package org.linli.shared.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** One object schema and its record: which properties are demanded, and which may be null. */
final class Shape {
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

  private final Schema schema;
  private final ClassInfo record;
  private final Map<String, Schema> properties = new LinkedHashMap<>();

  Shape(Schema schema, ClassInfo record) {
    this.schema = schema;
    this.record = record;
    // Merging put those the overlay has words for first.
    record
        .recordComponentsInDeclarationOrder()
        .forEach(c -> properties.put(c.name(), schema.getProperties().get(c.name())));
    if (!properties.isEmpty()) {
      schema.setProperties(properties);
    }
  }

  /** Bean Validation demands, and a primitive has no null; everything else may be left out. */
  void asRequest() {
    var constrained = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
    var demanded =
        record.recordComponentsInDeclarationOrder().stream()
            .filter(c -> c.type().kind() == Type.Kind.PRIMITIVE || constrained.contains(c.name()))
            .map(RecordComponentInfo::name)
            .toList();
    schema.setRequired(demanded.isEmpty() ? null : demanded);
    schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    properties.forEach(
        (name, property) -> {
          if (!demanded.contains(name)) {
            nullable(property);
          }
        });
  }

  /** All is there, null where the record says so; unless nulls are left out when it is written. */
  void asView() {
    var leavesOut = record.hasDeclaredAnnotation(JsonInclude.class);
    var demanded = new ArrayList<String>();
    for (var component : record.recordComponentsInDeclarationOrder()) {
      if (!leavesOut || !component.type().hasAnnotation(NULLABLE)) {
        demanded.add(component.name());
        mark(properties.get(component.name()), component.type());
      }
    }
    schema.setRequired(demanded);
  }

  private static void mark(Schema property, Type type) {
    if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
      var inner = type.asParameterizedType().arguments();
      var value = inner.get(inner.size() - 1);
      if (property.getItems() != null) {
        mark(property.getItems(), value);
      } else if (property.getAdditionalPropertiesSchema() != null) {
        mark(property.getAdditionalPropertiesSchema(), value);
      }
    }
    if (type.hasAnnotation(NULLABLE)) {
      nullable(property);
    }
  }

  private static void nullable(Schema schema) {
    if (schema.getRef() == null) {
      schema.addType(SchemaType.NULL);
      return;
    }
    var other = OASFactory.createSchema().ref(schema.getRef());
    schema.setRef(null);
    schema.addAnyOf(other);
    schema.addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
  }
}
