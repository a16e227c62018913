package org.linli.resident.sheet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.actor.Actor;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.sheet.SheetError;

/** One table that was handed in, and what it would change; the file goes when it is over. */
@Entity
class ResidentImport {
  /** Whoever has more corrects these first. */
  static final int ERRORS_KEPT = 200;

  @Id UUID id;

  /** The unit below which its groups are. */
  UUID unitId;

  /** Null once it is over. */
  UUID fileId;

  String fileName;

  @Enumerated(EnumType.STRING)
  ImportStatus status;

  int rowCount;
  int newHouseholds;
  int newResidents;
  int changed;
  int unchanged;
  int errorCount;

  /** Row, column and code of the first errors, one a line. */
  String errors;

  Instant createdAt;
  UUID createdBy;
  Instant endedAt;
  @Version long version;

  ResidentImport() {}

  ResidentImport(UUID unitId, UUID fileId, String fileName, Instant at, Actor by) {
    this.id = Ids.next();
    this.unitId = unitId;
    this.fileId = fileId;
    this.fileName = fileName;
    this.createdAt = at;
    this.createdBy = by.id();
  }

  void look(ImportPlan plan) {
    status = plan.errors().isEmpty() ? ImportStatus.READY : ImportStatus.FAULTY;
    rowCount = plan.rows();
    newHouseholds = plan.newHouseholds();
    newResidents = plan.newResidents();
    changed = plan.changed();
    unchanged = plan.unchanged();
    errorCount = plan.errors().size();
    errors =
        plan.errors().stream()
            .limit(ERRORS_KEPT)
            .map(e -> e.row() + " " + e.column() + " " + e.code())
            .collect(Collectors.joining("\n"));
  }

  List<SheetError> errors() {
    return errors
        .lines()
        .map(line -> line.split(" "))
        .map(parts -> new SheetError(Integer.parseInt(parts[0]), parts[1], parts[2]))
        .toList();
  }

  /**
   * @throws ProblemException import-faulty, import-over
   */
  void refuseUnlessReady() {
    refuseIfOver();
    if (status == ImportStatus.FAULTY) {
      throw new ProblemException(ImportProblem.IMPORT_FAULTY);
    }
  }

  /**
   * @throws ProblemException import-over
   */
  void refuseIfOver() {
    if (status == ImportStatus.APPLIED || status == ImportStatus.DISCARDED) {
      throw new ProblemException(ImportProblem.IMPORT_OVER, status);
    }
  }

  void end(ImportStatus how, Instant at) {
    status = how;
    endedAt = at;
    fileId = null;
  }

  AuditSubject subject() {
    return new AuditSubject("ResidentImport", id, unitId);
  }
}
