package org.linli.shared.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Gives parameters that mean the same everywhere their one description, and adds the headers every
 * operation of a kind understands.
 */
final class Parameters {
  private final Map<String, Parameter> known = new TreeMap<>();

  Parameters(Components components) {
    components.getParameters().forEach(known::put);
  }

  void complete(Operation operation, Endpoint endpoint) {
    var parameters = new ArrayList<Parameter>();
    own(operation).stream()
        .filter(p -> !"If-Match".equals(p.getName()))
        .sorted(Comparator.comparing(p -> p.getIn() != Parameter.In.PATH))
        .map(this::described)
        .forEach(parameters::add);
    if (own(operation).stream().anyMatch(p -> "If-Match".equals(p.getName()))) {
      parameters.add(ref("IfMatch"));
    }
    if (endpoint.takesKey()) {
      parameters.add(ref(endpoint.isPublic() ? "AnonymousIdempotencyKey" : "IdempotencyKey"));
    }
    if (endpoint.isRead() && endpoint.showsOneRow()) {
      parameters.add(ref("IfNoneMatch"));
    }
    parameters.add(ref("AcceptLanguage"));
    operation.setParameters(parameters);
  }

  private static List<Parameter> own(Operation operation) {
    return operation.getParameters() == null ? List.of() : operation.getParameters();
  }

  /** The first one to be met gives the shared one its schema; one of another shape stays apart. */
  private Parameter described(Parameter own) {
    var shared = known.get(own.getName());
    if (shared == null || shared.getIn() != own.getIn() || own.getDescription() != null) {
      return own;
    }
    if (shared.getSchema() == null) {
      shared.setSchema(own.getSchema());
      shared.setRequired(own.getRequired());
    }
    if (shared.getSchema().equals(own.getSchema())) {
      return ref(own.getName());
    }
    own.setDescription(shared.getDescription());
    own.setExample(shared.getExample());
    return own;
  }

  private static Parameter ref(String name) {
    return OASFactory.createParameter().ref("#/components/parameters/" + name);
  }
}
