package org.linli.shared.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a room gives to be shown live: the positions and rows of its streams, read from the
 * database.
 */
public interface LiveSource {
  /** Last position of each stream. */
  Map<UUID, Long> heads(Collection<UUID> streams);

  /** Events behind a position, in order, at most so many. */
  List<LiveEvent> read(UUID stream, long after, int limit);
}
