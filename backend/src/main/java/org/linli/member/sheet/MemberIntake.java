package org.linli.member.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.linli.member.ChangeGroup;
import org.linli.member.MemberFileService;
import org.linli.member.MemberService;
import org.linli.member.OpeningService;
import org.linli.org.OrgService;
import org.linli.person.PersonRollService;
import org.linli.person.PersonView;
import org.linli.shared.audit.Changes;
import org.linli.shared.sheet.intake.Intake;

/**
 * Tables of members of the branches below a unit. Files are opened and party groups changed one by
 * one, through the doors that people use by hand.
 */
@ApplicationScoped
class MemberIntake implements Intake<MemberImport, MemberPlan, MemberImportView> {
  private static final Kind<MemberImport> KIND =
      new Kind<>(MemberImport.class, MemberImport::new, "members", "member_import_progress");

  /** So many files, then the persistence context is emptied and the progress told. */
  private static final int PART = 25;

  private final EntityManager database;
  private final MemberLook look;
  private final MemberService members;
  private final OpeningService opening;
  private final MemberFileService files;
  private final PersonRollService people;
  private final OrgService org;

  MemberIntake(
      EntityManager database,
      MemberLook look,
      MemberService members,
      OpeningService opening,
      MemberFileService files,
      PersonRollService people,
      OrgService org) {
    this.database = database;
    this.look = look;
    this.members = members;
    this.opening = opening;
    this.files = files;
    this.people = people;
    this.org = org;
  }

  @Override
  public Kind<MemberImport> kind() {
    return KIND;
  }

  @Override
  public boolean isWithin(UUID unitId, Set<UUID> reach) {
    return org.isWithin(unitId, reach);
  }

  @Override
  public MemberPlan plan(Path table, UUID unitId, Set<UUID> reach, boolean locking) {
    var lines = look.read(table);
    if (locking) {
      look.touched(lines, unitId, reach).forEach(unit -> org.lock(unit, reach));
    }
    return look.plan(lines, unitId, reach, !locking);
  }

  @Override
  public Changes carryOut(
      MemberImport made, MemberPlan plan, Set<UUID> reach, IntConsumer progress) {
    var document = made.fileName();
    var steps = new Steps(plan.unchanged(), progress);
    progress.accept(plan.unchanged());
    plan.describe().forEach((branch, wishes) -> people.describe(wishes, branch));
    var newcomers = newcomers(plan);
    for (var file : plan.open()) {
      var person = file.personId();
      open(
          file,
          person == null ? newcomers.get(file.branchId()).next().id() : person,
          document,
          reach);
      steps.one();
    }
    var today = files.today();
    plan.join()
        .forEach(
            (member, group) -> {
              members.changeGroup(member, new ChangeGroup(group, today), reach);
              steps.one();
            });
    return Changes.of("newPeople", null, plan.newPeople())
        .and("newFiles", null, plan.newFiles())
        .and("changed", null, plan.changed());
  }

  private void open(NewFile file, UUID person, String document, Set<UUID> reach) {
    if (file.isApplication()) {
      opening.apply(file.application(person, document), reach);
    } else {
      opening.register(file.registration(person, document), reach);
    }
  }

  /** Those whom nobody knew, made known to each branch, in the order of the rows. */
  private Map<UUID, Iterator<PersonView>> newcomers(MemberPlan plan) {
    var strangers =
        plan.open().stream()
            .filter(file -> file.personId() == null)
            .collect(
                Collectors.groupingBy(NewFile::branchId, LinkedHashMap::new, Collectors.toList()));
    var made = new LinkedHashMap<UUID, Iterator<PersonView>>();
    strangers.forEach((branch, all) -> made.put(branch, entered(all, branch).iterator()));
    return made;
  }

  private List<PersonView> entered(List<NewFile> strangers, UUID branch) {
    return people.enter(strangers.stream().map(NewFile::details).toList(), branch);
  }

  /** Counts what was done; whatever was written goes out of the way from time to time. */
  private final class Steps {
    private final IntConsumer progress;
    private int done;

    Steps(int done, IntConsumer progress) {
      this.done = done;
      this.progress = progress;
    }

    void one() {
      done++;
      if (done % PART == 0) {
        database.flush();
        database.clear();
        progress.accept(done);
      }
    }
  }
}
