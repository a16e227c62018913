package org.linli.servicewindow.announcement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;

/** What a hall says to everybody for a while. */
@Entity
class Announcement {
  @Id UUID id;
  UUID hallId;
  Instant shownFrom;

  /** Null: until somebody ends it. */
  Instant shownUntil;

  boolean urgent;
  boolean spoken;
  Instant endedAt;
  @Version long version;

  @ElementCollection
  @CollectionTable(name = "announcement_text", joinColumns = @JoinColumn(name = "announcement_id"))
  @MapKeyColumn(name = "language")
  Map<String, AnnouncementText> texts = new HashMap<>();

  Announcement() {}

  Announcement(UUID hallId, DescribeAnnouncement wish, Instant now) {
    id = Ids.next();
    this.hallId = hallId;
    put(wish, now);
  }

  void describe(DescribeAnnouncement wish, Instant now) {
    checkNotOver(now);
    put(wish, now);
  }

  private void put(DescribeAnnouncement wish, Instant now) {
    wish.check(now);
    shownFrom = wish.from() == null ? now : wish.from();
    shownUntil = wish.until();
    urgent = wish.urgent();
    spoken = wish.spoken();
    wish.texts().into(texts);
  }

  void end(Instant now) {
    checkNotOver(now);
    endedAt = now;
  }

  private void checkNotOver(Instant now) {
    if (stateAt(now) == AnnouncementState.OVER) {
      throw new ProblemException(AnnouncementProblem.ANNOUNCEMENT_OVER);
    }
  }

  /** The first moment belongs to it, the last does not. */
  AnnouncementState stateAt(Instant now) {
    if (endedAt != null || (shownUntil != null && !now.isBefore(shownUntil))) {
      return AnnouncementState.OVER;
    }
    return now.isBefore(shownFrom) ? AnnouncementState.COMING : AnnouncementState.CURRENT;
  }
}
