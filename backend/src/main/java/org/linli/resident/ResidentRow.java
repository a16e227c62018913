package org.linli.resident;

import org.linli.shared.page.Cursor;

/** A row of a list of residents, with what tells its place there. */
record ResidentRow(ResidentView view, String addressKey) {

  /** What {@link ResidentQuery#after} starts from. */
  Cursor place() {
    return Cursor.of(view.unitId(), addressKey, view.householdId(), view.id());
  }
}
