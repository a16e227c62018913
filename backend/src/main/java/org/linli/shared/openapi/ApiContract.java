package org.linli.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;

/**
 * Completes what SmallRye read from resources, records and overlay. An operation the overlay tells
 * of without there being a method stays as it is; a test finds it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiContract implements OASFilter {
  private final IndexView index;

  public ApiContract(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    new Shapes(api, index).complete();
    var parameters = new Parameters(api.getComponents());
    var answers = new Answers(api.getComponents());
    var examples = new Examples(api.getComponents());
    each(
        api,
        (operation, endpoint) -> {
          Access.state(operation, endpoint);
          parameters.complete(operation, endpoint);
          answers.complete(operation, endpoint);
          examples.show(operation);
        });
    examples.finish();
    each(api, new ProblemAnswers(api, index)::tell);
  }

  /** In order, so that what is made when first met is the same in every build. */
  private void each(OpenAPI api, BiConsumer<Operation, Endpoint> work) {
    var endpoints = Endpoints.in(index);
    new TreeMap<>(api.getPaths().getPathItems())
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (verb, operation) ->
                            Optional.ofNullable(endpoints.get(Endpoints.key(verb.name(), path)))
                                .ifPresent(endpoint -> work.accept(operation, endpoint))));
  }

  /** Takes one of the overlay's notes to us out of the published document. */
  static Object take(Operation operation, String note) {
    var notes = operation.getExtensions();
    var value = notes == null ? null : notes.get(note);
    operation.removeExtension(note);
    return value;
  }
}
