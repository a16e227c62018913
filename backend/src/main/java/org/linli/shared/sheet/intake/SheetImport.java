package org.linli.shared.sheet.intake;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.shared.actor.Actor;
import org.linli.shared.audit.AuditSubject;
import org.linli.shared.database.Ids;
import org.linli.shared.file.FileView;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.sheet.SheetError;
import org.linli.shared.sheet.SheetLayout;

/**
 * One table that was handed in, and what it would change; the file goes when it is over.
 *
 * @param <P> what it would change
 * @param <V> how it is shown
 */
@MappedSuperclass
public abstract class SheetImport<P extends SheetPlan, V> {
  /** Whoever has more corrects these first. */
  private static final int ERRORS_KEPT = 200;

  @Id protected UUID id;

  /** The unit below which everything is that it may touch. */
  protected UUID unitId;

  /** Null once it is over. */
  protected UUID fileId;

  protected String fileName;

  @Enumerated(EnumType.STRING)
  protected ImportStatus status;

  protected int rowCount;
  protected int changed;
  protected int unchanged;
  protected int errorCount;

  /** Row, column and code of the first errors, one a line. */
  protected String errors;

  protected Instant createdAt;
  protected UUID createdBy;
  protected Instant endedAt;
  @Version protected long version;

  protected SheetImport() {}

  protected SheetImport(Handed handed) {
    this.id = Ids.next();
    this.unitId = handed.unitId();
    this.fileId = handed.file().id();
    this.fileName = handed.file().name();
    this.createdAt = handed.at();
    this.createdBy = handed.by().id();
  }

  /** A file with whoever handed it in, for what is below a unit. */
  public record Handed(UUID unitId, FileView file, Instant at, Actor by) {}

  /** What was found becomes known of it. */
  protected void look(P plan) {
    status = plan.errors().isEmpty() ? ImportStatus.READY : ImportStatus.FAULTY;
    rowCount = plan.rows();
    changed = plan.changed();
    unchanged = plan.unchanged();
    errorCount = plan.errors().size();
    errors =
        plan.errors().stream()
            .limit(ERRORS_KEPT)
            .map(e -> e.row() + " " + e.column() + " " + e.code())
            .collect(Collectors.joining("\n"));
  }

  /**
   * @param done how many rows were gone through, while it is being applied
   */
  protected abstract V view(int done, Locale language);

  /** The first errors, in the words of a language. */
  protected List<ImportErrorView> errors(SheetLayout layout, Locale language) {
    return errors
        .lines()
        .map(line -> line.split(" "))
        .map(parts -> new SheetError(Integer.parseInt(parts[0]), parts[1], parts[2]))
        .map(error -> ImportErrorView.of(error, layout, language))
        .toList();
  }

  /**
   * How many rows were gone through.
   *
   * @param told while it is being applied
   */
  int done(int told) {
    return status == ImportStatus.APPLIED ? rowCount : told;
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
    if (!isWaiting()) {
      throw new ProblemException(ImportProblem.IMPORT_OVER, status);
    }
  }

  /** Its file is still here. */
  boolean isWaiting() {
    return fileId != null;
  }

  void end(ImportStatus how, Instant at) {
    status = how;
    endedAt = at;
    fileId = null;
  }

  AuditSubject subject() {
    return new AuditSubject(getClass().getSimpleName(), id, unitId);
  }
}
