package org.linli.servicewindow.service;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.database.Translated;

/**
 * One wording of a guide as its managers see it.
 *
 * @param restoredFrom the version it was started from; null for one written from what was published
 * @param writerName null where Linli itself wrote it
 * @param changes against the version before it; of the first one all its words
 */
public record GuideVersionView(
    int number,
    GuideState state,
    @Nullable Integer restoredFrom,
    @Nullable String writerName,
    Instant writtenAt,
    @Nullable String publisherName,
    @Nullable Instant publishedAt,
    Translated<Guide> guides,
    List<GuideChange> changes) {

  static GuideVersionView of(GuideVersion v, Translated<Guide> before) {
    return new GuideVersionView(
        v.number(),
        v.state,
        v.restoredFrom,
        v.writerName,
        v.writtenAt,
        v.publisherName,
        v.publishedAt,
        v.words(),
        Guides.between(before, v.words()));
  }
}
