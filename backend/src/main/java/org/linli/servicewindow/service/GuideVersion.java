package org.linli.servicewindow.service;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.actor.Actor;
import org.linli.shared.database.Translated;

/**
 * One wording of a service's guide, with who wrote and who published it. Draft → published →
 * earlier, and never back: an old wording comes back as a new draft. Names are kept beside ids,
 * since they are to be read when the account is long gone.
 */
@Entity
class GuideVersion {
  /** Which service, and its how-manieth wording. */
  @Embeddable
  record Key(@Column(name = "service_id") UUID serviceId, @Column(name = "number") int number) {}

  @EmbeddedId Key key;

  @Enumerated(EnumType.STRING)
  GuideState state;

  Integer restoredFrom;
  UUID writerId;
  String writerName;
  Instant writtenAt;
  UUID publisherId;
  String publisherName;
  Instant publishedAt;

  @ElementCollection
  @CollectionTable(
      name = "guide_version_text",
      joinColumns = {
        @JoinColumn(name = "service_id", referencedColumnName = "service_id"),
        @JoinColumn(name = "number", referencedColumnName = "number")
      })
  @MapKeyColumn(name = "language")
  Map<String, Guide> guides = new HashMap<>();

  GuideVersion() {}

  GuideVersion(UUID serviceId, int number) {
    key = new Key(serviceId, number);
    state = GuideState.DRAFT;
  }

  int number() {
    return key.number();
  }

  Translated<Guide> words() {
    return Translated.of(guides);
  }

  /** Only a draft is written; what residents read stays as they read it. */
  void write(Translated<Guide> words, Actor who, Instant now) {
    refuseUnless(GuideState.DRAFT);
    words.into(guides);
    writerId = who.id();
    writerName = who.name();
    writtenAt = now;
  }

  void publish(Actor who, Instant now) {
    refuseUnless(GuideState.DRAFT);
    state = GuideState.PUBLISHED;
    publisherId = who.id();
    publisherName = who.name();
    publishedAt = now;
  }

  /** A newer wording took its place. */
  void giveWay() {
    refuseUnless(GuideState.PUBLISHED);
    state = GuideState.EARLIER;
  }

  /** Callers choose versions by their state; whoever is wrong here is wrong in code. */
  private void refuseUnless(GuideState needed) {
    if (state != needed) {
      throw new IllegalStateException("version " + key + " is " + state);
    }
  }
}
