package org.linli.org;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.http.Versioned;

/**
 * One unit.
 *
 * @param parentId the unit it stands under; null at the top
 */
public record UnitView(
    UUID id, @Nullable UUID parentId, UnitType type, String name, Instant createdAt, long version)
    implements Versioned {

  static UnitView of(Unit unit) {
    return new UnitView(unit.id, unit.parentId, unit.type, unit.name, unit.createdAt, unit.version);
  }
}
