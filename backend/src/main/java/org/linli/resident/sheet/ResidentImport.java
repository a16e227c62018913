package org.linli.resident.sheet;

import jakarta.persistence.Entity;
import java.util.Locale;
import org.linli.shared.sheet.intake.SheetImport;

/** A table of residents that was handed in. */
@Entity
class ResidentImport extends SheetImport<ImportPlan, ImportView> {
  int newHouseholds;
  int newResidents;

  ResidentImport() {}

  ResidentImport(Handed handed) {
    super(handed);
  }

  @Override
  protected void look(ImportPlan plan) {
    super.look(plan);
    newHouseholds = plan.newHouseholds();
    newResidents = plan.newResidents();
  }

  @Override
  protected ImportView view(int done, Locale language) {
    return new ImportView(
        id,
        unitId,
        fileName,
        status,
        rowCount,
        done,
        newHouseholds,
        newResidents,
        changed,
        unchanged,
        errorCount,
        errors(ResidentColumns.LAYOUT, language),
        createdAt,
        endedAt);
  }
}
