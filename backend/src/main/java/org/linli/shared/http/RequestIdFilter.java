package org.linli.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id: the caller's own X-Request-Id if it is plain, else a new one. */
@ApplicationScoped
class RequestIdFilter {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  void register(@Observes Filters filters) {
    filters.register(this::identify, 1000);
  }

  private void identify(RoutingContext context) {
    var given = context.request().getHeader(RequestIds.HEADER);
    var id = given != null && PLAIN.matcher(given).matches() ? given : UUID.randomUUID().toString();
    MDC.put(RequestIds.MDC_KEY, id);
    context.put(RequestIds.MDC_KEY, id);
    context.response().putHeader(RequestIds.HEADER, id);
    context.next();
  }
}
