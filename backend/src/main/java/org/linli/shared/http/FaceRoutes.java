package org.linli.shared.http;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Addresses inside the SPA ({@code /m/tickets/…}) exist only in the browser: all of them are the
 * one page. Quinoa's own rerouting stands behind REST, which has answered 404 by then.
 */
@ApplicationScoped
class FaceRoutes {
  private static final int BEFORE_REST = 1000;

  void register(@Observes Router router) {
    router
        .getWithRegex("/(m|staff|hall)(/.*)?")
        .order(BEFORE_REST)
        .handler(context -> context.reroute("/"));
  }
}
