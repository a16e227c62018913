package org.linli.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fails a test whose answer is not as {@code openapi.yaml} says: its status, content type, headers,
 * body, and for a refusal the problem. {@link ContractEverywhere} installs it.
 */
public final class ContractFilter implements Filter {
  public static final ContractFilter INSTANCE = new ContractFilter();
  private static final Set<String> TOLD = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private final PublishedContract contract = new PublishedContract(ContractFile.read());

  private ContractFilter() {}

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext chain) {
    var response = chain.next(request, expected);
    var path = URI.create(request.getURI()).getRawPath();
    if (path.startsWith("/api/") && TOLD.contains(request.getMethod())) {
      check(request.getMethod(), path, response);
    }
    return response;
  }

  private void check(String method, String path, Response response) {
    var type = response.contentType();
    var isStream = type != null && type.startsWith("text/event-stream");
    var answer =
        new PublishedContract.Answer(
            response.statusCode(),
            type == null || type.isEmpty() ? null : type.split(";")[0].strip(),
            response.headers().asList().stream()
                .map(header -> header.getName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()),
            isStream ? "" : response.asString());
    var violations = contract.violations(method, path, answer);
    if (!violations.isEmpty()) {
      throw new AssertionError(
          "%s %s answers with something that openapi.yaml does not say: %s%n%d %s%n%s"
              .formatted(method, path, violations, answer.status(), answer.type(), answer.body()));
    }
  }
}
