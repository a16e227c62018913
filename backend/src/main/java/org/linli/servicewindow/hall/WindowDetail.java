package org.linli.servicewindow.hall;

import java.util.List;
import java.util.UUID;
import org.linli.shared.database.Translated;
import org.linli.shared.http.Versioned;

/**
 * A window as its manager edits it.
 *
 * @param clerkIds accounts that may sit there; anybody if empty, but nobody at a discreet one
 */
public record WindowDetail(
    UUID id,
    UUID hallId,
    String label,
    boolean discreet,
    List<UUID> clerkIds,
    Translated<WindowText> texts,
    long version)
    implements Versioned {
  static WindowDetail of(Window w) {
    return new WindowDetail(
        w.id,
        w.hallId,
        w.label,
        w.discreet,
        w.clerkIds.stream().sorted().toList(),
        Translated.of(w.texts),
        w.version);
  }
}
