package org.linli.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every request an id. */
@ApplicationScoped
class RequestIdFilter {
  void register(@Observes Filters filters) {
    filters.register(this::identify, 1000);
  }

  private void identify(RoutingContext context) {
    RequestIds.assign(context);
    context.next();
  }
}
