package org.linli.servicewindow.display;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.linli.shared.database.Ids;

/** One screen with a selection of its own. */
@Entity
@Table(name = "hall_display")
class Display {
  @Id UUID id;
  UUID hallId;
  String name;
  boolean speaksChinese;
  boolean speaksEnglish;
  boolean rings;
  boolean showsNext;
  @Version long version;

  /** Empty: every window of the hall, those to come included. */
  @ElementCollection
  @CollectionTable(name = "hall_display_window", joinColumns = @JoinColumn(name = "display_id"))
  @Column(name = "window_id")
  Set<UUID> windowIds = new HashSet<>();

  Display() {}

  Display(UUID hallId, DescribeDisplay wish) {
    id = Ids.next();
    this.hallId = hallId;
    describe(wish);
  }

  final void describe(DescribeDisplay wish) {
    name = wish.name();
    speaksChinese = wish.speaksChinese();
    speaksEnglish = wish.speaksEnglish();
    rings = wish.rings();
    showsNext = wish.showsNext();
    windowIds.clear();
    windowIds.addAll(wish.windowIds());
  }
}
