package org.linli.shared.sheet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.audit.Audit;
import org.linli.shared.audit.Changes;
import org.linli.shared.file.FileService;
import org.linli.shared.file.FileType;
import org.linli.shared.file.Upload;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;

/**
 * Tables of any kind: handed in and looked at, then applied all or nothing. What is applied is not
 * the preview but the table, looked at once more under the locks of all that it touches.
 */
@ApplicationScoped
public class ImportDesk {
  private static final int AT_ONCE = 100;
  private final EntityManager database;
  private final FileService files;
  private final ImportProgress progress;
  private final Audit audit;
  private final CurrentActor actor;
  private final CallerLanguage language;
  private final Clock clock;

  ImportDesk(
      EntityManager database,
      FileService files,
      ImportProgress progress,
      Audit audit,
      CurrentActor actor,
      CallerLanguage language,
      Clock clock) {
    this.database = database;
    this.files = files;
    this.progress = progress;
    this.audit = audit;
    this.actor = actor;
    this.language = language;
    this.clock = clock;
  }

  /**
   * Takes a table in and tells what it would change; changes nothing.
   *
   * @param unitId the unit below which everything is that it may touch
   * @throws ProblemException not-found, what a document is refused for, and what a table is refused
   *     for
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <I extends SheetImport<P, V>, P extends SheetPlan, V> V start(
      Intake<I, P, V> intake, UUID unitId, Upload upload, String name, Set<UUID> reach) {
    if (!intake.isWithin(unitId, reach)) {
      throw notFound();
    }
    var file = files.store(upload, name, FileType.XLSX);
    var plan = intake.plan(files.content(file.id()), unitId, reach, false);
    var made =
        intake
            .kind()
            .begin()
            .apply(new SheetImport.Handed(unitId, file, clock.instant(), actor.get()));
    made.look(plan);
    database.persist(made);
    database.flush();
    progress.begin(intake.kind().progressTable(), made.id);
    intake.keep(made.id, plan);
    audit.record(
        intake.kind().subject() + "-table-read",
        made.subject(),
        Changes.of("rows", null, made.rowCount));
    return view(intake, made);
  }

  /**
   * @throws ProblemException not-found
   */
  @Transactional
  public <I extends SheetImport<P, V>, P extends SheetPlan, V> V get(
      Intake<I, P, V> intake, UUID id, Set<UUID> reach) {
    return view(intake, within(intake, id, reach, LockModeType.NONE));
  }

  /**
   * @throws ProblemException not-found, import-over, import-faulty, import-outdated
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <I extends SheetImport<P, V>, P extends SheetPlan, V> V apply(
      Intake<I, P, V> intake, UUID id, Set<UUID> reach) {
    var made = within(intake, id, reach, LockModeType.PESSIMISTIC_WRITE);
    made.refuseUnlessReady();
    var fileId = made.fileId;
    var subject = made.subject();
    var plan = intake.plan(files.content(fileId), made.unitId, reach, true);
    if (!plan.errors().isEmpty()) {
      throw new ProblemException(ImportProblem.IMPORT_OUTDATED, plan.errors().get(0).row());
    }
    try {
      var changes =
          intake.carryOut(
              made, plan, reach, done -> progress.tell(intake.kind().progressTable(), id, done));
      audit.record(intake.kind().subject() + "-imported", subject, changes);
    } finally {
      progress.over(id);
    }
    intake.forget(id);
    files.forget(fileId);
    var now = database.find(intake.kind().type(), id);
    now.look(plan);
    now.end(ImportStatus.APPLIED, clock.instant());
    database.flush();
    return view(intake, now);
  }

  /**
   * @throws ProblemException not-found, import-over
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <I extends SheetImport<P, V>, P extends SheetPlan, V> V discard(
      Intake<I, P, V> intake, UUID id, Set<UUID> reach) {
    var made = within(intake, id, reach, LockModeType.PESSIMISTIC_WRITE);
    made.refuseIfOver();
    discard(intake, made);
    return view(intake, made);
  }

  /** Lets go of what was handed in before this and nobody applied. */
  @Transactional(Transactional.TxType.MANDATORY)
  <I extends SheetImport<P, V>, P extends SheetPlan, V> void discardOlder(
      Intake<I, P, V> intake, Instant than) {
    old(intake.kind().type(), than).forEach(made -> discard(intake, made));
  }

  /**
   * Lets go of what was handed in for units within these, and waits.
   *
   * @param within as {@link Intake#isWithin} takes them
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <I extends SheetImport<P, V>, P extends SheetPlan, V> void discardWaiting(
      Intake<I, P, V> intake, Set<UUID> within) {
    for (var waiting : waiting(intake.kind().type())) {
      if (intake.isWithin(waiting.unitId, within)) {
        // Whoever is applying it goes before us; what is applied then waits no more.
        database.refresh(waiting, LockModeType.PESSIMISTIC_WRITE);
        if (waiting.isWaiting()) {
          discard(intake, waiting);
        }
      }
    }
  }

  private <I> List<I> waiting(Class<I> type) {
    return database
        .createQuery("from " + type.getSimpleName() + " where fileId is not null order by id", type)
        .getResultList();
  }

  private <I> List<I> old(Class<I> type, Instant than) {
    return database
        .createQuery(
            "from "
                + type.getSimpleName()
                + " where fileId is not null and createdAt < :limit order by id",
            type)
        .setParameter("limit", than)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  private void discard(Intake<?, ?, ?> intake, SheetImport<?, ?> made) {
    var before = made.status;
    var fileId = made.fileId;
    made.end(ImportStatus.DISCARDED, clock.instant());
    database.flush();
    intake.forget(made.id);
    files.forget(fileId);
    audit.record(
        intake.kind().subject() + "-table-discarded",
        made.subject(),
        Changes.of("status", before, made.status));
  }

  private <I extends SheetImport<P, V>, P extends SheetPlan, V> I within(
      Intake<I, P, V> intake, UUID id, Set<UUID> reach, LockModeType lock) {
    return Optional.ofNullable(database.find(intake.kind().type(), id, lock))
        .filter(made -> intake.isWithin(made.unitId, reach))
        .orElseThrow(ImportDesk::notFound);
  }

  private <V> V view(Intake<?, ?, V> intake, SheetImport<?, V> made) {
    var done = made.done(progress.done(intake.kind().progressTable(), made.id));
    return made.view(done, Locale.forLanguageTag(language.tag()));
  }

  private static ProblemException notFound() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }
}
