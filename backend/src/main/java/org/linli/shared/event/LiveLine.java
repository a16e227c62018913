package org.linli.shared.event;

import io.vertx.core.buffer.Buffer;

/** The wire to one listener. */
interface LiveLine {
  /** In the order of the calls; nothing happens once the listener is gone. */
  void write(Buffer text);

  void end();
}
