package org.linli.guards;

import static org.linli.guards.Access.everyone;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Who.AUDITOR;
import static org.linli.guards.Who.MANAGER;

/** Room servicewindow: estimates, and staffing. */
final class EstimateRules {
  private EstimateRules() {}

  static void add(Rules r) {
    r.rule("GET /halls/{hallId}/estimates", everyone(), EstimateRules::hall);
    r.rule(
        "GET /halls/{hallId}/estimates/accuracy",
        onTheUnit(MANAGER, AUDITOR),
        s -> hall(s).query("from", Stage.today()).query("to", Stage.today()));
    r.rule(
        "GET /halls/{hallId}/staffing",
        onTheUnit(MANAGER),
        s ->
            hall(s)
                .query("weekday", "MONDAY")
                .query("fromHour", 9)
                .query("toHour", 12)
                .query("serviceId", s.here.services().get(0)));
  }

  private static Draft hall(Stage s) {
    return at("hallId", s.here.id());
  }
}
