package org.linli.guards;

import static org.linli.guards.Access.everyone;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Who.MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Room servicewindow: when a hall takes numbers. */
final class OpeningRules {
  private static final Map<String, Object> ALL_DAY = Map.of("from", "00:00", "until", "24:00");

  private OpeningRules() {}

  static void add(Rules r) {
    r.rule("GET /halls/{hallId}/opening", everyone(), s -> at("hallId", s.here.id()));
    r.rule(
        "GET /halls/{hallId}/opening/detail",
        onTheUnit(MANAGER),
        s -> at("hallId", s.here.id()).shows(s.here.id()));
    // At a hall of their own: numbers are taken at the other one all the time.
    r.rule(
        "PUT /halls/{hallId}/opening",
        onTheUnit(MANAGER),
        s -> {
          var id = s.anotherHall().id();
          return at("hallId", id)
              .version(s.tag(s.here.manager(), "/halls/" + id + "/opening/detail"))
              .with("lastTicketMinutes", 15)
              .with("week", List.of(Map.of("weekday", "MONDAY", "spans", List.of(ALL_DAY))))
              .with("exceptions", List.of(newYear()));
        });
    r.rule(
        "POST /halls/{hallId}/stop-numbers",
        onTheUnit(MANAGER),
        s -> at("hallId", s.anotherHall().id()).with("texts", words("停电检修")));
    r.rule(
        "POST /halls/{hallId}/resume-numbers",
        onTheUnit(MANAGER),
        s -> at("hallId", s.anotherHall().id()));
  }

  private static Map<String, Object> newYear() {
    return Map.of(
        "date",
        LocalDate.of(2999, 1, 1).toString(),
        "spans",
        List.of(ALL_DAY),
        "texts",
        words("元旦"));
  }

  private static Map<String, Object> words(String message) {
    var text = Map.of("message", message);
    return Map.of("zh", text, "en", text);
  }
}
