package org.linli.shared.event;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linli.shared.http.CallerNetwork;
import org.linli.shared.problem.ProblemException;

/**
 * A stream as server-sent events: {@code hello}, or {@code reset} where it does not go on from what
 * the listener has; then events with their position as id, and heart-beats. Written to the
 * connection itself: what a tick brings goes out in one piece, the same to everybody, so that
 * hundreds of displays cost little more than one.
 */
@ApplicationScoped
public class LiveStream {
  private final LiveFeed feed;
  private final LiveText text;
  private final OpenStreams open;
  private final CallerNetwork network;

  LiveStream(LiveFeed feed, LiveText text, OpenStreams open, CallerNetwork network) {
    this.feed = feed;
    this.text = text;
    this.open = open;
    this.network = network;
  }

  /** First event of every connection: from which position it goes on. */
  @Schema
  public record Hello(long seq) {}

  /**
   * Takes the response over, until the listener goes away.
   *
   * @return what never answers, and is cancelled when the connection ends
   * @throws ProblemException too-many-streams, streams-full
   */
  public Uni<String> open(HttpServerResponse response, UUID stream, LiveStart start) {
    var from = network.get();
    open.enter(from);
    var listener = new LiveListener(new HttpLine(response), start.seq());
    var left = new AtomicBoolean();
    Runnable leave =
        () -> {
          if (left.compareAndSet(false, true)) {
            feed.forget(stream, listener);
            open.leave(from);
          }
        };
    response.setChunked(true);
    response.putHeader("Content-Type", MediaType.SERVER_SENT_EVENTS);
    response.putHeader("Cache-Control", "no-store");
    listener.write(text.start(start));
    feed.listen(stream, listener);
    if (response.closed()) {
      // Before anybody was there to hear of it.
      leave.run();
    }
    return Uni.createFrom().emitter(never -> never.onTermination(leave));
  }
}
