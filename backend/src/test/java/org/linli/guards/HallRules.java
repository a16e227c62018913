package org.linli.guards;

import static org.linli.guards.Access.anywhere;
import static org.linli.guards.Access.everyone;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Draft.draft;
import static org.linli.guards.Who.AUDITOR;
import static org.linli.guards.Who.CLERK;
import static org.linli.guards.Who.MANAGER;

import java.util.List;
import java.util.Map;

/** Room servicewindow: halls, windows, services. */
final class HallRules {
  private static final Who[] STAFF = {CLERK, MANAGER, AUDITOR};

  private HallRules() {}

  static void add(Rules r) {
    addPublic(r);
    addHalls(r);
    addQueueRules(r);
    OpeningRules.add(r);
    ManagerRules.add(r);
    addServices(r);
    addGuides(r);
    addWindows(r);
  }

  private static void addPublic(Rules r) {
    r.rule("GET /halls", everyone(), s -> draft());
    r.rule("GET /halls/{hallId}", everyone(), HallRules::hall);
    r.rule("GET /halls/{hallId}/services", everyone(), HallRules::hall);
    r.rule("GET /halls/{hallId}/board", everyone(), HallRules::hall);
    r.rule("GET /halls/{hallId}/events", everyone(), HallRules::hall);
    r.rule("GET /services/{serviceId}", everyone(), s -> at("serviceId", s.here.services().get(0)));
  }

  private static void addHalls(Rules r) {
    r.rule("GET /my-halls", anywhere(STAFF), s -> draft().shows(s.here.id()));
    r.rule(
        "POST /halls",
        onTheUnit(MANAGER),
        s ->
            draft()
                .with("unitId", s.community())
                .with("zone", "Asia/Shanghai")
                .with("phone", "0858-5550101")
                .with("texts", both(Stage.hallText())));
    r.rule("GET /halls/{hallId}/detail", onTheUnit(MANAGER), HallRules::hall);
    r.rule(
        "PUT /halls/{hallId}",
        onTheUnit(MANAGER),
        s ->
            hall(s)
                .version(s.tag(s.here.manager(), "/halls/" + s.here.id() + "/detail"))
                .with("phone", "0858-5550102")
                .with("texts", both(Stage.hallText())));
  }

  private static void addQueueRules(Rules r) {
    r.rule(
        "PUT /halls/{hallId}/rules",
        onTheUnit(MANAGER),
        s ->
            hall(s)
                .version(s.tag(s.here.manager(), "/halls/" + s.here.id() + "/detail"))
                .with("recallLimit", 3)
                .with("requeuePlaces", 3)
                .with("requeueMinutes", 30)
                .with("requeueLimit", 2)
                .with("clerksCallOutOfOrder", true)
                .with("closesDayItself", true)
                .with("overtakingLimit", 3)
                .with("letGoFirstPlaces", List.of(1, 3, 5))
                .with("letGoFirstLimit", 2)
                .with("ticketsPerPhone", 5));
  }

  private static void addServices(Rules r) {
    r.rule("POST /halls/{hallId}/services", onTheUnit(MANAGER), s -> service(s, hall(s)));
    r.rule(
        "GET /services/{serviceId}/detail",
        onTheUnit(MANAGER),
        s -> at("serviceId", s.here.services().get(0)));
    r.rule(
        "PUT /services/{serviceId}",
        onTheUnit(MANAGER),
        s -> {
          var id = s.service();
          var tag = s.tag(s.here.manager(), "/services/" + id + "/detail");
          return service(s, at("serviceId", id).version(tag));
        });
  }

  private static void addGuides(Rules r) {
    r.rule(
        "GET /halls/{hallId}/managed-services",
        onTheUnit(MANAGER),
        s -> hall(s).query("windowId", s.here.windows().get(0)).query("state", "OFFERED"));
    r.rule(
        "PUT /services/{serviceId}/draft",
        onTheUnit(MANAGER),
        s -> seen(s, s.service()).with("guides", both(guide())));
    r.rule("POST /services/{serviceId}/publish", onTheUnit(MANAGER), s -> seen(s, s.drafted()));
    r.rule(
        "POST /services/{serviceId}/discard-draft", onTheUnit(MANAGER), s -> seen(s, s.drafted()));
    r.rule(
        "GET /services/{serviceId}/versions",
        onTheUnit(MANAGER),
        s -> at("serviceId", s.here.services().get(0)));
    r.rule(
        "POST /services/{serviceId}/restore",
        onTheUnit(MANAGER),
        s -> seen(s, s.service()).with("number", 1));
    r.rule(
        "POST /services/{serviceId}/withdraw",
        onTheUnit(MANAGER),
        s -> at("serviceId", s.service()));
    r.rule(
        "POST /services/{serviceId}/offer",
        onTheUnit(MANAGER),
        s -> at("serviceId", s.withdrawn()));
  }

  /** A service with the version its manager saw. */
  private static Draft seen(Stage s, Object id) {
    return at("serviceId", id).version(s.tag(s.here.manager(), "/services/" + id + "/detail"));
  }

  private static void addWindows(Rules r) {
    r.rule(
        "GET /halls/{hallId}/windows",
        onTheUnit(STAFF),
        s -> hall(s).shows(s.here.windows().get(0)));
    r.rule(
        "POST /halls/{hallId}/windows", onTheUnit(MANAGER), s -> described(hall(s), s.fresh("N")));
    r.rule(
        "GET /windows/{windowId}",
        onTheUnit(STAFF),
        s -> window(s.here.windows().get(0)).shows(s.here.id()));
    r.rule(
        "PUT /windows/{windowId}",
        onTheUnit(MANAGER),
        s -> {
          var id = s.window();
          return described(
              window(id).version(s.tag(s.here.manager(), "/windows/" + id)), s.fresh("N"));
        });
    r.rule(
        "GET /windows/{windowId}/detail",
        onTheUnit(MANAGER),
        s -> window(s.here.windows().get(0)).shows(s.here.id()));
    r.rule("POST /windows/{windowId}/open", onTheUnit(CLERK, MANAGER), s -> window(s.window()));
    r.rule(
        "POST /windows/{windowId}/pause",
        onTheUnit(CLERK, MANAGER),
        s -> window(s.openWindow()).with("reason", "午休"));
    r.rule("POST /windows/{windowId}/resume", onTheUnit(MANAGER), s -> window(s.pausedWindow()));
    r.rule(
        "POST /windows/{windowId}/close",
        onTheUnit(CLERK, MANAGER),
        s -> window(s.openWindow()).with("reason", "下班"));
    r.rule(
        "GET /windows/{windowId}/desk",
        onTheUnit(CLERK, MANAGER),
        s -> window(s.here.windows().get(0)).shows(s.here.id()));
    r.rule(
        "POST /windows/{windowId}/call-next",
        onTheUnit(CLERK, MANAGER),
        s -> window(s.openWindow()));
  }

  private static Draft hall(Stage s) {
    return at("hallId", s.here.id());
  }

  private static Draft window(Object id) {
    return at("windowId", id);
  }

  private static Draft described(Draft window, String label) {
    return window
        .with("label", label)
        .with("discreet", false)
        .with("clerkIds", List.of(Case.NOBODYS_ID, Case.NOBODYS_ID.replace('0', '1')))
        .with("texts", both(Map.of("title", "民政事务")));
  }

  static Map<String, Object> guide() {
    return Map.of(
        "name", "低保申请",
        "whoMayApply", "困难家庭",
        "papers", List.of("身份证", "户口簿"),
        "fee", "不收费",
        "legalBasis", "社会救助暂行办法",
        "timePromised", "5 个工作日",
        "place", "一楼",
        "notes", "可以代办");
  }

  private static Draft service(Stage s, Draft draft) {
    return draft
        .with("prefix", "D")
        .with("discreet", false)
        .with("windowIds", List.of(s.here.windows().get(0), s.here.windows().get(1)))
        .with("guides", both(guide()));
  }

  static Map<String, Object> both(Map<String, Object> words) {
    return Map.of("zh", words, "en", words);
  }
}
