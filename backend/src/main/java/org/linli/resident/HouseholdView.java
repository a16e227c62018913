package org.linli.resident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A household.
 *
 * @param unitId the residents' group
 * @param residents who lives there, the head first
 */
public record HouseholdView(
    UUID id, UUID unitId, String address, Instant createdAt, List<ResidentView> residents) {

  static HouseholdView of(Household h, List<Resident> residents) {
    return new HouseholdView(
        h.id,
        h.unitId,
        h.address,
        h.createdAt,
        residents.stream().map(r -> ResidentView.of(r, h.address)).toList());
  }
}
