package org.linli.bench;

import java.util.List;
import java.util.UUID;

/**
 * A hall of Hewan's size; service i is offered at window i and the one beside it.
 *
 * @param prefixes of the services' numbers
 */
record BenchHall(UUID id, List<UUID> windows, List<UUID> services, List<String> prefixes) {
  static final int WINDOWS = 8;
}
