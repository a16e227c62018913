package org.linli.member.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.sheet.intake.ImportErrorView;
import org.linli.shared.sheet.intake.ImportStatus;

/**
 * A table of members that was handed in.
 *
 * @param unitId the unit below which its branches are
 * @param endedAt when it was applied or discarded
 * @param done how many rows were gone through, while it is being applied
 * @param rows how many there are below the headings
 * @param newPeople how many people become known
 * @param newFiles how many files are opened
 * @param changed members whose file is kept already, of whom it says something else
 * @param unchanged members of whom it says nothing new
 * @param changes what the first 200 rows that do anything do
 * @param errorCount how many errors there are in all
 * @param errors the first 200 of them
 */
public record MemberImportView(
    UUID id,
    String fileName,
    UUID unitId,
    Instant createdAt,
    @Nullable Instant endedAt,
    ImportStatus status,
    int done,
    int rows,
    int newPeople,
    int newFiles,
    int changed,
    int unchanged,
    List<MemberImportRowView> changes,
    int errorCount,
    List<ImportErrorView> errors) {

  /**
   * What one row does.
   *
   * @param row as Excel counts
   */
  public record MemberImportRowView(int row, List<MemberChange> what) {}
}
