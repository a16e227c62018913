package org.linli.resident.sheet;

import java.util.UUID;

/** Where a household is, as tables tell it. */
record HomeKey(UUID unitId, String address) {
  static HomeKey of(UUID unitId, String address) {
    return new HomeKey(unitId, address.strip());
  }
}
