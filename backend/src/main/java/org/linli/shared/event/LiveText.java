package org.linli.shared.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Events as they go over the wire, made once for all who listen. */
@ApplicationScoped
class LiveText {
  /** A comment, which nobody hears: says that the connection lives. */
  static final Buffer BEAT = Buffer.buffer(": beat\n\n");

  private static final long RECONNECT_MILLIS = 2000;
  private final ObjectMapper json;

  LiveText(ObjectMapper json) {
    this.json = json;
  }

  Buffer start(LiveStart start) {
    return Buffer.buffer(
        "event:%s\nretry:%d\ndata:%s\n\n"
            .formatted(
                start.isReset() ? "reset" : "hello",
                RECONNECT_MILLIS,
                write(new LiveStream.Hello(start.seq()))));
  }

  Buffer of(List<LiveEvent> events) {
    var text = Buffer.buffer();
    for (var event : events) {
      text.appendString(
          "id:%d\nevent:%s\ndata:%s\n\n".formatted(event.seq(), event.type(), write(event.data())));
    }
    return text;
  }

  /** JSON has no line end of its own, so it is one line of data. */
  private String write(Object data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
