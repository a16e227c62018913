package org.linli.guards;

import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Who.AUDITOR;
import static org.linli.guards.Who.MANAGER;

/** Room servicewindow: figures over visits. */
final class FiguresRules {
  private FiguresRules() {}

  static void add(Rules r) {
    r.rule("GET /halls/{hallId}/figures", onTheUnit(MANAGER, AUDITOR), FiguresRules::today);
    r.rule("GET /halls/{hallId}/figures.csv", onTheUnit(MANAGER, AUDITOR), FiguresRules::today);
    r.rule(
        "GET /halls/{hallId}/figures/check",
        onTheUnit(MANAGER, AUDITOR),
        s -> at("hallId", s.here.id()).query("date", Stage.today()));
  }

  private static Draft today(Stage s) {
    return at("hallId", s.here.id()).query("from", Stage.today()).query("to", Stage.today());
  }
}
