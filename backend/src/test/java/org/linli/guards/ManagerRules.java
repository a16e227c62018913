package org.linli.guards;

import static org.linli.guards.Access.everyone;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Who.MANAGER;

import java.util.List;
import java.util.Map;

/** Room servicewindow: the live screen, announcements and displays. */
final class ManagerRules {
  private ManagerRules() {}

  static void add(Rules r) {
    addLive(r);
    addAnnouncements(r);
    addDisplays(r);
  }

  private static void addLive(Rules r) {
    r.rule("GET /halls/{hallId}/live", onTheUnit(MANAGER), s -> hall(s).shows(s.here.id()));
    r.rule(
        "POST /halls/{hallId}/set-long-wait", onTheUnit(MANAGER), s -> hall(s).with("minutes", 20));
    r.rule(
        "PUT /windows/{windowId}/services",
        onTheUnit(MANAGER),
        s -> {
          var id = s.window();
          return at("windowId", id)
              .version(s.tag(s.here.manager(), "/windows/" + id))
              .with("serviceIds", s.here.services());
        });
  }

  private static void addAnnouncements(Rules r) {
    r.rule("GET /halls/{hallId}/announcements", everyone(), ManagerRules::hall);
    r.rule("GET /halls/{hallId}/announcements/all", onTheUnit(MANAGER), ManagerRules::hall);
    r.rule("POST /halls/{hallId}/announcements", onTheUnit(MANAGER), s -> said(hall(s)));
    r.rule("GET /announcements/{announcementId}", onTheUnit(MANAGER), ManagerRules::announcement);
    r.rule(
        "PUT /announcements/{announcementId}",
        onTheUnit(MANAGER),
        s -> said(announcement(s).version("\"0.en\"")));
    r.rule(
        "POST /announcements/{announcementId}/end", onTheUnit(MANAGER), ManagerRules::announcement);
  }

  private static void addDisplays(Rules r) {
    r.rule("GET /halls/{hallId}/displays", onTheUnit(MANAGER), ManagerRules::hall);
    r.rule("POST /halls/{hallId}/displays", onTheUnit(MANAGER), s -> arranged(s, hall(s)));
    r.rule("GET /displays/{displayId}", everyone(), ManagerRules::display);
    r.rule("GET /displays/{displayId}/board", everyone(), ManagerRules::display);
    r.rule(
        "PUT /displays/{displayId}",
        onTheUnit(MANAGER),
        s -> arranged(s, display(s).version("\"0.en\"")));
    r.rule("POST /displays/{displayId}/remove", onTheUnit(MANAGER), ManagerRules::display);
  }

  private static Draft hall(Stage s) {
    return at("hallId", s.here.id());
  }

  private static Draft said(Draft draft) {
    var words = Map.of("message", "一楼免费体检");
    return draft
        .with("from", "2026-11-23T00:30:00Z")
        .with("until", "2999-01-01T00:00:00Z")
        .with("urgent", false)
        .with("spoken", true)
        .with("texts", Map.of("zh", words, "en", words));
  }

  private static Draft announcement(Stage s) {
    return at(
        "announcementId", made(s, "/halls/" + s.here.id() + "/announcements", said(hall(s)).body));
  }

  private static Draft arranged(Stage s, Draft draft) {
    return draft
        .with("name", "楼梯口")
        .with("windowIds", List.of(s.here.windows().get(0)))
        .with("speaksChinese", true)
        .with("speaksEnglish", false)
        .with("rings", true)
        .with("showsNext", true);
  }

  private static Draft display(Stage s) {
    return at(
        "displayId", made(s, "/halls/" + s.here.id() + "/displays", arranged(s, hall(s)).body));
  }

  private static String made(Stage s, String path, Object body) {
    return s.here
        .manager()
        .request()
        .body(body)
        .post(Operations.BASE + path)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
