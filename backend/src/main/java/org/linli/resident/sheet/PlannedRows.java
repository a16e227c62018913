package org.linli.resident.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.resident.ChangedStay;
import org.linli.shared.sheet.SheetError;
import org.linli.shared.sheet.intake.PlannedRow;
import org.linli.shared.sheet.intake.RowChange;

/** What the preview tells row by row; rows that say nothing new are left out. */
final class PlannedRows {
  private PlannedRows() {}

  /**
   * A row of which anything is wrong is told as wrong alone.
   *
   * @param entering numbers of the rows that move somebody in
   * @param changes what becomes different, by number of the row
   */
  static List<PlannedRow> of(
      List<ResidentLine> lines,
      List<SheetError> errors,
      Set<Integer> entering,
      Map<Integer, List<RowChange>> changes) {
    var wrong = errors.stream().collect(Collectors.groupingBy(SheetError::row));
    var told = new ArrayList<PlannedRow>();
    for (var line : lines) {
      var number = line.number();
      var name = line.person().name();
      if (wrong.containsKey(number)) {
        told.add(PlannedRow.faulty(number, name, wrong.get(number)));
      } else if (entering.contains(number)) {
        told.add(PlannedRow.entering(number, name));
      } else if (changes.containsKey(number)) {
        told.add(PlannedRow.changing(number, name, changes.get(number)));
      }
    }
    return told;
  }

  static List<RowChange> differences(ChangedStay before, ChangedStay now) {
    var found = new ArrayList<RowChange>();
    if (before.relation() != now.relation()) {
      found.add(
          new RowChange(ResidentColumns.RELATION, before.relation().name(), now.relation().name()));
    }
    flag(ResidentColumns.AWAY, before.away(), now.away()).ifPresent(found::add);
    flag(ResidentColumns.FLOATING, before.floating(), now.floating()).ifPresent(found::add);
    return found;
  }

  private static Optional<RowChange> flag(String column, boolean before, boolean now) {
    return before == now
        ? Optional.empty()
        : Optional.of(
            new RowChange(column, ResidentColumns.flag(before), ResidentColumns.flag(now)));
  }
}
