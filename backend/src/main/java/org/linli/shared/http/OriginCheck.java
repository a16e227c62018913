package org.linli.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.Refuse;

/**
 * A page of another site must not act with a visitor's cookie, nor read with it: a request that
 * names an Origin needs our own, or one of {@code linli.http.allowed-origins}.
 */
@ApplicationScoped
class OriginCheck {
  private final HttpConfig config;

  OriginCheck(HttpConfig config) {
    this.config = config;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, 900);
  }

  private void check(RoutingContext context) {
    var origin = context.request().getHeader("Origin");
    if (origin == null || isOurs(origin, context)) {
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
