package org.linli.member.sheet;

import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.shared.sheet.intake.SheetImport;

/** A table of members that was handed in. */
@Entity
class MemberImport extends SheetImport<MemberPlan, MemberImportView> {
  /** As many as a branch has, several times over; of more than that the figures tell. */
  private static final int CHANGES_KEPT = 200;

  int newPeople;
  int newFiles;

  /** Row and what it does, one a line. */
  String rowChanges;

  MemberImport() {}

  MemberImport(Handed handed) {
    super(handed);
  }

  @Override
  protected void look(MemberPlan plan) {
    super.look(plan);
    newPeople = plan.newPeople();
    newFiles = plan.newFiles();
    rowChanges =
        plan.changes().entrySet().stream()
            .limit(CHANGES_KEPT)
            .map(row -> row.getKey() + " " + joined(row.getValue()))
            .collect(Collectors.joining("\n"));
  }

  private static String joined(Set<MemberChange> changes) {
    return changes.stream().map(MemberChange::name).collect(Collectors.joining(","));
  }

  String fileName() {
    return fileName;
  }

  @Override
  protected MemberImportView view(int done, Locale language) {
    return new MemberImportView(
        id,
        fileName,
        unitId,
        createdAt,
        endedAt,
        status,
        done,
        rowCount,
        newPeople,
        newFiles,
        changed,
        unchanged,
        rows(),
        errorCount,
        errors(MemberColumns.LAYOUT, language));
  }

  private List<MemberImportView.MemberImportRowView> rows() {
    return rowChanges
        .lines()
        .map(line -> line.split(" "))
        .map(
            parts ->
                new MemberImportView.MemberImportRowView(
                    Integer.parseInt(parts[0]), changes(parts[1])))
        .toList();
  }

  private static List<MemberChange> changes(String joined) {
    return Arrays.stream(joined.split(",")).map(MemberChange::valueOf).toList();
  }
}
