package org.linli.guards;

import static org.linli.guards.Access.anywhere;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Draft.draft;
import static org.linli.guards.Who.ADMINISTRATOR;
import static org.linli.guards.Who.AUDITOR;
import static org.linli.guards.Who.CARE_WORKER;
import static org.linli.guards.Who.CLERK;
import static org.linli.guards.Who.IDENTITY_READER;
import static org.linli.guards.Who.MANAGER;
import static org.linli.guards.Who.PARTY_OFFICER;
import static org.linli.guards.Who.REGISTRAR;
import static org.linli.guards.Who.SECURITY;

/** Room org: the tree of units, their calendars, posts and the people who hold them. */
final class OrgRules {
  private static final Who[] STAFF = {
    ADMINISTRATOR, MANAGER, CLERK, AUDITOR, REGISTRAR, IDENTITY_READER, CARE_WORKER, PARTY_OFFICER
  };

  private static final Who[] EVERY_KEEPER = {
    ADMINISTRATOR,
    MANAGER,
    CLERK,
    AUDITOR,
    REGISTRAR,
    IDENTITY_READER,
    CARE_WORKER,
    PARTY_OFFICER,
    SECURITY
  };

  private OrgRules() {}

  static void add(Rules r) {
    r.rule(
        "GET /units",
        anywhere(EVERY_KEEPER),
        s -> draft().query("limit", 100).shows(s.community()));
    r.rule(
        "GET /units/{unitId}",
        onTheUnit(EVERY_KEEPER),
        s -> at("unitId", s.community()).shows(s.community()));
    r.rule(
        "POST /units",
        onTheUnit(ADMINISTRATOR),
        s ->
            draft()
                .with("parentId", s.community())
                .with("type", "RESIDENT_GROUP")
                .with("foundedOn", "2020-07-01")
                .with("name", s.fresh("第三居民组 ")));
    r.rule(
        "PUT /units/{unitId}",
        onTheUnit(ADMINISTRATOR),
        s -> {
          var id = s.unit();
          var tag = s.tag(s.here.place().administrator(), "/units/" + id);
          return at("unitId", id).version(tag).with("name", s.fresh("第五居民组 "));
        });
    r.rule(
        "POST /units/{unitId}/dissolve",
        onTheUnit(ADMINISTRATOR),
        s -> at("unitId", s.unit()).with("on", "2026-11-01").with("reason", "两组合并"));
    addCalendar(r);
    addPosts(r);
    addPeople(r);
    addDetails(r);
    addData(r);
    addMerges(r);
  }

  private static void addPosts(Rules r) {
    r.rule(
        "GET /units/{unitId}/roster",
        onTheUnit(STAFF),
        s -> at("unitId", s.community()).query("on", "2026-11-01").shows(s.community()));
    r.rule(
        "GET /units/{unitId}/appointments",
        onTheUnit(STAFF),
        s -> {
          var appointment = s.appointment();
          return at("unitId", appointment.unitId()).shows(appointment.id());
        });
    r.rule(
        "POST /units/{unitId}/appointments",
        onTheUnit(ADMINISTRATOR),
        s ->
            at("unitId", s.unit())
                .with("kind", "GROUP_LEADER")
                .with("personId", s.somebody())
                .with("heldFrom", "2024-03-01")
                .with("heldUntil", "2026-03-01"));
    r.rule(
        "POST /appointments/{appointmentId}/end",
        onTheUnit(ADMINISTRATOR),
        s ->
            at("appointmentId", s.appointment().id())
                .with("on", "2026-11-01")
                .with("reason", "换届"));
    r.rule(
        "POST /appointments/{appointmentId}/annul",
        onTheUnit(ADMINISTRATOR),
        s -> at("appointmentId", s.appointment().id()).with("reason", "记错了人"));
  }

  private static void addPeople(Rules r) {
    r.rule(
        "GET /people",
        anywhere(ADMINISTRATOR, REGISTRAR),
        s -> draft().query("limit", 100).shows(s.community()));
    r.rule(
        "POST /people",
        onTheUnit(ADMINISTRATOR),
        s -> draft().with("name", "韦国安").with("unitId", s.community()));
    r.rule(
        "GET /people/{personId}",
        onTheUnit(STAFF),
        s -> {
          var person = s.somebody();
          return at("personId", person).shows(person);
        });
    r.rule(
        "POST /people/{personId}/rename",
        onTheUnit(ADMINISTRATOR, REGISTRAR),
        s -> at("personId", s.somebody()).with("name", "韦国平"));
    r.rule(
        "GET /people/{personId}/appointments",
        onTheUnit(STAFF),
        s -> {
          var appointment = s.appointment();
          return at("personId", appointment.personId()).shows(appointment.id());
        });
  }

  private static void addDetails(Rules r) {
    r.rule(
        "PUT /people/{personId}",
        onTheUnit(REGISTRAR),
        s -> {
          var person = s.somebody();
          var tag = s.tag(s.here.place().administrator(), "/people/" + person);
          return at("personId", person)
              .version(tag)
              .with("name", "韦国平")
              .with("sex", "MALE")
              .with("birthDate", "1968-03-02")
              .with("phone", "10000001234")
              .with("identityNumber", "");
        });
    r.rule(
        "POST /people/{personId}/reveal",
        onTheUnit(IDENTITY_READER),
        s -> at("personId", s.somebodyOfAge()).with("field", "PHONE").with("purpose", "通知领取补贴"));
  }

  private static void addData(Rules r) {
    r.rule(
        "POST /people/{personId}/export",
        onTheUnit(IDENTITY_READER),
        s -> at("personId", s.somebodyOfAge()).with("purpose", "本人申请"));
    r.rule(
        "POST /people/{personId}/erase",
        onTheUnit(REGISTRAR),
        s -> at("personId", s.somebody()).with("reason", "本人书面申请"));
  }

  private static void addMerges(Rules r) {
    r.rule(
        "GET /duplicates",
        anywhere(REGISTRAR),
        s -> {
          var pair = s.alike();
          return draft().query("reason", "NAME_AND_PHONE").query("limit", 100).shows(pair.get(0));
        });
    r.rule("GET /merges", anywhere(REGISTRAR), s -> draft().query("limit", 100).shows(s.merged()));
    r.rule(
        "POST /merges",
        onTheUnit(REGISTRAR),
        s -> {
          var pair = s.alike();
          return draft()
              .with("keptId", pair.get(0))
              .with("goneId", pair.get(1))
              .with("reason", "登记了两次");
        });
    r.rule(
        "POST /merges/{mergeId}/undo",
        onTheUnit(REGISTRAR),
        s -> at("mergeId", s.merged()).with("reason", "是父子两个人"));
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
