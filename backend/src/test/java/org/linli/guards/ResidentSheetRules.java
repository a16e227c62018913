package org.linli.guards;

import static org.linli.guards.Access.anywhere;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Draft.draft;
import static org.linli.guards.Who.REGISTRAR;

import org.linli.shared.sheet.HandMade;

/** Residents as an Excel table. */
final class ResidentSheetRules {
  private ResidentSheetRules() {}

  /** Nobody knows its group. */
  static byte[] table() {
    return table("无此居民组");
  }

  /** One household of this group. */
  static byte[] table(String group) {
    return HandMade.sheet(
            HandMade.row(
                    "居民组", "住址", "姓名", "与户主关系", "性别", "出生日期", "身份证号", "电话", "入住日期", "外出", "流动人口")
                + HandMade.row(
                    group, "河湾路1号", "韦国安", "户主", "男", "1968-03-02", "", "", "2019-08-15"))
        .bytes();
  }

  static void add(Rules r) {
    r.rule("GET /resident-imports/template", anywhere(REGISTRAR), s -> draft());
    r.rule(
        "GET /units/{unitId}/residents.xlsx",
        onTheUnit(REGISTRAR),
        s -> at("unitId", s.community()).query("purpose", "年度核对"));
    r.rule(
        "POST /units/{unitId}/resident-imports",
        onTheUnit(REGISTRAR),
        s -> at("unitId", s.community()).query("name", "居民.xlsx").file(table()));
    r.rule(
        "GET /resident-imports/{importId}",
        onTheUnit(REGISTRAR),
        s -> {
          var id = s.residentImport();
          return at("importId", id).shows(id);
        });
    r.rule(
        "GET /resident-imports/{importId}/rows",
        onTheUnit(REGISTRAR),
        s -> at("importId", s.readyImport()));
    r.rule(
        "POST /resident-imports/{importId}/apply",
        onTheUnit(REGISTRAR),
        s -> at("importId", s.readyImport()));
    r.rule(
        "POST /resident-imports/{importId}/discard",
        onTheUnit(REGISTRAR),
        s -> at("importId", s.residentImport()));
  }
}
