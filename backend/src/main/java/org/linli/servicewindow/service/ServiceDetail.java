package org.linli.servicewindow.service;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.database.Translated;
import org.linli.shared.http.Versioned;

/**
 * A service as its manager edits it.
 *
 * @param guides what residents read now
 * @param offered false once it was withdrawn
 * @param publishedNumber which version residents read
 * @param draft what they will read once it is published; null when there is none
 */
public record ServiceDetail(
    UUID id,
    UUID hallId,
    String prefix,
    boolean discreet,
    List<UUID> windowIds,
    Translated<Guide> guides,
    boolean offered,
    int publishedNumber,
    @Nullable GuideVersionView draft,
    long version)
    implements Versioned {
  static ServiceDetail of(
      Service s, List<UUID> windowIds, GuideVersion published, GuideVersion draft) {
    return new ServiceDetail(
        s.id,
        s.hallId,
        s.prefix,
        s.discreet,
        windowIds,
        Translated.of(s.guides),
        s.isOffered(),
        published.number(),
        draft == null ? null : GuideVersionView.of(draft, published.words()),
        s.version);
  }
}
