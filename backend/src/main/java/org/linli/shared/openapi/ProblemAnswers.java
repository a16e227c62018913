package org.linli.shared.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.Problem;
import org.linli.shared.problem.ProblemType;

/**
 * Tells how each operation refuses: with the problems the overlay lists under {@code x-problems},
 * and with those that follow from what the endpoint is.
 */
final class ProblemAnswers {
  private static final String OTHER = "OtherProblem";

  /** These say when to try again. */
  private static final Set<String> PASSING =
      Set.of("unavailable", "still-running", "sign-in-locked", "too-many-streams", "streams-full");

  private final OpenAPI api;
  private final ProblemCatalogue catalogue;

  ProblemAnswers(OpenAPI api, IndexView index) {
    this.api = api;
    catalogue = new ProblemCatalogue(api, index);
    api.getComponents()
        .addResponse(
            OTHER,
            answer()
                .description("Any other problem; the conventions above list those of every path."));
  }

  void tell(Operation operation, Endpoint endpoint) {
    Stream.concat(own(operation), CommonRefusals.of(operation, endpoint).stream())
        .distinct()
        .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()))
        .forEach(
            (status, types) ->
                operation
                    .getResponses()
                    .addAPIResponse(status.toString(), answer(types, endpoint.path())));
    operation.getResponses().addAPIResponse("default", ref(OTHER));
  }

  private Stream<ProblemType> own(Operation operation) {
    return ApiContract.take(operation, "x-problems") instanceof Collection<?> slugs
        ? slugs.stream().map(slug -> catalogue.get((String) slug))
        : Stream.of();
  }

  /** What is the same for many operations is written once. */
  private APIResponse answer(List<ProblemType> types, String path) {
    if (!types.stream().allMatch(CommonProblem.class::isInstance)) {
      return describe(types, path);
    }
    var name = types.stream().map(ProblemAnswers::camel).collect(Collectors.joining("Or"));
    if (!api.getComponents().getResponses().containsKey(name)) {
      api.getComponents().addResponse(name, describe(types, path));
    }
    return ref(name);
  }

  private APIResponse describe(List<ProblemType> types, String path) {
    var answer = answer();
    var lines = types.stream().map(catalogue::line).toList();
    answer.setDescription(lines.size() == 1 ? lines.get(0) : "- " + String.join("\n- ", lines));
    var media = answer.getContent().getMediaType(Problem.MEDIA_TYPE);
    types.forEach(
        t ->
            media.addExample(
                t.slug(), OASFactory.createExample().ref(catalogue.exampleOf(t, path))));
    if (types.stream().anyMatch(t -> PASSING.contains(t.slug()))) {
      answer.addHeader(
          "Retry-After", OASFactory.createHeader().ref("#/components/headers/RetryAfter"));
    }
    return answer;
  }

  private static APIResponse answer() {
    var problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
    var media = OASFactory.createMediaType().schema(problem);
    return OASFactory.createAPIResponse()
        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
  }

  /** WINDOW_BUSY is WindowBusy. */
  private static String camel(ProblemType type) {
    return Stream.of(type.slug().split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static APIResponse ref(String name) {
    return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
  }
}
