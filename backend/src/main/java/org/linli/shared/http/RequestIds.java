package org.linli.shared.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The id of the request at hand, for logs, problems and audit rows. */
public final class RequestIds {
  public static final String HEADER = "X-Request-Id";
  private static final String MDC_KEY = "requestId";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestIds() {}

  /** Null outside a request (schedulers, commands). */
  public static String current() {
    return (String) MDC.get(MDC_KEY);
  }

  /**
   * Gives the request its id, once: the caller's own X-Request-Id if it is plain, else a new one.
   */
  public static void assign(RoutingContext context) {
    if (context.get(MDC_KEY) == null) {
      var given = context.request().getHeader(HEADER);
      var id =
          given != null && PLAIN.matcher(given).matches() ? given : UUID.randomUUID().toString();
      MDC.put(MDC_KEY, id);
      context.put(MDC_KEY, id);
      context.response().putHeader(HEADER, id);
    }
  }
}
