package org.linli.resident.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.person.AlikeNumbers;
import org.linli.person.DescribedPerson;
import org.linli.person.PersonDetails;
import org.linli.person.PersonLine;
import org.linli.person.PersonRecord;
import org.linli.person.PersonView;
import org.linli.resident.ChangedStay;
import org.linli.resident.LivingView;
import org.linli.resident.NewHome;
import org.linli.resident.NewResident;
import org.linli.resident.Relation;
import org.linli.shared.problem.Problem;
import org.linli.shared.sheet.SheetError;
import org.linli.shared.sheet.intake.RowChange;

/**
 * Holds a table against what is known: which rows are new, which say something else, which nothing
 * new, and which cannot be. Asks nobody; the same table and the same knowledge give the same plan.
 */
final class ImportPlanner {
  private final KnownRoll known;
  private final LocalDate today;
  private final Function<PersonDetails, List<Problem.FieldError>> faults;
  private final List<SheetError> errors = new ArrayList<>();
  private final Map<HomeKey, List<ResidentLine>> newcomers = new LinkedHashMap<>();
  private final Map<Integer, UUID> knownNewcomers = new HashMap<>();
  private final Map<UUID, List<DescribedPerson>> describe = new LinkedHashMap<>();
  private final List<ChangedStay> stays = new ArrayList<>();
  private final Map<Integer, List<RowChange>> changes = new HashMap<>();
  private final Set<UUID> seen = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final AlikeNumbers alike;
  private int changed;
  private int unchanged;

  private ImportPlanner(
      List<ResidentLine> lines,
      KnownRoll known,
      LocalDate today,
      Function<PersonDetails, List<Problem.FieldError>> faults) {
    this.alike = AlikeNumbers.among(lines.stream().map(ResidentLine::person).toList());
    this.known = known;
    this.today = today;
    this.faults = faults;
  }

  /**
   * @param faults why nobody's record could say this
   */
  static ImportPlan plan(
      List<ResidentLine> lines,
      KnownRoll known,
      LocalDate today,
      Function<PersonDetails, List<Problem.FieldError>> faults) {
    var planner = new ImportPlanner(lines, known, today, faults);
    lines.forEach(planner::take);
    return planner.plan(lines);
  }

  private void take(ResidentLine line) {
    errors.addAll(line.errors());
    var group = line.group() == null ? null : group(line);
    var possible = isPossible(line);
    if (group == null || !line.isSound() || !possible) {
      return;
    }
    var home = HomeKey.of(group, line.address());
    var person = known.meant(line, home).orElse(null);
    if (person != null && !seen.add(person)) {
      errors.add(line.error(PersonLine.NAME, "duplicate"));
    } else if (person != null && known.stays.containsKey(person)) {
      hold(line, home, known.stays.get(person), known.people.get(person));
    } else if (person != null && known.housed.contains(person)) {
      errors.add(line.error(ResidentColumns.ADDRESS, "lives-elsewhere"));
    } else {
      newcomer(line, home, person);
    }
  }

  private UUID group(ResidentLine line) {
    var name = line.group();
    if (known.ambiguousGroups.contains(name) || !known.groups.containsKey(name)) {
      var code = known.ambiguousGroups.contains(name) ? "ambiguous" : "no-such-group";
      errors.add(line.error(ResidentColumns.GROUP, code));
      return null;
    }
    return known.groups.get(name);
  }

  private boolean isPossible(ResidentLine line) {
    var before = errors.size();
    for (var fault : faults.apply(line.person().details())) {
      errors.add(line.error(fault.field(), fault.code()));
    }
    if (line.movedIn() != null && line.movedIn().isAfter(today)) {
      errors.add(line.error(ResidentColumns.MOVED_IN, "range"));
    }
    var number = line.person().details().identityNumber();
    if (number != null && !numbers.add(number.strip().toUpperCase(java.util.Locale.ROOT))) {
      errors.add(line.error(PersonLine.IDENTITY_NUMBER, "duplicate"));
    }
    if (alike.isTried(line.person())) {
      errors.add(line.error(PersonLine.IDENTITY_NUMBER, "too-alike"));
    }
    return errors.size() == before;
  }

  private void newcomer(ResidentLine line, HomeKey home, UUID person) {
    var before = errors.size();
    masked(line, null);
    if (line.movedIn() == null) {
      errors.add(line.error(ResidentColumns.MOVED_IN, "required"));
    } else if (isBefore(line, line.person().born().orElse(null))) {
      errors.add(line.error(ResidentColumns.MOVED_IN, "before-birth"));
    } else if (person != null && isBefore(line, known.left.get(person))) {
      errors.add(line.error(ResidentColumns.MOVED_IN, "lived-elsewhere"));
    }
    if (known.homes.getOrDefault(home, List.of()).size() > 1) {
      errors.add(line.error(ResidentColumns.ADDRESS, "ambiguous"));
    }
    if (errors.size() == before) {
      var others = newcomers.computeIfAbsent(home, key -> new ArrayList<>());
      if (others.stream().anyMatch(o -> isSame(o.person(), line.person()))) {
        errors.add(line.error(PersonLine.NAME, "duplicate"));
      }
      others.add(line);
      if (person != null) {
        knownNewcomers.put(line.number(), person);
      }
    }
  }

  private void masked(ResidentLine line, PersonView known) {
    line.person().wrongMask(known).ifPresent(column -> errors.add(line.error(column, "masked")));
  }

  private static boolean isBefore(ResidentLine line, LocalDate day) {
    return day != null && line.movedIn().isBefore(day);
  }

  private static boolean isSame(PersonLine one, PersonLine other) {
    return one.name().equals(other.name())
        && Objects.equals(one.birthDate(), other.birthDate())
        && Objects.equals(one.identityNumber(), other.identityNumber());
  }

  /** Somebody who lives there: what the row leaves out stays. */
  private void hold(ResidentLine line, HomeKey home, LivingView stay, PersonRecord person) {
    if (!home.equals(HomeKey.of(stay.unitId(), stay.address()))) {
      errors.add(line.error(ResidentColumns.ADDRESS, "lives-elsewhere"));
      return;
    }
    var before = errors.size();
    if (line.movedIn() != null && !line.movedIn().equals(stay.movedIn())) {
      errors.add(line.error(ResidentColumns.MOVED_IN, "fixed"));
    }
    var isHead = line.relation() == Relation.HEAD;
    if (isHead != (stay.relation() == Relation.HEAD)) {
      errors.add(line.error(ResidentColumns.RELATION, "other-head"));
    }
    masked(line, person.view());
    var wish = line.person().over(person.whole());
    var wrong = faults.apply(wish);
    for (var fault : wrong) {
      errors.add(line.error(fault.field(), fault.code()));
    }
    if (wrong.isEmpty() && isUnborn(line, stay, person)) {
      errors.add(line.error(PersonLine.BIRTH_DATE, "after-moving-in"));
    }
    if (errors.size() == before) {
      change(line, stay, person, wish);
    }
  }

  /** A birth date that is new, told by itself or by the identity number. */
  private boolean isUnborn(ResidentLine line, LivingView stay, PersonRecord person) {
    var born = line.person().born();
    return born.isPresent()
        && !born.get().equals(person.view().birthDate())
        && known.since(stay).isBefore(born.get());
  }

  private void change(ResidentLine line, LivingView stay, PersonRecord person, PersonDetails wish) {
    var now =
        new ChangedStay(
            stay.residentId(),
            line.relation(),
            line.away() == null ? stay.away() : line.away(),
            line.floating() == null ? stay.floating() : line.floating());
    var before = new ChangedStay(stay.residentId(), stay.relation(), stay.away(), stay.floating());
    if (!wish.equals(person.whole())) {
      describe
          .computeIfAbsent(stay.unitId(), unit -> new ArrayList<>())
          .add(new DescribedPerson(stay.personId(), person.view().version(), wish));
    }
    if (!now.equals(before)) {
      stays.add(now);
    }
    if (now.equals(before) && wish.equals(person.whole())) {
      unchanged++;
    } else {
      changed++;
      var found = new ArrayList<>(person.changes(wish, today));
      found.addAll(PlannedRows.differences(before, now));
      changes.put(line.number(), found);
    }
  }

  private ImportPlan plan(List<ResidentLine> lines) {
    var enter = new LinkedHashMap<UUID, List<NewHome>>();
    var newHomes = 0;
    var newResidents = 0;
    var faultyHeads = faultyHeads(lines);
    for (var home : newcomers.entrySet()) {
      var key = home.getKey();
      var id = known.homes.getOrDefault(key, List.of()).stream().findFirst().orElse(null);
      needOneHead(key, home.getValue(), faultyHeads);
      newHomes += id == null ? 1 : 0;
      newResidents += home.getValue().size();
      enter
          .computeIfAbsent(key.unitId(), unit -> new ArrayList<>())
          .add(new NewHome(id, key.address(), home.getValue().stream().map(this::wish).toList()));
    }
    errors.sort(Comparator.comparing(SheetError::row));
    return new ImportPlan(
        lines.size(),
        newHomes,
        newResidents,
        changed,
        unchanged,
        errors,
        PlannedRows.of(lines, errors, entering(), changes),
        enter,
        describe,
        stays);
  }

  private Set<Integer> entering() {
    return newcomers.values().stream()
        .flatMap(List::stream)
        .map(ResidentLine::number)
        .collect(Collectors.toSet());
  }

  /** Where a head is told of in a row that has to be mended: the others need not hear of that. */
  private Set<HomeKey> faultyHeads(List<ResidentLine> lines) {
    var wrong = errors.stream().map(SheetError::row).collect(Collectors.toSet());
    return lines.stream()
        .filter(line -> line.relation() == Relation.HEAD && wrong.contains(line.number()))
        .filter(line -> line.address() != null && known.groups.containsKey(line.group()))
        .map(line -> HomeKey.of(known.groups.get(line.group()), line.address()))
        .collect(Collectors.toSet());
  }

  private void needOneHead(HomeKey home, List<ResidentLine> lines, Set<HomeKey> faultyHeads) {
    var living = known.living.getOrDefault(home, List.of());
    var heads = living.stream().filter(stay -> stay.relation() == Relation.HEAD).count();
    for (var line : lines) {
      if (line.relation() == Relation.HEAD && ++heads > 1) {
        errors.add(line.error(ResidentColumns.RELATION, "second-head"));
      }
    }
    if (heads == 0 && !faultyHeads.contains(home)) {
      errors.add(lines.get(0).error(ResidentColumns.RELATION, "no-head"));
    }
  }

  private NewResident wish(ResidentLine line) {
    var person = knownNewcomers.get(line.number());
    return new NewResident(
        person,
        person == null ? line.person().details() : null,
        line.relation(),
        line.movedIn(),
        Boolean.TRUE.equals(line.away()),
        Boolean.TRUE.equals(line.floating()));
  }
}
