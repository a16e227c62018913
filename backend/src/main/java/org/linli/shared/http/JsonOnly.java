package org.linli.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.Refuse;

/**
 * Writes are JSON in UTF-8 and say so. Left to itself the framework would also read wildcards,
 * anything that ends in {@code +json}, and a charset that is not the body's.
 */
@ApplicationScoped
class JsonOnly {
  private static final Set<HttpMethod> WRITES = Set.of(HttpMethod.POST, HttpMethod.PUT);
  private static final Pattern JSON =
      Pattern.compile("application/json(\\s*;\\s*charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);

  void register(@Observes Filters filters) {
    filters.register(this::check, 890);
  }

  private void check(RoutingContext context) {
    var request = context.request();
    if (!request.path().startsWith("/api/")
        || !WRITES.contains(request.method())
        || isPlainJson(request)) {
      context.next();
    } else {
      Refuse.request(context, CommonProblem.UNSUPPORTED_MEDIA_TYPE);
    }
  }

  private static boolean isPlainJson(HttpServerRequest request) {
    var type = request.getHeader("Content-Type");
    return type != null
        && JSON.matcher(type.strip()).matches()
        && request.getHeader("Content-Encoding") == null;
  }
}
