package org.linli.shared.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes what comes back when all went well. */
final class Answers {
  private static final String JSON = "application/json";
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String NOT_MODIFIED = "304";

  private final Map<String, Schema> schemas;

  Answers(Components components) {
    schemas = components.getSchemas();
  }

  void complete(Operation operation, Endpoint endpoint) {
    if (endpoint.answersNothing()) {
      empty(operation);
    }
    var words = (String) ApiContract.take(operation, "x-answer");
    good(operation).forEach(answer -> complete(answer, endpoint, words));
    if (endpoint.isRead() && endpoint.showsOneRow()) {
      operation
          .getResponses()
          .addAPIResponse(
              NOT_MODIFIED,
              OASFactory.createAPIResponse()
                  .description("Unchanged since the version named in If-None-Match."));
    }
  }

  /** SmallRye takes a POST that returns nothing to have created something. */
  private static void empty(Operation operation) {
    var responses = operation.getResponses();
    responses.removeAPIResponse("201");
    responses.addAPIResponse("204", OASFactory.createAPIResponse());
  }

  private void complete(APIResponse answer, Endpoint endpoint, String words) {
    // What it is says more than "OK".
    if (words != null) {
      answer.setDescription(words);
    }
    json(answer.getContent())
        .map(MediaType::getSchema)
        .map(Answers::name)
        .map(schemas::get)
        .map(Schema::getDescription)
        .ifPresent(answer::setDescription);
    if (endpoint.showsVersion()) {
      answer.addHeader("ETag", OASFactory.createHeader().ref("#/components/headers/ETag"));
    }
  }

  static List<APIResponse> good(Operation operation) {
    return operation.getResponses().getAPIResponses().entrySet().stream()
        .filter(answer -> answer.getKey().startsWith("2"))
        .map(Map.Entry::getValue)
        .toList();
  }

  static Optional<MediaType> json(Content content) {
    return Optional.ofNullable(content).map(types -> types.getMediaType(JSON));
  }

  /** The component a schema refers to; null if it is none. */
  static String name(Schema schema) {
    var ref = schema == null ? null : schema.getRef();
    return ref != null && ref.startsWith(SCHEMAS) ? ref.substring(SCHEMAS.length()) : null;
  }
}
