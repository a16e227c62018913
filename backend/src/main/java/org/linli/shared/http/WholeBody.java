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
import org.linli.shared.problem.ProblemException;
import org.linli.shared.problem.Refuse;

/**
 * Reads a body before anybody works on it: a slow sender holds no worker thread, one who sends too
 * much is stopped though it never said how much, and what is no UTF-8 goes no further. A file is
 * left to REST, which writes it to disk once it knows the caller.
 */
@ApplicationScoped
class WholeBody {
  private final BodyHandler reader =
      BodyHandler.create(false).setBodyLimit(RequestLimits.BODY_BYTES);

  private final UploadPaths uploads;

  WholeBody(UploadPaths uploads) {
    this.uploads = uploads;
  }

  void register(@Observes Filters filters) {
    filters.register(this::read, 850);
    filters.register(this::check, 840);
  }

  private void read(RoutingContext context) {
    if (!context.request().path().startsWith("/api/") || context.request().isEnded()) {
      context.next();
    } else if (uploads.isUpload(context.request())) {
      leave(context);
    } else {
      reader.handle(context);
    }
  }

  /** What the reader does besides reading; and who is refused half-way is not read to the end. */
  private static void leave(RoutingContext context) {
    var expected = context.request().getHeader("Expect");
    if (expected != null && !expected.equalsIgnoreCase("100-continue")) {
      Refuse.request(context, CommonProblem.MALFORMED_REQUEST);
      return;
    }
    if (expected != null) {
      context.response().writeContinue();
    }
    context.addHeadersEndHandler(
        sending -> {
          if (!context.request().isEnded()) {
            context.response().putHeader("Connection", "close");
          }
        });
    context.next();
  }

  private void check(RoutingContext context) {
    if (uploads.isUpload(context.request())) {
      context.next();
      return;
    }
    var body = context.body().buffer();
    var isEmpty = body == null || body.length() == 0;
    if (isEmpty && JsonOnly.WRITES.contains(context.request().method())) {
      // Left to REST, it would wait for a body that never comes.
      Refuse.request(context, ProblemException.field("body", "required"));
    } else if (isEmpty || isText(body)) {
      context.next();
    } else {
      Refuse.request(context, CommonProblem.MALFORMED_REQUEST);
    }
  }

  /** Strict, and without NUL: a JSON parser takes that for a sign of UTF-16 and reads on. */
  private static boolean isText(Buffer body) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.getBytes()));
      return text.chars().noneMatch(c -> c == 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
