package org.linli.guards;

import static org.linli.guards.Access.anywhere;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Draft.draft;
import static org.linli.guards.Who.ADMINISTRATOR;
import static org.linli.guards.Who.AUDITOR;
import static org.linli.guards.Who.CLERK;
import static org.linli.guards.Who.MANAGER;

/** Room org: the tree of units. */
final class OrgRules {
  private static final Who[] STAFF = {ADMINISTRATOR, MANAGER, CLERK, AUDITOR};

  private OrgRules() {}

  static void add(Rules r) {
    r.rule("GET /units", anywhere(STAFF), s -> draft().query("limit", 100).shows(s.community()));
    r.rule(
        "GET /units/{unitId}",
        onTheUnit(STAFF),
        s -> at("unitId", s.community()).shows(s.community()));
    r.rule(
        "POST /units",
        onTheUnit(ADMINISTRATOR),
        s ->
            draft()
                .with("parentId", s.community())
                .with("type", "RESIDENT_GROUP")
                .with("name", s.fresh("第三居民组 ")));
    r.rule(
        "PUT /units/{unitId}",
        onTheUnit(ADMINISTRATOR),
        s -> {
          var id = s.unit();
          var tag = s.tag(s.here.place().administrator(), "/units/" + id);
          return at("unitId", id).version(tag).with("name", s.fresh("第五居民组 "));
        });
    addCalendar(r);
  }

  private static void addCalendar(Rules r) {
    r.rule(
        "GET /units/{unitId}/calendar",
        onTheUnit(ADMINISTRATOR, MANAGER),
        s -> at("unitId", s.community()).query("year", 2026));
    r.rule(
        "POST /units/{unitId}/calendar/set-day",
        onTheUnit(ADMINISTRATOR, MANAGER),
        s ->
            at("unitId", s.community())
                .with("day", "2026-03-02")
                .with("working", false)
                .with("name", "停电检修"));
    r.rule(
        "POST /units/{unitId}/calendar/clear-day",
        onTheUnit(ADMINISTRATOR, MANAGER),
        s -> at("unitId", s.community()).with("day", s.daySettled()));
  }
}
