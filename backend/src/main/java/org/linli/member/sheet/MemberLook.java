package org.linli.member.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.member.CandidateService;
import org.linli.member.MemberFile;
import org.linli.member.MemberFileService;
import org.linli.member.MemberRollService;
import org.linli.org.OrgService;
import org.linli.org.UnitType;
import org.linli.person.AlikeNumbers;
import org.linli.person.PersonRecord;
import org.linli.person.PersonRollService;
import org.linli.person.view.StandardPurpose;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.Viewed;
import org.linli.shared.actor.CurrentActor;
import org.linli.shared.security.Role;
import org.linli.shared.sheet.SheetReader;

/** Reads a table of members and holds it against what is known. */
@ApplicationScoped
class MemberLook {
  /** What a large committee has, several times over. */
  static final int MOST_ROWS = 2_000;

  private static final List<String> REGISTRARS = List.of(Role.REGISTRAR);
  private static final String COMPARING = StandardPurpose.MEMBER_TABLE_COMPARED.name();

  private final MemberRollService rolls;
  private final MemberFileService files;
  private final CandidateService candidates;
  private final PersonRollService people;
  private final OrgService org;
  private final ViewLogService looks;
  private final CurrentActor actor;

  MemberLook(
      MemberRollService rolls,
      MemberFileService files,
      CandidateService candidates,
      PersonRollService people,
      OrgService org,
      ViewLogService looks,
      CurrentActor actor) {
    this.rolls = rolls;
    this.files = files;
    this.candidates = candidates;
    this.people = people;
    this.org = org;
    this.looks = looks;
    this.actor = actor;
  }

  List<MemberLine> read(Path file) {
    var lines = new ArrayList<MemberLine>();
    SheetReader.read(file, MemberColumns.LAYOUT, MOST_ROWS, row -> lines.add(MemberLine.of(row)));
    return lines;
  }

  /**
   * @param shown somebody sees the plan before anything is done: whose number they had right they
   *     then know, and that is a look at it
   */
  MemberPlan plan(List<MemberLine> lines, UUID unitId, Set<UUID> reach, boolean shown) {
    var known = units(unitId, reach);
    var alike = AlikeNumbers.among(lines.stream().map(MemberLine::person).toList());
    var seen = new LinkedHashMap<UUID, UUID>();
    for (var branch : named(lines, known)) {
      var numbers =
          lines.stream()
              .filter(line -> branch.equals(known.branch(line)))
              .map(MemberLine::person)
              .filter(person -> !alike.isTried(person))
              .flatMap(person -> person.wholeIdentityNumber().stream())
              .map(KnownMembers::plain)
              .collect(Collectors.toSet());
      people(branch, lines, numbers, known, reach);
      seen.putAll(known.holders(branch, numbers));
    }
    if (shown) {
      looks.record(seen, Viewed.IDENTITY_NUMBER, COMPARING);
    }
    return MemberPlanner.plan(lines, known, files.today(), people::faults);
  }

  /** Branches and groups that a table names, in the order in which they are locked. */
  Collection<UUID> touched(List<MemberLine> lines, UUID unitId, Set<UUID> reach) {
    var known = units(unitId, reach);
    var touched = new TreeSet<>(named(lines, known));
    var groups = lines.stream().map(MemberLine::group).collect(Collectors.toSet());
    for (var branch : List.copyOf(touched)) {
      known
          .groups(branch)
          .forEach(
              (name, id) -> {
                if (groups.contains(name)) {
                  touched.add(id);
                }
              });
    }
    return touched;
  }

  private KnownMembers units(UUID unitId, Set<UUID> reach) {
    var known = new KnownMembers();
    known.keepers(org.subtree(actor.get().unitsAs(REGISTRARS)));
    var today = files.today();
    org.standing(unitId, today, UnitType.PARTY_BRANCH, reach)
        .forEach(unit -> known.branch(unit.name(), unit.id()));
    org.standing(unitId, today, UnitType.PARTY_GROUP, reach)
        .forEach(unit -> known.group(unit.parentId(), unit.name(), unit.id()));
    return known;
  }

  private static Set<UUID> named(List<MemberLine> lines, KnownMembers known) {
    return lines.stream()
        .map(line -> known.branch(line))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private void people(
      UUID branch, List<MemberLine> all, Set<String> numbers, KnownMembers known, Set<UUID> reach) {
    var lines = all.stream().filter(line -> branch.equals(known.branch(line))).toList();
    var kept = rolls.kept(Set.of(branch), null, null, Integer.MAX_VALUE);
    kept.forEach(known::file);
    people
        .records(kept.stream().map(MemberFile::personId).toList())
        .values()
        .forEach(person -> known.person(branch, person));
    var names =
        lines.stream()
            .map(line -> line.person().name())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var meant = candidates.meant(branch, names, numbers, reach);
    meant.forEach(person -> known.person(branch, person));
    rolls.of(ids(meant)).forEach(known::file);
    known.livedSince(people.livedSince(known.unborn(branch)));
  }

  private static List<UUID> ids(List<PersonRecord> people) {
    return people.stream().map(person -> person.view().id()).toList();
  }
}
