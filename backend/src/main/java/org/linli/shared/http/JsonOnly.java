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
 * Writes are JSON in UTF-8 and say so, but for those that are files. Left to itself the framework
 * would also read wildcards, anything that ends in {@code +json}, and a charset that is not the
 * body's.
 */
@ApplicationScoped
class JsonOnly {
  static final Set<HttpMethod> WRITES = Set.of(HttpMethod.POST, HttpMethod.PUT);
  private static final Pattern JSON =
      Pattern.compile("application/json(\\s*;\\s*charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern FILE =
      Pattern.compile(UploadPaths.FILE + "(\\s*;\\s*charset=[\\w-]+)?", Pattern.CASE_INSENSITIVE);

  private final UploadPaths uploads;

  JsonOnly(UploadPaths uploads) {
    this.uploads = uploads;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, 890);
  }

  private void check(RoutingContext context) {
    var request = context.request();
    if (!request.path().startsWith("/api/")
        || !WRITES.contains(request.method())
        || (uploads.isUpload(request) ? isFile(request) : isPlainJson(request))) {
      context.next();
    } else {
      Refuse.request(context, CommonProblem.UNSUPPORTED_MEDIA_TYPE);
    }
  }

  private static boolean isPlainJson(HttpServerRequest request) {
    return isPlain(request, JSON);
  }

  private static boolean isFile(HttpServerRequest request) {
    return isPlain(request, FILE);
  }

  private static boolean isPlain(HttpServerRequest request, Pattern form) {
    var type = request.getHeader("Content-Type");
    return type != null
        && form.matcher(type.strip()).matches()
        && request.getHeader("Content-Encoding") == null;
  }
}
