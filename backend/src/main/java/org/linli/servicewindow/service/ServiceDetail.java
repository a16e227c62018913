package org.linli.servicewindow.service;

import java.util.List;
import java.util.UUID;
import org.linli.shared.database.Translated;
import org.linli.shared.http.Versioned;

/** A service as its manager edits it. */
public record ServiceDetail(
    UUID id,
    UUID hallId,
    String prefix,
    boolean discreet,
    List<UUID> windowIds,
    Translated<Guide> guides,
    long version)
    implements Versioned {
  static ServiceDetail of(Service s, List<UUID> windowIds) {
    return new ServiceDetail(
        s.id, s.hallId, s.prefix, s.discreet, windowIds, Translated.of(s.guides), s.version);
  }
}
