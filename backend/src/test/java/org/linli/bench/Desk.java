package org.linli.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;

/** Who takes numbers and serves them, by one way or another. Each thread has its own. */
interface Desk extends AutoCloseable {
  /** Takes a number for the service. */
  void issue(BenchHall hall, int service) throws Exception;

  /** Calls the next to the window; null when nobody waits for it. */
  UUID callNext(BenchHall hall, int window) throws Exception;

  void start(UUID ticket) throws Exception;

  void finish(UUID ticket) throws Exception;

  @Override
  void close() throws IOException, SQLException;
}
