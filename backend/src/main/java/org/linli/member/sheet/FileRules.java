package org.linli.member.sheet;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.member.ApplyForMembership;
import org.linli.member.MemberFile;
import org.linli.member.path.Rule;
import org.linli.person.PersonLine;
import org.linli.person.PersonView;
import org.linli.shared.sheet.SheetError;

/**
 * What a row has to say: one that opens a file, by the rules of an application or a registration;
 * one that is about a file, nothing else than the file does.
 */
final class FileRules {
  static final String FIXED = "fixed";
  private static final String REQUIRED = "required";
  private static final String UNDER_AGE = "under-age";

  /** What a registration calls otherwise. */
  private static final Map<String, String> COLUMNS =
      Map.of("as", MemberColumns.STATUS, "on", MemberColumns.SINCE);

  private final MemberLine line;
  private final LinkedHashSet<SheetError> errors = new LinkedHashSet<>();

  private FileRules(MemberLine line) {
    this.line = line;
  }

  /**
   * @param born null if it is not known
   */
  static List<SheetError> opening(NewFile file, LocalDate born, LocalDate today) {
    var rules = new FileRules(file.line());
    if (file.personId() == null && born == null) {
      rules.wrong(PersonLine.BIRTH_DATE, REQUIRED);
    }
    if (born != null && born.plusYears(PersonView.ADULT).isAfter(today)) {
      rules.wrong(PersonLine.BIRTH_DATE, UNDER_AGE);
      return List.copyOf(rules.errors);
    }
    switch (file.line().status()) {
      case APPLICANT -> rules.applies(file, born, today);
      case PROBATIONARY, FULL -> rules.registers(file, born, today);
      default -> rules.wrong(MemberColumns.STATUS, "by-steps");
    }
    return List.copyOf(rules.errors);
  }

  /**
   * @param group null if none is told
   */
  static List<SheetError> keeping(MemberLine line, UUID group, MemberFile file) {
    var rules = new FileRules(line);
    if (line.status() != file.status()) {
      rules.wrong(MemberColumns.STATUS, "by-steps");
    }
    rules.same(MemberColumns.APPLIED_ON, file.appliedOn());
    rules.same(MemberColumns.PROBATION_FROM, file.probationFrom());
    rules.same(MemberColumns.FULL_ON, file.fullOn());
    rules.same(MemberColumns.SINCE, file.since());
    if (!file.status().isMember()) {
      rules.refuse(MemberColumns.GROUP, group);
    }
    return List.copyOf(rules.errors);
  }

  private void applies(NewFile file, LocalDate born, LocalDate today) {
    var on = line.day(MemberColumns.APPLIED_ON);
    refuse(MemberColumns.GROUP, file.groupId());
    for (var column :
        List.of(MemberColumns.PROBATION_FROM, MemberColumns.FULL_ON, MemberColumns.SINCE)) {
      refuse(column, line.day(column));
    }
    if (on == null) {
      wrong(MemberColumns.APPLIED_ON, REQUIRED);
      return;
    }
    if (on.isAfter(today)) {
      wrong(MemberColumns.APPLIED_ON, "range");
    }
    for (var hold : ApplyForMembership.holding(born, on)) {
      wrong(PersonLine.BIRTH_DATE, hold.rule() == Rule.BIRTH_DATE_KNOWN ? REQUIRED : UNDER_AGE);
    }
  }

  private void registers(NewFile file, LocalDate born, LocalDate today) {
    for (var column : List.of(MemberColumns.PROBATION_FROM, MemberColumns.SINCE)) {
      if (line.day(column) == null) {
        wrong(column, REQUIRED);
      }
    }
    if (errors.stream().noneMatch(e -> e.code().equals(REQUIRED))) {
      file.registration(null, null)
          .faults(born, today)
          .forEach((field, code) -> wrong(COLUMNS.getOrDefault(field, field), code));
    }
  }

  private void same(String column, LocalDate kept) {
    var told = line.day(column);
    if (told != null && !told.equals(kept)) {
      wrong(column, FIXED);
    }
  }

  private void refuse(String column, Object told) {
    if (told != null) {
      wrong(column, "unneeded");
    }
  }

  private void wrong(String column, String code) {
    errors.add(line.error(column, code));
  }
}
