package org.linli.shared.event;

import io.vertx.core.buffer.Buffer;

/** Somebody who listens and how far they have got. Offered to by one thread at a time. */
final class LiveListener {
  private final LiveLine line;
  private volatile long position;

  LiveListener(LiveLine line, long position) {
    this.line = line;
    this.position = position;
  }

  long position() {
    return position;
  }

  /**
   * @param upTo the position of the last event in it
   */
  void offer(Buffer events, long upTo) {
    position = upTo;
    line.write(events);
  }

  /** Something that is no event. */
  void write(Buffer text) {
    line.write(text);
  }

  void end() {
    line.end();
  }
}
