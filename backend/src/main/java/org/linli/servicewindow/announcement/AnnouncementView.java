package org.linli.servicewindow.announcement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.database.Translated;

/**
 * An announcement as it is shown now.
 *
 * @param messages in both languages, since a display speaks more than one
 * @param until null: until somebody ends it
 */
public record AnnouncementView(
    UUID id,
    String message,
    Translated<AnnouncementText> messages,
    boolean urgent,
    boolean spoken,
    Instant from,
    @Nullable Instant until) {
  static AnnouncementView of(Announcement a, String language) {
    return new AnnouncementView(
        a.id,
        Translated.pick(a.texts, language).message(),
        Translated.of(a.texts),
        a.urgent,
        a.spoken,
        a.shownFrom,
        a.shownUntil);
  }
}
