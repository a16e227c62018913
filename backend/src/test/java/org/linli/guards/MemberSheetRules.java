package org.linli.guards;

import static org.linli.guards.Access.anywhere;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Draft.draft;
import static org.linli.guards.Who.PARTY_OFFICER;

import java.util.List;
import org.linli.shared.sheet.HandMade;
import org.linli.testing.MemberTable;

/** Members as an Excel table. */
final class MemberSheetRules {
  private MemberSheetRules() {}

  /** An application of somebody new, in the only branch there is. */
  static byte[] table(String name) {
    return HandMade.sheet(
            HandMade.row(MemberTable.HEADS)
                + HandMade.row("", "", name, "男", "1968-03-02", "", "", "入党申请人", "2026-10-20"))
        .bytes();
  }

  static void add(Rules r) {
    r.rule("GET /member-imports/template", anywhere(PARTY_OFFICER), s -> draft());
    r.rule(
        "GET /units/{unitId}/members.xlsx",
        onTheUnit(PARTY_OFFICER),
        s -> at("unitId", s.party().branch()).query("purpose", "年度统计"));
    r.rule(
        "POST /units/{unitId}/member-imports",
        onTheUnit(PARTY_OFFICER),
        s -> at("unitId", s.party().branch()).query("name", "党员.xlsx").file(table(s.fresh("韦国安"))));
    r.rule(
        "GET /member-imports/{memberImportId}",
        onTheUnit(PARTY_OFFICER),
        s -> {
          var id = s.memberImport();
          return at("memberImportId", id).shows(id);
        });
    for (var verb : List.of("apply", "discard")) {
      r.rule(
          "POST /member-imports/{memberImportId}/" + verb,
          onTheUnit(PARTY_OFFICER),
          s -> at("memberImportId", s.memberImport()));
    }
  }
}
