package org.linli.member.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.linli.member.MemberFile;
import org.linli.person.AlikeNumbers;
import org.linli.person.DescribedPerson;
import org.linli.person.PersonDetails;
import org.linli.person.PersonLine;
import org.linli.person.PersonRecord;
import org.linli.person.PersonView;
import org.linli.shared.problem.Problem;
import org.linli.shared.sheet.SheetError;

/**
 * Holds a table of members against what is known. A row opens a file, or of a file that is kept it
 * changes the telephone number and the party group, and nothing else. What was not known of
 * somebody it fills in where the caller may keep the record; else the difference is an error of the
 * row. Asks nobody; the same table and the same knowledge give the same plan.
 */
final class MemberPlanner {
  private final KnownMembers known;
  private final LocalDate today;
  private final Function<PersonDetails, List<Problem.FieldError>> faults;
  private final List<SheetError> errors = new ArrayList<>();
  private final Map<Integer, EnumSet<MemberChange>> changes = new TreeMap<>();
  private final List<NewFile> open = new ArrayList<>();
  private final Map<UUID, List<DescribedPerson>> describe = new LinkedHashMap<>();
  private final Map<UUID, UUID> join = new LinkedHashMap<>();
  private final Set<UUID> seen = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final AlikeNumbers alike;
  private final Set<List<Object>> newcomers = new HashSet<>();
  private int unchanged;

  private MemberPlanner(
      List<MemberLine> lines,
      KnownMembers known,
      LocalDate today,
      Function<PersonDetails, List<Problem.FieldError>> faults) {
    this.alike = AlikeNumbers.among(lines.stream().map(MemberLine::person).toList());
    this.known = known;
    this.today = today;
    this.faults = faults;
  }

  /**
   * @param faults why nobody's record could say this
   */
  static MemberPlan plan(
      List<MemberLine> lines,
      KnownMembers known,
      LocalDate today,
      Function<PersonDetails, List<Problem.FieldError>> faults) {
    var planner = new MemberPlanner(lines, known, today, faults);
    lines.forEach(planner::take);
    planner.errors.sort(Comparator.comparing(SheetError::row));
    return new MemberPlan(
        lines.size(),
        planner.unchanged,
        planner.errors,
        planner.changes,
        planner.open,
        planner.describe,
        planner.join);
  }

  private void take(MemberLine line) {
    var before = errors.size();
    errors.addAll(line.errors());
    var branch = branch(line);
    var group = branch == null ? null : group(line, branch);
    if (errors.size() == before) {
      repeated(line);
    }
    if (errors.size() > before) {
      // Whoever mends the row wants to know all of it at once.
      fault(line, line.person().details());
      return;
    }
    var meant = known.meant(branch, line);
    if (meant.code() != null) {
      wrong(line, meant.column(), meant.code());
      return;
    }
    var person = meant.person();
    var id = person == null ? null : person.view().id();
    var row = new Row(line, branch, group, person);
    if (id != null && !seen.add(id)) {
      wrong(line, PersonLine.NAME, "duplicate");
    } else {
      var file = id == null ? null : known.file(id, branch, line).orElse(null);
      says(row, file);
    }
    if (errors.size() > before) {
      // What cannot be is not told as if it would be.
      changes.remove(line.number());
      open.removeIf(opened -> opened.line() == line);
    } else if (!changes.containsKey(line.number())) {
      unchanged++;
    }
  }

  /** A row with what it was found to mean; each null where there is none. */
  private record Row(MemberLine line, UUID branch, UUID group, PersonRecord person) {
    PersonView view() {
      return person == null ? null : person.view();
    }
  }

  private UUID branch(MemberLine line) {
    var branch = known.branch(line);
    if (branch == null && line.branch() == null) {
      wrong(line, MemberColumns.BRANCH, "required");
    } else if (branch == null) {
      var code = known.isAmbiguous(line.branch()) ? "ambiguous" : "no-such-branch";
      wrong(line, MemberColumns.BRANCH, code);
    }
    return branch;
  }

  private UUID group(MemberLine line, UUID branch) {
    var group = line.group() == null ? null : known.groups(branch).get(line.group());
    if (group == null && line.group() != null) {
      wrong(line, MemberColumns.GROUP, "no-such-party-group");
    }
    return group;
  }

  private void repeated(MemberLine line) {
    var number = line.person().wholeIdentityNumber().map(KnownMembers::plain);
    if (number.isPresent() && !numbers.add(number.get())) {
      wrong(line, PersonLine.IDENTITY_NUMBER, "duplicate");
    }
    if (alike.isTried(line.person())) {
      wrong(line, PersonLine.IDENTITY_NUMBER, "too-alike");
    }
  }

  private void says(Row row, MemberFile file) {
    var before = errors.size();
    if (file != null && !file.branchId().equals(row.branch())) {
      wrong(row.line(), MemberColumns.BRANCH, "file-elsewhere");
      return;
    }
    row.line()
        .person()
        .wrongMask(row.view())
        .ifPresent(column -> wrong(row.line(), column, "masked"));
    if (errors.size() == before) {
      describes(row, file == null);
    }
    if (file == null) {
      opens(row);
    } else {
      keeps(row, file);
    }
  }

  /** Of who is known only the telephone number may become another one. */
  private void describes(Row row, boolean opens) {
    var line = row.line().person();
    if (row.person() == null) {
      fault(row.line(), line.details());
      return;
    }
    var before = errors.size();
    var was = row.person().whole();
    var wish = line.over(was);
    var mayFill = known.mayDescribe(row.person());
    fixed(row.line(), PersonLine.NAME, was.name(), wish.name(), mayFill);
    fixed(row.line(), PersonLine.SEX, was.sex(), wish.sex(), mayFill);
    fixed(row.line(), PersonLine.BIRTH_DATE, was.birthDate(), wish.birthDate(), mayFill);
    fixed(
        row.line(),
        PersonLine.IDENTITY_NUMBER,
        was.identityNumber(),
        wish.identityNumber(),
        mayFill);
    if (opens && !mayFill) {
      // Of its own members a branch keeps the telephone number, of neighbours it does not.
      fixed(row.line(), PersonLine.PHONE, was.phone(), wish.phone(), false);
    }
    if (wish.equals(was) || errors.size() > before) {
      return;
    }
    fault(row.line(), wish);
    if (line.born().filter(born -> known.livedBefore(row.view().id(), born)).isPresent()) {
      wrong(row.line(), PersonLine.BIRTH_DATE, "after-moving-in");
    }
    if (!Objects.equals(was.phone(), wish.phone())) {
      does(row.line(), MemberChange.PHONE);
    }
    if (was.sex() != wish.sex()
        || !Objects.equals(was.birthDate(), wish.birthDate())
        || !Objects.equals(was.identityNumber(), wish.identityNumber())) {
      does(row.line(), MemberChange.DETAILS);
    }
    describe
        .computeIfAbsent(row.branch(), key -> new ArrayList<>())
        .add(new DescribedPerson(row.view().id(), row.view().version(), wish));
  }

  private void fault(MemberLine line, PersonDetails details) {
    faults.apply(details).forEach(fault -> wrong(line, fault.field(), fault.code()));
  }

  /**
   * What is known stays as it is.
   *
   * @param mayFill what is not known may be told
   */
  private void fixed(MemberLine line, String column, Object was, Object told, boolean mayFill) {
    var fills = was == null && mayFill;
    if (!fills && !Objects.equals(was, told)) {
      wrong(line, column, FileRules.FIXED);
    }
  }

  private void opens(Row row) {
    var line = row.line();
    var born = born(row);
    if (row.person() == null) {
      does(line, MemberChange.NEW_PERSON);
      if (born != null && !newcomers.add(List.of(row.branch(), line.person().name(), born))) {
        wrong(line, PersonLine.NAME, "duplicate");
      }
    }
    if (row.person() != null && known.hasFile(row.view().id())) {
      // Whose file was closed before comes back one by one, by letter or by the level above.
      wrong(line, PersonLine.NAME, "earlier-file");
    }
    does(line, MemberChange.NEW_FILE);
    var id = row.person() == null ? null : row.view().id();
    var details = row.person() == null ? line.person().details() : null;
    var file = new NewFile(row.branch(), id, details, line, row.group());
    errors.addAll(FileRules.opening(file, born, today));
    open.add(file);
  }

  private static LocalDate born(Row row) {
    var known = row.person() == null ? null : row.view().birthDate();
    return known == null ? row.line().person().born().orElse(null) : known;
  }

  private void keeps(Row row, MemberFile file) {
    errors.addAll(FileRules.keeping(row.line(), row.group(), file));
    if (row.group() != null && !row.group().equals(file.groupId())) {
      does(row.line(), MemberChange.GROUP);
      join.put(file.id(), row.group());
    }
  }

  private void does(MemberLine line, MemberChange change) {
    changes.computeIfAbsent(line.number(), key -> EnumSet.noneOf(MemberChange.class)).add(change);
  }

  private void wrong(MemberLine line, String column, String code) {
    errors.add(line.error(column, code));
  }
}
