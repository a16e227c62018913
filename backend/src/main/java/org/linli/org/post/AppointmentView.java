package org.linli.org.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's time in one post.
 *
 * @param heldFrom the first day
 * @param heldUntil the first day on which it was no longer theirs; null while no end is known
 * @param endReason null while it goes on, or where the end was entered from the start
 * @param annulledAt since when the entry counts for nothing; null if it counts
 */
public record AppointmentView(
    UUID id,
    UUID unitId,
    String unitName,
    PostKind kind,
    UUID personId,
    String personName,
    LocalDate heldFrom,
    @Nullable LocalDate heldUntil,
    @Nullable String endReason,
    @Nullable Instant annulledAt,
    @Nullable String annulReason) {

  static AppointmentView of(Appointment a, String unitName, String personName) {
    return new AppointmentView(
        a.id,
        a.unitId,
        unitName,
        a.kind,
        a.personId,
        personName,
        a.heldFrom,
        a.heldUntil,
        a.endReason,
        a.annulledAt,
        a.annulReason);
  }
}
