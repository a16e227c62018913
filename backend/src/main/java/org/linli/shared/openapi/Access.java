package org.linli.shared.openapi;

import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Says who may call an operation. */
final class Access {
  private static final String SESSION = "session";
  private static final String TICKET = "ticket";
  private static final String DEVICE = "device";

  private Access() {}

  static void state(Operation operation, Endpoint endpoint) {
    if (!endpoint.isPublic()) {
      operation.addSecurityRequirement(
          OASFactory.createSecurityRequirement().addScheme(scheme(endpoint)));
    }
    var prose = operation.getDescription();
    operation.setDescription(
        prose == null ? inWords(endpoint) : prose.strip() + "\n\n" + inWords(endpoint));
  }

  private static String scheme(Endpoint endpoint) {
    if (endpoint.isForDevices()) {
      return DEVICE;
    }
    return endpoint.isForHolders() ? TICKET : SESSION;
  }

  private static String inWords(Endpoint endpoint) {
    if (endpoint.isPublic()) {
      return "Open to everybody.";
    }
    if (endpoint.isForHolders()) {
      return "For whoever holds the ticket.";
    }
    if (endpoint.isForDevices()) {
      return endpoint.roles().stream()
          .map(role -> "`" + role + "`")
          .collect(Collectors.joining(" or ", "For a paired device: ", "."));
    }
    if (endpoint.roles().isEmpty()) {
      return "For whoever is signed in.";
    }
    return endpoint.roles().stream()
        .map(role -> "`" + role + "`")
        .collect(Collectors.joining(" or ", "Role: ", "."));
  }
}
