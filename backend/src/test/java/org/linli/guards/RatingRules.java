package org.linli.guards;

import static org.linli.guards.Access.holderOfTheTicket;
import static org.linli.guards.Access.ofDevices;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Draft.draft;
import static org.linli.guards.Who.AUDITOR;
import static org.linli.guards.Who.MANAGER;
import static org.linli.guards.Who.WINDOW_SCREEN;

import java.util.List;

/** Room servicewindow: ratings and their follow-ups. Clerks see nothing of them. */
final class RatingRules {
  private RatingRules() {}

  static void add(Rules r) {
    r.rule(
        "GET /held-tickets/{ticketId}/rating",
        holderOfTheTicket(),
        s -> {
          var ticket = s.finished();
          return at("ticketId", ticket.id()).token(ticket.token());
        });
    r.rule(
        "POST /held-tickets/{ticketId}/rate",
        holderOfTheTicket(),
        s -> {
          var ticket = s.finished();
          return at("ticketId", ticket.id())
              .token(ticket.token())
              .with("level", "DISSATISFIED")
              .with("reasons", List.of("UNCLEAR"))
              .with("comment", "跑了两趟")
              .with("phone", "13800001234");
        });
    r.rule("GET /this-device/window", ofDevices(WINDOW_SCREEN), s -> draft());
    r.rule(
        "POST /this-device/window/rate",
        ofDevices(WINDOW_SCREEN),
        s -> draft().with("number", s.finishedAtScreen().number()).with("level", "SATISFIED"));
    addFigures(r);
    addFollowUps(r);
  }

  private static void addFigures(Rules r) {
    r.rule(
        "GET /halls/{hallId}/rating-figures", onTheUnit(MANAGER, AUDITOR), RatingRules::yesterday);
    r.rule(
        "GET /halls/{hallId}/rating-figures.csv",
        onTheUnit(MANAGER, AUDITOR),
        RatingRules::yesterday);
    r.rule(
        "GET /halls/{hallId}/rating-rules",
        onTheUnit(MANAGER),
        s -> at("hallId", s.here.id()).shows(s.here.id()));
    r.rule(
        "PUT /halls/{hallId}/rating-rules",
        onTheUnit(MANAGER),
        s -> {
          var tag = s.tag(s.here.manager(), "/halls/" + s.here.id() + "/rating-rules");
          return at("hallId", s.here.id())
              .version(tag)
              .with("daysToRate", 7)
              .with("followUpFrom", "DISSATISFIED")
              .with("deadlineWorkingDays", 5)
              .with("phoneKeptDays", 30)
              .with("ownerId", s.here.manager().accountId());
        });
  }

  private static void addFollowUps(Rules r) {
    r.rule("GET /halls/{hallId}/follow-ups", onTheUnit(MANAGER), s -> at("hallId", s.here.id()));
    r.rule(
        "GET /follow-ups/{followUpId}",
        onTheUnit(MANAGER),
        s -> {
          var id = s.followUp();
          return at("followUpId", id).shows(id);
        });
    r.rule(
        "POST /follow-ups/{followUpId}/assign",
        onTheUnit(MANAGER),
        s -> followUp(s).with("ownerId", s.here.manager().accountId()));
    r.rule(
        "POST /follow-ups/{followUpId}/note",
        onTheUnit(MANAGER),
        s -> followUp(s).with("words", "已查看材料"));
    r.rule(
        "POST /follow-ups/{followUpId}/call-back",
        onTheUnit(MANAGER),
        s -> followUp(s).with("outcome", "REACHED").with("words", "说明了情况"));
    r.rule(
        "POST /follow-ups/{followUpId}/close",
        onTheUnit(MANAGER),
        s -> followUp(s).with("found", "指南缺一项").with("done", "已补上"));
  }

  private static Draft followUp(Stage s) {
    return at("followUpId", s.followUp());
  }

  private static Draft yesterday(Stage s) {
    return at("hallId", s.here.id()).query("from", Stage.today()).query("to", Stage.today());
  }
}
