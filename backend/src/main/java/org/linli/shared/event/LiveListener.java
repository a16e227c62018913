package org.linli.shared.event;

import io.smallrye.mutiny.subscription.MultiEmitter;

/** One open connection and how far it has got. Offered to by one thread at a time. */
final class LiveListener {
  /**
   * Events a slow listener may have outstanding before it is cut off; it returns with its last
   * position.
   */
  static final int BACKLOG = 1024;

  private final MultiEmitter<? super LiveEvent> emitter;
  private volatile long position;

  LiveListener(MultiEmitter<? super LiveEvent> emitter, long position) {
    this.emitter = emitter;
    this.position = position;
  }

  long position() {
    return position;
  }

  /** Positions at or below its own are passed over, so that nothing is told twice. */
  void offer(LiveEvent event) {
    if (event.seq() > position) {
      position = event.seq();
      emitter.emit(event);
    }
  }

  void end() {
    emitter.complete();
  }
}
