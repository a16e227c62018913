package org.linli.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.Refuse;

/**
 * A page of another site must not act with a visitor's cookie: a request that changes state and
 * names an Origin needs our own, or one of {@code linli.allowed-origins}.
 */
@ApplicationScoped
class OriginCheck {
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private final HttpConfig config;

  OriginCheck(HttpConfig config) {
    this.config = config;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, 900);
  }

  private void check(RoutingContext context) {
    var request = context.request();
    var origin = request.getHeader("Origin");
    if (SAFE.contains(request.method()) || origin == null || isOurs(origin, context)) {
      context.next();
    } else {
      Refuse.request(context, CommonProblem.FOREIGN_ORIGIN);
    }
  }

  private boolean isOurs(String origin, RoutingContext context) {
    var authority = context.request().authority();
    var host = origin.replaceFirst("^https?://", "");
    return (authority != null && host.equals(authority.toString()))
        || config.allowedOrigins().stream().flatMap(List::stream).anyMatch(origin::equals);
  }
}
