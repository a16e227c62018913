package org.linli.resident.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.person.PersonRollService;
import org.linli.resident.RollService;
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
 * Tables of residents: handed in and looked at, then applied all or nothing. What is applied is not
 * the preview but the table, looked at once more under the locks of all groups it touches.
 */
@ApplicationScoped
public class ImportService {
  private final EntityManager database;
  private final FileService files;
  private final ImportLook look;
  private final ImportProgress progress;
  private final RollService rolls;
  private final PersonRollService people;
  private final OrgService org;
  private final Audit audit;
  private final CurrentActor actor;
  private final CallerLanguage language;
  private final Clock clock;

  ImportService(
      EntityManager database,
      FileService files,
      ImportLook look,
      ImportProgress progress,
      RollService rolls,
      PersonRollService people,
      OrgService org,
      Audit audit,
      CurrentActor actor,
      CallerLanguage language,
      Clock clock) {
    this.database = database;
    this.files = files;
    this.look = look;
    this.progress = progress;
    this.rolls = rolls;
    this.people = people;
    this.org = org;
    this.audit = audit;
    this.actor = actor;
    this.language = language;
    this.clock = clock;
  }

  /**
   * Takes a table in and tells what it would change; changes nothing.
   *
   * @param unitId the unit below which its groups are
   * @throws ProblemException not-found, what a document is refused for, and what a table is refused
   *     for
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ImportView start(UUID unitId, Upload upload, String name, Set<UUID> reach) {
    org.require(unitId, reach);
    var file = files.store(upload, name, FileType.XLSX);
    var lines = look.read(files.content(file.id()));
    var made = new ResidentImport(unitId, file.id(), file.name(), clock.instant(), actor.get());
    made.look(look.plan(lines, unitId, reach));
    database.persist(made);
    database.flush();
    progress.begin(made.id);
    audit.record("residents-table-read", made.subject(), Changes.of("rows", null, made.rowCount));
    return view(made);
  }

  /**
   * @throws ProblemException not-found
   */
  @Transactional
  public ImportView get(UUID id, Set<UUID> reach) {
    return view(within(id, reach, LockModeType.NONE));
  }

  /**
   * @throws ProblemException not-found, import-over, import-faulty, import-outdated
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ImportView apply(UUID id, Set<UUID> reach) {
    var made = within(id, reach, LockModeType.PESSIMISTIC_WRITE);
    made.refuseUnlessReady();
    var unitId = made.unitId;
    var fileId = made.fileId;
    var lines = look.read(files.content(fileId));
    look.groups(lines, unitId, reach).forEach(group -> org.lock(group, reach));
    var plan = look.plan(lines, unitId, reach);
    if (!plan.errors().isEmpty()) {
      throw new ProblemException(ImportProblem.IMPORT_OUTDATED, plan.errors().get(0).row());
    }
    try {
      carryOut(id, plan, reach);
    } finally {
      progress.over(id);
    }
    files.forget(fileId);
    var now = database.find(ResidentImport.class, id);
    now.look(plan);
    now.end(ImportStatus.APPLIED, clock.instant());
    database.flush();
    return view(now);
  }

  private void carryOut(UUID id, ImportPlan plan, Set<UUID> reach) {
    var done = plan.unchanged();
    progress.tell(id, done);
    plan.describe().forEach((unit, wishes) -> people.describe(wishes, unit));
    rolls.change(plan.stays());
    done += plan.changed();
    for (var unit : plan.enter().entrySet()) {
      progress.tell(id, done);
      rolls.enter(unit.getKey(), unit.getValue(), reach);
      done += unit.getValue().stream().mapToInt(home -> home.residents().size()).sum();
    }
    var subject = database.find(ResidentImport.class, id).subject();
    audit.record(
        "residents-imported",
        subject,
        Changes.of("newHouseholds", null, plan.newHouseholds())
            .and("newResidents", null, plan.newResidents())
            .and("changed", null, plan.changed()));
  }

  /**
   * @throws ProblemException not-found, import-over
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ImportView discard(UUID id, Set<UUID> reach) {
    var made = within(id, reach, LockModeType.PESSIMISTIC_WRITE);
    made.refuseIfOver();
    discard(made);
    return view(made);
  }

  void discard(ResidentImport made) {
    var before = made.status;
    var fileId = made.fileId;
    made.end(ImportStatus.DISCARDED, clock.instant());
    database.flush();
    files.forget(fileId);
    audit.record(
        "residents-table-discarded", made.subject(), Changes.of("status", before, made.status));
  }

  private ResidentImport within(UUID id, Set<UUID> reach, LockModeType lock) {
    return Optional.ofNullable(database.find(ResidentImport.class, id, lock))
        .filter(made -> org.isWithin(made.unitId, reach))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  private ImportView view(ResidentImport made) {
    return ImportView.of(made, progress.done(made.id), Locale.forLanguageTag(language.tag()));
  }
}
