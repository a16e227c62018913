package org.linli.resident.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.sheet.SheetError;

/**
 * A table of residents that was handed in.
 *
 * @param unitId the unit below which its groups are
 * @param rows how many there are below the headings
 * @param done how many were entered so far, while it is being applied
 * @param newHouseholds how many it adds
 * @param newResidents how many people move in
 * @param changed residents of whom it says something else
 * @param unchanged residents of whom it says nothing new
 * @param errorCount how many errors there are in all
 * @param errors the first 200 of them
 * @param endedAt when it was applied or discarded
 */
public record ImportView(
    UUID id,
    UUID unitId,
    String fileName,
    ImportStatus status,
    int rows,
    int done,
    int newHouseholds,
    int newResidents,
    int changed,
    int unchanged,
    int errorCount,
    List<ImportErrorView> errors,
    Instant createdAt,
    @Nullable Instant endedAt) {

  /**
   * What is wrong with one cell.
   *
   * @param row as Excel counts
   * @param column its key
   * @param heading what it is called in the table
   * @param code stable reason
   * @param message the same for a person
   */
  public record ImportErrorView(
      int row, String column, String heading, String code, String message) {
    static ImportErrorView of(SheetError e, Locale language) {
      return new ImportErrorView(
          e.row(),
          e.column(),
          ResidentColumns.LAYOUT.heading(e.column(), language),
          e.code(),
          e.message(language));
    }
  }

  static ImportView of(ResidentImport i, int done, Locale language) {
    return new ImportView(
        i.id,
        i.unitId,
        i.fileName,
        i.status,
        i.rowCount,
        i.status == ImportStatus.APPLIED ? i.rowCount : done,
        i.newHouseholds,
        i.newResidents,
        i.changed,
        i.unchanged,
        i.errorCount,
        i.errors().stream().map(e -> ImportErrorView.of(e, language)).toList(),
        i.createdAt,
        i.endedAt);
  }
}
