package org.linli.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.problem.Refuse;

/**
 * Refuses an address that is no URI, or names a parameter twice. The first Quarkus would do itself,
 * with an answer that has no body; {@link #OWN_CHECK_OFF} leaves it to us.
 */
@ApplicationScoped
public class AddressCheck {
  /** System property, to be set before Quarkus starts. */
  public static final String OWN_CHECK_OFF = "vertx.disableURIValidation";

  void register(@Observes Filters filters) {
    // Before this, RequestLimits has seen that it is not too long.
    filters.register(this::check, 940);
  }

  private void check(RoutingContext context) {
    if (!isUri(context.request().uri())) {
      Refuse.request(context, CommonProblem.MALFORMED_REQUEST);
      return;
    }
    var repeated = repeated(context);
    if (repeated.isPresent()) {
      Refuse.request(context, ProblemException.field(repeated.get(), "duplicate"));
    } else {
      context.next();
    }
  }

  private static boolean isUri(String address) {
    try {
      new URI(address);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Optional<String> repeated(RoutingContext context) {
    var parameters = context.queryParams();
    return parameters.names().stream()
        .filter(name -> parameters.getAll(name).size() > 1)
        .map(name -> name.replaceAll("[^\\w-]", "?"))
        .findFirst();
  }
}
