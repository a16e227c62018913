package org.linli.servicewindow.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list in which a manager looks after services.
 *
 * @param name in the caller's language
 * @param offered false once it was withdrawn
 * @param drafted whether words wait to be published
 * @param english whether residents can read it in English
 * @param publisherName who published what residents read; null where Linli itself did
 */
public record ManagedServiceView(
    UUID id,
    String prefix,
    String name,
    boolean discreet,
    boolean offered,
    boolean drafted,
    boolean english,
    List<UUID> windowIds,
    @Nullable String publisherName,
    Instant publishedAt) {
  static ManagedServiceView of(
      Service s, String language, List<UUID> windowIds, GuideVersion published, boolean drafted) {
    return new ManagedServiceView(
        s.id,
        s.prefix,
        s.guide(language).name(),
        s.discreet,
        s.isOffered(),
        drafted,
        s.guides.containsKey("en"),
        windowIds,
        published.publisherName,
        published.publishedAt);
  }
}
