package org.linli.resident.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.person.AlikeNumbers;
import org.linli.person.PersonRollService;
import org.linli.person.view.StandardPurpose;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.Viewed;
import org.linli.resident.LivingView;
import org.linli.resident.RollService;
import org.linli.shared.sheet.SheetReader;
import org.linli.shared.time.BusinessDate;

/** Reads a table and holds it against what is known. */
@ApplicationScoped
class ImportLook {
  /** What a neighbourhood has, twice over. */
  static final int MOST_ROWS = 20_000;

  private static final int CHUNK = 500;
  private static final String COMPARING = StandardPurpose.RESIDENT_TABLE_COMPARED.name();

  private final RollService rolls;
  private final PersonRollService people;
  private final OrgService org;
  private final ViewLogService looks;
  private final Clock clock;

  ImportLook(
      RollService rolls,
      PersonRollService people,
      OrgService org,
      ViewLogService looks,
      Clock clock) {
    this.rolls = rolls;
    this.people = people;
    this.org = org;
    this.looks = looks;
    this.clock = clock;
  }

  List<ResidentLine> read(Path file) {
    var lines = new ArrayList<ResidentLine>();
    SheetReader.read(
        file, ResidentColumns.LAYOUT, MOST_ROWS, row -> lines.add(ResidentLine.of(row)));
    return lines;
  }

  /**
   * @param shown somebody sees the plan before anything is done: whose number they had right they
   *     then know, and that is a look at it
   */
  ImportPlan plan(List<ResidentLine> lines, UUID unitId, Set<UUID> reach, boolean shown) {
    var known = known(lines, unitId, reach);
    if (shown) {
      looks.record(keepers(known), Viewed.IDENTITY_NUMBER, COMPARING);
    }
    return ImportPlanner.plan(lines, known, today(), people::faults);
  }

  /** Of whoever has one of the numbers, the unit that keeps their record. */
  private Map<UUID, UUID> keepers(KnownRoll known) {
    var holders = Set.copyOf(known.holders.values());
    var others = holders.stream().filter(id -> !known.people.containsKey(id)).toList();
    return Stream.concat(
            holders.stream().map(known.people::get).filter(Objects::nonNull),
            people.records(others).values().stream())
        .collect(Collectors.toMap(p -> p.view().id(), p -> p.view().unitId()));
  }

  /** The groups a table is about, in the order in which they are locked. */
  Collection<UUID> groups(List<ResidentLine> lines, UUID unitId, Set<UUID> reach) {
    var named = lines.stream().map(ResidentLine::group).collect(Collectors.toSet());
    return org.standing(unitId, today(), UnitType.RESIDENT_GROUP, reach).stream()
        .filter(unit -> named.contains(unit.name()))
        .map(unit -> unit.id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private KnownRoll known(List<ResidentLine> lines, UUID unitId, Set<UUID> reach) {
    var known = new KnownRoll();
    org.standing(unitId, today(), UnitType.RESIDENT_GROUP, reach)
        .forEach(unit -> known.group(unit.name(), unit.id()));
    var groups = groups(lines, unitId, reach);
    rolls.homes(groups).forEach(known::home);
    var living = rolls.living(groups);
    living.forEach(known::stay);
    known.first.putAll(rolls.firstMovedIn(groups));
    known.people.putAll(people.records(living.stream().map(LivingView::personId).toList()));
    holders(lines, known, reach);
    return known;
  }

  private void holders(List<ResidentLine> lines, KnownRoll known, Set<UUID> reach) {
    var alike = AlikeNumbers.among(lines.stream().map(ResidentLine::person).toList());
    var numbers =
        lines.stream()
            .map(ResidentLine::person)
            .filter(person -> !alike.isTried(person))
            .flatMap(person -> person.wholeIdentityNumber().stream())
            .collect(Collectors.toSet());
    if (!numbers.isEmpty()) {
      var found = people.holders(numbers, org.subtree(reach));
      var holders = found.values().stream().flatMap(List::stream).toList();
      for (var from = 0; from < holders.size(); from += CHUNK) {
        var part = holders.subList(from, Math.min(from + CHUNK, holders.size()));
        known.housed.addAll(rolls.livingAmong(part));
        known.left.putAll(rolls.lastMovedOut(part));
      }
      found.forEach(known::holder);
    }
  }

  private LocalDate today() {
    return BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
  }
}
