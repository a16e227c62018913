package org.linli.shared.database;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * UUIDv7: made by us before the row exists, ordered by time so that new rows go to the end of the
 * index.
 */
public final class Ids {
  private Ids() {}

  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  /** As in BINARY(16), for native queries. */
  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
