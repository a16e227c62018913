package org.linli.servicewindow.announcement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.database.Translated;
import org.linli.shared.http.Versioned;

/** An announcement as its manager edits it. */
public record AnnouncementDetail(
    UUID id,
    UUID hallId,
    AnnouncementState state,
    Instant from,
    @Nullable Instant until,
    boolean urgent,
    boolean spoken,
    @Nullable Instant endedAt,
    Translated<AnnouncementText> texts,
    long version)
    implements Versioned {
  /** Its state changes with the time alone. */
  @Override
  public boolean exactlyOneRow() {
    return false;
  }

  static AnnouncementDetail of(Announcement a, Instant now) {
    return new AnnouncementDetail(
        a.id,
        a.hallId,
        a.stateAt(now),
        a.shownFrom,
        a.shownUntil,
        a.urgent,
        a.spoken,
        a.endedAt,
        Translated.of(a.texts),
        a.version);
  }
}
