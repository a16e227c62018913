package org.linli.resident.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.linli.org.OrgService;
import org.linli.person.PersonRecord;
import org.linli.person.PersonRollService;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.Viewed;
import org.linli.resident.LivingView;
import org.linli.resident.RollService;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.problem.CommonProblem;
import org.linli.shared.problem.ProblemException;
import org.linli.shared.sheet.SheetWriter;
import org.linli.shared.sheet.intake.ImportProblem;

/** Residents taken out as a table of the columns an import reads. */
@ApplicationScoped
public class ExportService {
  private final RollService rolls;
  private final PersonRollService people;
  private final ViewLogService views;
  private final OrgService org;
  private final CallerLanguage language;

  ExportService(
      RollService rolls,
      PersonRollService people,
      ViewLogService views,
      OrgService org,
      CallerLanguage language) {
    this.rolls = rolls;
    this.people = people;
    this.views = views;
    this.org = org;
    this.language = language;
  }

  /** A table to fill in. */
  public byte[] template() {
    return SheetWriter.template(ResidentColumns.LAYOUT, language(), ImportLook.MOST_ROWS);
  }

  /**
   * Who lives at the unit and below it, as far as it is asked for; that it was taken out, by whom
   * and what for is written down.
   *
   * @param reach where the caller keeps residents
   * @param whole where the caller may see whole numbers; null for masked ones
   * @throws ProblemException not-found, not-allowed, export-too-long, invalid-input
   */
  @Transactional
  public byte[] table(UUID unitId, TakeOut wish, Set<UUID> reach, Set<UUID> whole) {
    org.require(unitId, reach);
    if (whole != null && !org.isWithin(unitId, whole)) {
      throw new ProblemException(CommonProblem.NOT_ALLOWED);
    }
    views.record(null, unitId, Viewed.EXPORT, wish.purpose);
    var units = org.subtree(Set.of(unitId));
    var living = rolls.living(units, wish.filter(), ImportLook.MOST_ROWS + 1);
    if (living.size() > ImportLook.MOST_ROWS) {
      throw new ProblemException(ImportProblem.EXPORT_TOO_LONG, ImportLook.MOST_ROWS);
    }
    var names = org.names(units);
    var known = people.records(living.stream().map(LivingView::personId).toList());
    return SheetWriter.table(
        ResidentColumns.LAYOUT,
        language(),
        living.stream().map(stay -> cells(stay, known.get(stay.personId()), names, whole != null)));
  }

  private static Map<String, Object> cells(
      LivingView stay, PersonRecord person, Map<UUID, String> names, boolean whole) {
    var cells = person.cells(whole);
    cells.put(ResidentColumns.GROUP, names.get(stay.unitId()));
    cells.put(ResidentColumns.ADDRESS, stay.address());
    cells.put(ResidentColumns.RELATION, stay.relation());
    cells.put(ResidentColumns.MOVED_IN, stay.movedIn());
    cells.put(ResidentColumns.AWAY, ResidentColumns.flag(stay.away()));
    cells.put(ResidentColumns.FLOATING, ResidentColumns.flag(stay.floating()));
    return cells;
  }

  private Locale language() {
    return Locale.forLanguageTag(language.tag());
  }
}
