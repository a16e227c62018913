package org.linli.member.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.member.MemberFile;
import org.linli.member.MemberRollService;
import org.linli.org.OrgService;
import org.linli.person.PersonLine;
import org.linli.person.PersonRecord;
import org.linli.person.PersonRollService;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.Viewed;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.sheet.SheetWriter;
import org.linli.shared.sheet.intake.ImportProblem;
import org.linli.shared.time.BusinessDate;

/** Members taken out as a table of the columns an import reads. */
@ApplicationScoped
public class MemberTableService {
  private final MemberRollService rolls;
  private final PersonRollService people;
  private final OrgService org;
  private final ViewLogService views;
  private final CallerLanguage language;
  private final Clock clock;

  MemberTableService(
      MemberRollService rolls,
      PersonRollService people,
      OrgService org,
      ViewLogService views,
      CallerLanguage language,
      Clock clock) {
    this.rolls = rolls;
    this.people = people;
    this.org = org;
    this.views = views;
    this.language = language;
    this.clock = clock;
  }

  /** A table to fill in. */
  public byte[] template() {
    return SheetWriter.template(MemberColumns.LAYOUT, language(), MemberLook.MOST_ROWS);
  }

  /**
   * Whose files are kept at the unit and below it, as far as it is asked for; that it was taken
   * out, by whom and what for is written down. Of minors it tells no more than the name: a file may
   * have been opened before the right birth date was known.
   *
   * @param reach where the caller keeps files
   * @param whole where the caller may see whole numbers; null for masked ones
   * @throws ProblemException not-found, not-allowed, export-too-long, invalid-input
   */
  @Transactional
  public byte[] table(UUID unitId, TakeOutMembers wish, Set<UUID> reach, Set<UUID> whole) {
    if (!org.isWithin(unitId, reach)) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    if (whole != null && !org.isWithin(unitId, whole)) {
      throw new ProblemException(CommonProblem.NOT_ALLOWED);
    }
    var files =
        rolls.kept(org.subtree(Set.of(unitId)), wish.status, wish.q, MemberLook.MOST_ROWS + 1);
    if (files.size() > MemberLook.MOST_ROWS) {
      throw new ProblemException(ImportProblem.EXPORT_TOO_LONG, MemberLook.MOST_ROWS);
    }
    views.record(null, unitId, Viewed.EXPORT, wish.purpose);
    var names = org.names(units(files));
    var today = BusinessDate.at(clock.instant(), BusinessDate.HOUSE);
    var known = people.records(files.stream().map(MemberFile::personId).toList());
    return SheetWriter.table(
        MemberColumns.LAYOUT,
        language(),
        files.stream()
            .map(f -> cells(f, cells(known.get(f.personId()), whole != null, today), names)));
  }

  private static Set<UUID> units(Collection<MemberFile> files) {
    return files.stream()
        .flatMap(file -> Stream.of(file.branchId(), file.groupId()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Map<String, Object> cells(PersonRecord person, boolean whole, LocalDate today) {
    return person.view().isMinor(today)
        ? new HashMap<>(Map.of(PersonLine.NAME, person.view().name()))
        : person.cells(whole);
  }

  private static Map<String, Object> cells(
      MemberFile file, Map<String, Object> cells, Map<UUID, String> names) {
    cells.put(MemberColumns.BRANCH, names.get(file.branchId()));
    cells.put(MemberColumns.GROUP, file.groupId() == null ? null : names.get(file.groupId()));
    cells.put(MemberColumns.STATUS, file.status());
    cells.put(MemberColumns.APPLIED_ON, file.appliedOn());
    cells.put(MemberColumns.PROBATION_FROM, file.probationFrom());
    cells.put(MemberColumns.FULL_ON, file.fullOn());
    cells.put(MemberColumns.SINCE, file.since());
    return cells;
  }

  private Locale language() {
    return Locale.forLanguageTag(language.tag());
  }
}
