package org.linli.shared.file;

import java.time.Instant;
import java.util.UUID;

/**
 * A document that was handed in.
 *
 * @param name as it will be saved
 * @param type what its content is
 * @param bytes its size
 */
public record FileView(UUID id, String name, FileType type, long bytes, Instant storedAt) {
  static FileView of(StoredFile file) {
    return new FileView(file.id, file.name, file.type, file.bytes, file.storedAt);
  }
}
