package org.linli.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.Refuse;

/** Refuses what is too long before anything reads it, as a problem rather than a cut connection. */
@ApplicationScoped
class RequestLimits {
  static final int BODY_BYTES = 256 * 1024;
  static final int URI_CHARS = 4096;
  static final int HEADER_CHARS = 16 * 1024;
  private static final Set<HttpMethod> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.OPTIONS);

  private final UploadPaths uploads;

  RequestLimits(UploadPaths uploads) {
    this.uploads = uploads;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, 950);
  }

  private void check(RoutingContext context) {
    var request = context.request();
    if (!request.path().startsWith("/api/")) {
      context.next();
    } else if (request.uri().length() > URI_CHARS) {
      Refuse.request(context, CommonProblem.URI_TOO_LONG);
    } else if (headerChars(context) > HEADER_CHARS) {
      Refuse.request(context, CommonProblem.HEADERS_TOO_LARGE);
    } else if (declaredLength(context) > BODY_BYTES && !uploads.isUpload(request)) {
      Refuse.request(context, CommonProblem.BODY_TOO_LARGE);
    } else if (!METHODS.contains(request.method())) {
      Refuse.request(context, CommonProblem.METHOD_NOT_ALLOWED);
    } else {
      context.next();
    }
  }

  private static int headerChars(RoutingContext context) {
    var sum = 0;
    for (var header : context.request().headers()) {
      sum += header.getKey().length() + header.getValue().length();
    }
    return sum;
  }

  private static long declaredLength(RoutingContext context) {
    var length = context.request().getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
