package org.linli.resident.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.linli.org.OrgService;
import org.linli.person.PersonRollService;
import org.linli.resident.RollService;
import org.linli.shared.audit.Changes;
import org.linli.shared.sheet.intake.Intake;

/** Tables of residents, for those who live in the residents' groups below a unit. */
@ApplicationScoped
class ResidentIntake implements Intake<ResidentImport, ImportPlan, ImportView> {
  private static final Kind<ResidentImport> KIND =
      new Kind<>(
          ResidentImport.class, ResidentImport::new, "residents", "resident_import_progress");

  private final ImportLook look;
  private final RollService rolls;
  private final PersonRollService people;
  private final OrgService org;
  private final ImportRows rows;

  ResidentIntake(
      ImportLook look,
      RollService rolls,
      PersonRollService people,
      OrgService org,
      ImportRows rows) {
    this.look = look;
    this.rolls = rolls;
    this.people = people;
    this.org = org;
    this.rows = rows;
  }

  @Override
  public Kind<ResidentImport> kind() {
    return KIND;
  }

  @Override
  public boolean isWithin(UUID unitId, Set<UUID> reach) {
    return org.isWithin(unitId, reach);
  }

  @Override
  public ImportPlan plan(Path table, UUID unitId, Set<UUID> reach, boolean locking) {
    var lines = look.read(table);
    if (locking) {
      look.groups(lines, unitId, reach).forEach(group -> org.lock(group, reach));
    }
    return look.plan(lines, unitId, reach, !locking);
  }

  @Override
  public Changes carryOut(
      ResidentImport made, ImportPlan plan, Set<UUID> reach, IntConsumer progress) {
    var done = plan.unchanged();
    progress.accept(done);
    plan.describe().forEach((unit, wishes) -> people.describe(wishes, unit));
    rolls.change(plan.stays());
    done += plan.changed();
    for (var unit : plan.enter().entrySet()) {
      progress.accept(done);
      rolls.enter(unit.getKey(), unit.getValue(), reach);
      done += unit.getValue().stream().mapToInt(home -> home.residents().size()).sum();
    }
    return Changes.of("newHouseholds", null, plan.newHouseholds())
        .and("newResidents", null, plan.newResidents())
        .and("changed", null, plan.changed());
  }

  @Override
  public void keep(UUID importId, ImportPlan plan) {
    rows.keep(importId, plan.told());
  }

  @Override
  public void forget(UUID importId) {
    rows.forget(importId);
  }
}
