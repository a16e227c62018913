package org.linli.person.view;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.actor.ActorKind;

/**
 * One look at what is sensitive.
 *
 * @param actorName how colleagues call whoever looked; null where there is no account
 * @param personId whom it was about; null for a whole list
 * @param personName the person's name now; null for a whole list, or when it is gone
 * @param unitName the name now of the unit whose auditors see the look
 * @param purpose what the reader said it was for; a {@link StandardPurpose} in words
 */
public record ViewEntryView(
    UUID id,
    Instant at,
    ActorKind actorKind,
    @Nullable UUID actorId,
    @Nullable String actorName,
    @Nullable UUID personId,
    @Nullable String personName,
    UUID unitId,
    @Nullable String unitName,
    Viewed what,
    String purpose,
    @Nullable String requestId) {

  static ViewEntryView of(ViewEntry e, Locale language) {
    return new ViewEntryView(
        e.id,
        e.at,
        e.actorKind,
        e.actorId,
        null,
        e.personId,
        null,
        e.unitId,
        null,
        e.what,
        StandardPurpose.words(e.purpose, language),
        e.requestId);
  }

  /** The same with names, which the rooms that know them give. */
  public ViewEntryView named(
      @Nullable String actor, @Nullable String person, @Nullable String unit) {
    return new ViewEntryView(
        id, at, actorKind, actorId, actor, personId, person, unitId, unit, what, purpose,
        requestId);
  }
}
