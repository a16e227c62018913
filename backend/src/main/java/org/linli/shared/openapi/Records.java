package org.linli.shared.openapi;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** Finds the record behind a component schema. */
final class Records {
  private static final String OURS = "org.linli.";
  private final Collection<ClassInfo> all;

  Records(IndexView index) {
    // Several indexes are looked through, and some know the same class.
    all =
        index.getKnownClasses().stream()
            .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
            .collect(Collectors.toMap(ClassInfo::name, Function.identity(), (same, again) -> same))
            .values();
  }

  /**
   * SmallRye names a record by its simple name, and {@code Page<HallView>} PageHallView. Fails the
   * build where two records share a name and its components, or none has them: then the contract
   * would say something else than the code.
   */
  ClassInfo of(String name, Schema schema) {
    var properties = schema.getProperties() == null ? Set.of() : schema.getProperties().keySet();
    var found =
        all.stream()
            .filter(record -> isNamed(record, name))
            .filter(
                record ->
                    record.recordComponentsInDeclarationOrder().stream()
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())
                        .equals(properties))
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException(
          "Not one record but %s for schema %s %s".formatted(found, name, properties));
    }
    return found.get(0);
  }

  private static boolean isNamed(ClassInfo record, String name) {
    return record.typeParameters().isEmpty()
        ? record.simpleName().equals(name)
        : name.startsWith(record.simpleName());
  }
}
