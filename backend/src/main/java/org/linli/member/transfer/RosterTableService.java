package org.linli.member.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.linli.member.path.MemberStatus;
import org.linli.person.view.StandardPurpose;
import org.linli.person.view.ViewLogService;
import org.linli.person.view.Viewed;
import org.linli.shared.http.CallerLanguage;
import org.linli.shared.sheet.SheetColumn;
import org.linli.shared.sheet.SheetLayout;
import org.linli.shared.sheet.SheetWriter;

/**
 * The roster of a day as a table: names and places, no numbers of anybody. That it was taken out,
 * and by whom, is written down.
 */
@ApplicationScoped
class RosterTableService {
  static final SheetLayout LAYOUT =
      new SheetLayout(
          RosterTableService.class,
          List.of(
              SheetColumn.text("branch"),
              SheetColumn.text("group"),
              SheetColumn.text("name"),
              SheetColumn.choice("status", MemberStatus.class),
              SheetColumn.text("attendsAt"),
              SheetColumn.choice("votes", "YES", "NO"),
              SheetColumn.choice("remark", "GUEST", "UNDER_WAY")));

  private static final String CHECKING = StandardPurpose.ROSTER_CHECK.name();

  private final MemberRosterService rosters;
  private final ViewLogService views;
  private final CallerLanguage language;

  RosterTableService(MemberRosterService rosters, ViewLogService views, CallerLanguage language) {
    this.rosters = rosters;
    this.views = views;
    this.language = language;
  }

  /**
   * @param day today when null
   * @throws org.linli.shared.problem.ProblemException not-found
   */
  @Transactional
  public byte[] of(UUID unitId, LocalDate day, Set<UUID> reach) {
    var lines = rosters.all(unitId, day, reach);
    views.record(null, unitId, Viewed.EXPORT, CHECKING);
    return SheetWriter.table(
        LAYOUT,
        Locale.forLanguageTag(language.tag()),
        lines.stream().map(RosterTableService::cells));
  }

  private static Map<String, Object> cells(RosterMember line) {
    var cells = new HashMap<String, Object>();
    cells.put("branch", line.branchName());
    cells.put("group", line.groupName());
    cells.put("name", line.name());
    cells.put("status", line.status());
    cells.put("attendsAt", line.attendsAt());
    cells.put("votes", line.votes() ? "YES" : "NO");
    if (line.guest()) {
      cells.put("remark", "GUEST");
    } else if (line.underWay()) {
      cells.put("remark", "UNDER_WAY");
    }
    return cells;
  }
}
