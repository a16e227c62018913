package org.linli.shared.event;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** A response that goes on until the listener leaves. */
final class HttpLine implements LiveLine {
  /**
   * Writes a slow listener may have outstanding before it is cut off; it returns with its last
   * position.
   */
  private static final int BACKLOG = 100;

  private final HttpServerResponse response;
  private final AtomicInteger outstanding = new AtomicInteger();

  HttpLine(HttpServerResponse response) {
    this.response = response;
  }

  @Override
  public void write(Buffer text) {
    if (response.closed()) {
      return;
    }
    if (outstanding.incrementAndGet() > BACKLOG) {
      response.reset();
    } else {
      response.write(text).onComplete(written -> outstanding.decrementAndGet());
    }
  }

  @Override
  public void end() {
    if (!response.closed()) {
      response.end();
    }
  }
}
