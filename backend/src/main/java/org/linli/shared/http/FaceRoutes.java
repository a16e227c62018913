package org.linli.shared.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Addresses inside the SPA ({@code /m/tickets/…}) exist only in the browser: all of them are the
 * one page. Quinoa's own rerouting stands behind REST, which has answered 404 by then.
 */
@ApplicationScoped
class FaceRoutes {
  private static final int BEFORE_REST = 1000;
  private static final int OK = 200;

  void register(@Observes Router router) {
    router
        .getWithRegex("/(m|staff|hall|screen|kiosk)(/.*)?")
        .order(BEFORE_REST)
        .handler(context -> context.reroute("/"));
    router.get("/assets/*").order(BEFORE_REST).handler(FaceRoutes::keep);
  }

  /** What the page loads is named by its content and never changes; that it is missing may. */
  private static void keep(RoutingContext context) {
    context.addHeadersEndHandler(
        ignored -> {
          if (context.response().getStatusCode() == OK) {
            context.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
          }
        });
    context.next();
  }
}
