package org.linli.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.linli.shared.problem.CommonProblem;

/** Holds answers against the published contract, more strictly than a client would. */
public final class PublishedContract {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String SLUG = "urn:linli:problem:";

  /** What the conventions say any path may answer. */
  private static final Set<Integer> ON_ANY_PATH = Set.of(405, 406, 414, 431);

  private final JsonNode document;
  private final JsonNode schemas;
  private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

  public PublishedContract(JsonNode document) {
    this.document = document;
    schemas = document.at("/components/schemas").deepCopy();
    // A client ignores fields it does not know; here each must be in the contract.
    schemas.forEach(
        schema -> {
          if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
          }
        });
  }

  /**
   * One answer as it came.
   *
   * @param type media type without parameters; null without a body
   * @param headers names in lower case
   */
  public record Answer(int status, String type, Set<String> headers, String body) {}

  /** What about this answer is not as the contract says; empty when all is well. */
  public List<String> violations(String method, String path, Answer answer) {
    var operation = operation(method, path).orElse(null);
    var told = operation == null ? null : operation.at("/responses/" + answer.status());
    if (told == null || told.isMissingNode()) {
      var slugs =
          operation == null || ON_ANY_PATH.contains(answer.status())
              ? common(answer.status())
              : List.<String>of();
      return slugs.isEmpty() ? List.of("status " + answer.status()) : problem(answer, slugs);
    }
    var response = resolved(told);
    if (answer.status() >= 400) {
      var examples = response.at("/content/application~1problem+json/examples");
      return problem(answer, examples.properties().stream().map(Map.Entry::getKey).toList());
    }
    return good(response, answer);
  }

  /** Refusals before any endpoint was reached; our own failure is never one of them. */
  private static List<String> common(int status) {
    return Stream.of(CommonProblem.values())
        .filter(problem -> problem != CommonProblem.INTERNAL_ERROR && problem.status() == status)
        .map(CommonProblem::slug)
        .toList();
  }

  private List<String> good(JsonNode response, Answer answer) {
    var missing =
        response.path("headers").properties().stream()
            .map(header -> header.getKey())
            .filter(header -> !answer.headers().contains(header.toLowerCase(Locale.ROOT)))
            .map(header -> "header " + header + " is missing");
    return Stream.concat(missing, body(response.path("content"), answer).stream()).toList();
  }

  private List<String> body(JsonNode content, Answer answer) {
    if (content.isEmpty()) {
      return answer.body().isEmpty() ? List.of() : List.of("a body where there is none");
    }
    var media = content.path(String.valueOf(answer.type()));
    if (media.isMissingNode()) {
      return List.of("content type " + answer.type());
    }
    return JSON.equals(answer.type())
        ? mistakes(media.at("/schema/$ref").asText(), answer.body())
        : List.of();
  }

  private List<String> problem(Answer answer, Collection<String> slugs) {
    if (!PROBLEM.equals(answer.type())) {
      return List.of("content type " + answer.type() + " for an error");
    }
    var mistakes = mistakes("#/components/schemas/Problem", answer.body());
    if (!mistakes.isEmpty()) {
      return mistakes;
    }
    var problem = ContractFile.parse(answer.body());
    var slug = problem.path("type").asText().replace(SLUG, "");
    if (!slugs.contains(slug)) {
      return List.of("problem " + slug + " where there can be " + slugs);
    }
    return problem.path("status").asInt() == answer.status()
        ? List.of()
        : List.of("problem says " + problem.path("status") + ", HTTP " + answer.status());
  }

  private List<String> mistakes(String ref, String body) {
    return compiled.computeIfAbsent(ref, this::compile).validate(body, InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private JsonSchema compile(String ref) {
    var schema = ((ObjectNode) document).objectNode();
    schema.put("$ref", ref);
    schema.putObject("components").set("schemas", schemas);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  /** The most literal path that fits: {@code /sessions/current/end} before {@code …/{id}/end}. */
  private Optional<JsonNode> operation(String method, String path) {
    return document.path("paths").properties().stream()
        .filter(e -> path.matches(e.getKey().replaceAll("\\{[^/]+}", "[^/]+")))
        .min(Comparator.comparing(e -> e.getKey().chars().filter(c -> c == '{').count()))
        .map(e -> e.getValue().get(method.toLowerCase(Locale.ROOT)));
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }
}
