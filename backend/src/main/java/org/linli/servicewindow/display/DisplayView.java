package org.linli.servicewindow.display;

import java.util.List;
import java.util.UUID;
import org.linli.shared.http.Versioned;

/**
 * A display and its selection.
 *
 * @param windowIds what it shows; every window of the hall when empty
 */
public record DisplayView(
    UUID id,
    UUID hallId,
    String name,
    List<UUID> windowIds,
    boolean speaksChinese,
    boolean speaksEnglish,
    boolean rings,
    boolean showsNext,
    long version)
    implements Versioned {
  static DisplayView of(Display d) {
    return new DisplayView(
        d.id,
        d.hallId,
        d.name,
        d.windowIds.stream().sorted().toList(),
        d.speaksChinese,
        d.speaksEnglish,
        d.rings,
        d.showsNext,
        d.version);
  }

  boolean shows(UUID windowId) {
    return windowIds.isEmpty() || windowIds.contains(windowId);
  }
}
