package org.linli.shared.event;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.linli.shared.http.CallerNetwork;
import org.linli.shared.problem.ProblemException;

/**
 * A stream as server-sent events: {@code hello}, or {@code reset} where it does not go on from what
 * the listener has; then events with their position as id, and heart-beats.
 */
@ApplicationScoped
public class LiveStream {
  private static final Duration HEART_BEAT = Duration.ofSeconds(15);
  private static final long RECONNECT_MILLIS = 2000;
  private final LiveFeed feed;
  private final OpenStreams open;
  private final CallerNetwork network;

  LiveStream(LiveFeed feed, OpenStreams open, CallerNetwork network) {
    this.feed = feed;
    this.open = open;
    this.network = network;
  }

  /** First event of every connection: from which position it goes on. */
  @Schema
  public record Hello(long seq) {}

  /**
   * @throws ProblemException too-many-streams, streams-full
   */
  public Multi<OutboundSseEvent> open(Sse sse, UUID stream, LiveStart start) {
    var from = network.get();
    open.check(from);
    return open.counted(from, events(sse, stream, start));
  }

  private Multi<OutboundSseEvent> events(Sse sse, UUID stream, LiveStart start) {
    var hello =
        Multi.createFrom()
            .item(
                sse.newEventBuilder()
                    .name(start.isReset() ? "reset" : "hello")
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(new Hello(start.seq()))
                    .reconnectDelay(RECONNECT_MILLIS)
                    .build());
    var events = feed.listen(stream, start.seq()).map(event -> event(sse, event));
    var beats =
        Multi.createFrom()
            .ticks()
            .every(HEART_BEAT)
            .onOverflow()
            .drop()
            .map(n -> sse.newEventBuilder().comment("beat").build());
    return Multi.createBy()
        .concatenating()
        .streams(hello, Multi.createBy().merging().streams(events, beats));
  }

  private static OutboundSseEvent event(Sse sse, LiveEvent event) {
    return sse.newEventBuilder()
        .id(Long.toString(event.seq()))
        .name(event.type())
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(event.data())
        .build();
  }
}
