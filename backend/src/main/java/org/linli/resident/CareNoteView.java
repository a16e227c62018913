package org.linli.resident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One note.
 *
 * @param writtenByName how colleagues call who wrote it; null for what Linli wrote itself
 */
public record CareNoteView(
    UUID id, String text, @Nullable String writtenByName, Instant writtenAt) {

  static CareNoteView of(CareNote n) {
    return new CareNoteView(n.id, n.text, n.writtenByName, n.writtenAt);
  }
}
