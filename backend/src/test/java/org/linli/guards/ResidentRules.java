package org.linli.guards;

import static org.linli.guards.Access.anywhere;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Draft.draft;
import static org.linli.guards.Who.CARE_WORKER;
import static org.linli.guards.Who.REGISTRAR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Room resident: households, who lives in them, and notes of those who care. */
final class ResidentRules {
  private ResidentRules() {}

  static Map<String, Object> newcomer(String name, String relation) {
    var person = new LinkedHashMap<String, Object>();
    person.put("name", name);
    person.put("sex", "FEMALE");
    person.put("birthDate", "1988-02-29");
    person.put("phone", "10000001234");
    person.put("identityNumber", null);
    var resident = new LinkedHashMap<String, Object>();
    resident.put("personId", null);
    resident.put("person", person);
    resident.put("relation", relation);
    resident.put("movedIn", "2020-05-01");
    resident.put("away", false);
    resident.put("floating", false);
    return resident;
  }

  static void add(Rules r) {
    addHouseholds(r);
    addLists(r);
    addMoves(r);
    r.rule(
        "POST /residents/{residentId}/care-notes",
        onTheUnit(CARE_WORKER),
        s -> at("residentId", s.resident().id()).with("text", "行动不便，每周上门一次"));
    r.rule(
        "POST /residents/{residentId}/care-notes/read",
        onTheUnit(CARE_WORKER),
        s ->
            at("residentId", s.resident().id())
                .with("purpose", "上门前了解情况")
                .with("cursor", null)
                .with("limit", 20));
  }

  private static void addHouseholds(Rules r) {
    r.rule(
        "POST /households",
        onTheUnit(REGISTRAR),
        s ->
            draft()
                .with("unitId", s.unit())
                .with("address", "河湾路12号3栋501室")
                .with("residents", List.of(newcomer("龙秀英", "HEAD"))));
    r.rule(
        "GET /households",
        anywhere(REGISTRAR, CARE_WORKER),
        s -> {
          var group = s.unit();
          var home = s.residentIn(group).householdId();
          return draft().query("limit", 100).query("unitId", group).shows(home);
        });
    r.rule(
        "GET /households/{householdId}",
        onTheUnit(REGISTRAR, CARE_WORKER),
        s -> {
          var home = s.resident().householdId();
          return at("householdId", home).shows(home);
        });
    r.rule(
        "POST /households/{householdId}/move-in",
        onTheUnit(REGISTRAR),
        s -> {
          var draft = at("householdId", s.resident().householdId());
          newcomer("龙小芳", "CHILD").forEach(draft::with);
          return draft;
        });
    r.rule(
        "POST /households/{householdId}/correct-address",
        onTheUnit(REGISTRAR),
        s -> at("householdId", s.resident().householdId()).with("address", "河湾路12号3栋502室"));
    r.rule(
        "POST /households/{householdId}/change-head",
        onTheUnit(REGISTRAR),
        s -> {
          var home = s.resident();
          var other = s.movedIn(home.householdId());
          return at("householdId", home.householdId())
              .with("residentId", other)
              .with("others", List.of(Map.of("residentId", home.id(), "relation", "PARENT")));
        });
  }

  private static void addLists(Rules r) {
    r.rule(
        "GET /residents",
        anywhere(REGISTRAR, CARE_WORKER),
        s -> draft().query("limit", 100).query("q", "龙").shows(s.resident().id()));
    r.rule("GET /residents/count", anywhere(REGISTRAR, CARE_WORKER), s -> draft());
    r.rule(
        "GET /residents/{residentId}",
        onTheUnit(REGISTRAR, CARE_WORKER),
        s -> {
          var id = s.resident().id();
          return at("residentId", id).shows(id);
        });
    r.rule(
        "GET /people/{personId}/residences",
        onTheUnit(REGISTRAR, CARE_WORKER),
        s -> {
          var resident = s.resident();
          return at("personId", resident.personId()).shows(resident.id());
        });
  }

  private static void addMoves(Rules r) {
    r.rule(
        "POST /residents/{residentId}/move-out",
        onTheUnit(REGISTRAR),
        s -> at("residentId", s.resident().id()).with("on", "2026-11-01").with("reason", "随子女居住"));
    r.rule(
        "POST /residents/{residentId}/move",
        onTheUnit(REGISTRAR),
        s ->
            at("residentId", s.resident().id())
                .with("householdId", s.resident().householdId())
                .with("relation", "OTHER")
                .with("on", "2026-11-01")
                .with("reason", "搬家"));
    r.rule(
        "POST /residents/{residentId}/mark",
        onTheUnit(REGISTRAR),
        s -> at("residentId", s.resident().id()).with("away", true).with("floating", false));
  }
}
