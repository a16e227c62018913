package org.linli.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.Refuse;

/**
 * Reads a body before anybody works on it: a slow sender holds no worker thread, one who sends too
 * much is stopped though it never said how much, and what is no UTF-8 goes no further.
 */
@ApplicationScoped
class WholeBody {
  private final BodyHandler reader =
      BodyHandler.create(false).setBodyLimit(RequestLimits.BODY_BYTES);

  void register(@Observes Filters filters) {
    filters.register(this::read, 850);
    filters.register(this::check, 840);
  }

  private void read(RoutingContext context) {
    if (!context.request().path().startsWith("/api/") || context.request().isEnded()) {
      context.next();
    } else {
      reader.handle(context);
    }
  }

  private void check(RoutingContext context) {
    if (isText(context.body().buffer())) {
      context.next();
    } else {
      Refuse.request(context, CommonProblem.MALFORMED_REQUEST);
    }
  }

  /** Strict, and without NUL: a JSON parser takes that for a sign of UTF-16 and reads on. */
  private static boolean isText(Buffer body) {
    if (body == null) {
      return true;
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.getBytes()));
      return text.chars().noneMatch(c -> c == 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
