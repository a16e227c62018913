package org.linli.shared.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.shared.security.ClosedByDefault;

/**
 * Where a body is a file instead of JSON: the methods that say
 * {@code @Consumes("application/octet-stream")}. Such a body is not read before REST has asked who
 * sends it, and has a limit of its own.
 */
@ApplicationScoped
class UploadPaths {
  static final String FILE = "application/octet-stream";

  private final ClosedByDefault endpoints;
  private volatile List<Pattern> paths;

  UploadPaths(ClosedByDefault endpoints) {
    this.endpoints = endpoints;
  }

  boolean isUpload(HttpServerRequest request) {
    return request.method() == HttpMethod.POST
        && paths().stream().anyMatch(path -> path.matcher(request.path()).matches());
  }

  /** Found when first asked: filters are registered before there are endpoints. */
  private List<Pattern> paths() {
    if (paths == null) {
      paths =
          endpoints.endpoints().filter(UploadPaths::takesFile).map(UploadPaths::pattern).toList();
    }
    return paths;
  }

  private static boolean takesFile(Method method) {
    var consumes = method.getAnnotation(Consumes.class);
    return consumes != null && Set.of(consumes.value()).contains(FILE);
  }

  private static Pattern pattern(Method method) {
    var own = method.getAnnotation(Path.class);
    var path =
        method.getDeclaringClass().getAnnotation(Path.class).value()
            + (own == null ? "" : own.value());
    return Pattern.compile(path.replaceAll("\\{[^/]+}", "[^/]+"));
  }
}
