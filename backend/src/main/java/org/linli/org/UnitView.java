package org.linli.org;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.http.Versioned;
import org.linli.shared.problem.ProblemException;

/**
 * One unit.
 *
 * @param parentId the unit it stands under; null at the top
 * @param foundedOn the first day on which it stands; null: as far back as anybody knows
 * @param dissolvedOn the first day on which it is no more; null while no end is known
 */
public record UnitView(
    UUID id,
    @Nullable UUID parentId,
    UnitType type,
    String name,
    Instant createdAt,
    @Nullable LocalDate foundedOn,
    @Nullable LocalDate dissolvedOn,
    @Nullable String dissolvedReason,
    long version)
    implements Versioned {

  static UnitView of(Unit unit) {
    return new UnitView(
        unit.id,
        unit.parentId,
        unit.type,
        unit.name,
        unit.createdAt,
        unit.foundedOn,
        unit.dissolvedOn,
        unit.dissolvedReason,
        unit.version);
  }

  /**
   * @throws ProblemException unit-not-yet-founded, with the first possible day
   */
  public void refuseBeforeFounding(LocalDate day) {
    if (foundedOn != null && day.isBefore(foundedOn)) {
      throw new ProblemException(UnitProblem.UNIT_NOT_YET_FOUNDED, foundedOn);
    }
  }

  /**
   * @throws ProblemException unit-dissolved, also when the day is still to come
   */
  public void refuseIfDissolved() {
    if (dissolvedOn != null) {
      throw new ProblemException(UnitProblem.UNIT_DISSOLVED, dissolvedOn);
    }
  }
}
