package org.linli.member.place;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member's time at one unit, in one respect.
 *
 * @param heldFrom the first day
 * @param heldUntil the first day on which it no longer was so; null while no end is known
 */
public record PlaceView(
    UUID memberId,
    PlaceKind kind,
    UUID unitId,
    String unitName,
    LocalDate heldFrom,
    @Nullable LocalDate heldUntil) {

  static PlaceView of(Place place, String unitName) {
    return new PlaceView(
        place.memberId, place.kind, place.unitId, unitName, place.heldFrom, place.heldUntil);
  }
}
