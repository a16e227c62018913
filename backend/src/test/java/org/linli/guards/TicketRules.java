package org.linli.guards;

import static org.linli.guards.Access.everyone;
import static org.linli.guards.Access.holderOfTheTicket;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Who.AUDITOR;
import static org.linli.guards.Who.CLERK;
import static org.linli.guards.Who.MANAGER;

import org.linli.testing.HallWorld.Held;

/** Room servicewindow: tickets, their holders, the day and its ledger. */
final class TicketRules {
  private static final Who[] STAFF = {CLERK, MANAGER, AUDITOR};
  private static final Who[] SERVING = {CLERK, MANAGER};

  private TicketRules() {}

  static void add(Rules r) {
    addHolders(r);
    addCalling(r);
    addServing(r);
    addDays(r);
    r.rule(
        "GET /tickets/{ticketId}",
        onTheUnit(STAFF),
        s -> ticket(s.ticketHere).shows(s.ticketHere.id()));
    r.rule(
        "GET /halls/{hallId}/tickets",
        onTheUnit(STAFF),
        s -> hall(s).query("status", "WAITING").shows(s.here.id()));
  }

  private static void addHolders(Rules r) {
    r.rule(
        "POST /halls/{hallId}/tickets",
        everyone(),
        s ->
            hall(s)
                .with("serviceId", s.here.services().get(0))
                .with("phoneLast4", "0101")
                .with("priorityClaim", "ELDER")
                .with("phoneKey", s.fresh("key-of-some-phone-000-")));
    r.rule("GET /held-tickets/{ticketId}", holderOfTheTicket(), s -> held(s.waiting()));
    r.rule(
        "POST /held-tickets/{ticketId}/let-go-first",
        holderOfTheTicket(),
        s -> {
          var mine = s.waiting();
          s.waiting();
          return held(mine).with("places", 1);
        });
    r.rule("POST /held-tickets/{ticketId}/cancel", holderOfTheTicket(), s -> held(s.waiting()));
  }

  private static void addCalling(Rules r) {
    r.rule(
        "POST /tickets/{ticketId}/call",
        onTheUnit(SERVING),
        s -> ticket(s.waiting()).with("windowId", s.openWindow()).with("reason", "行动不便"));
    r.rule("POST /tickets/{ticketId}/recall", onTheUnit(SERVING), s -> ticket(s.called()));
    r.rule("POST /tickets/{ticketId}/no-show", onTheUnit(SERVING), s -> ticket(s.called()));
    r.rule("POST /tickets/{ticketId}/requeue", onTheUnit(SERVING), s -> ticket(s.missed()));
    r.rule(
        "POST /tickets/{ticketId}/classify",
        onTheUnit(SERVING),
        s -> ticket(s.waiting()).with("priorityClass", "DISABLED").with("reason", "坐轮椅"));
    r.rule(
        "POST /tickets/{ticketId}/cancel",
        onTheUnit(SERVING),
        s -> ticket(s.waiting()).with("reason", "本人要求"));
  }

  private static void addServing(Rules r) {
    r.rule("POST /tickets/{ticketId}/start", onTheUnit(SERVING), s -> ticket(s.called()));
    r.rule(
        "POST /tickets/{ticketId}/hold",
        onTheUnit(SERVING),
        s -> ticket(s.serving()).with("reason", "去复印"));
    r.rule(
        "POST /tickets/{ticketId}/resume",
        onTheUnit(SERVING),
        s -> ticket(s.onHold()).with("windowId", s.openWindow()));
    r.rule(
        "POST /tickets/{ticketId}/transfer",
        onTheUnit(SERVING),
        s ->
            ticket(s.serving())
                .with("serviceId", s.here.services().get(1))
                .with("windowId", s.here.windows().get(1))
                .with("reason", "先到二号窗口"));
    r.rule(
        "POST /tickets/{ticketId}/finish",
        onTheUnit(SERVING),
        s -> ticket(s.serving()).with("outcome", "已受理"));
  }

  private static void addDays(Rules r) {
    r.rule(
        "POST /halls/{hallId}/close-day",
        onTheUnit(MANAGER),
        s -> at("hallId", s.anotherHall().id()).with("businessDate", Stage.today()));
    r.rule("GET /halls/{hallId}/ledger", onTheUnit(MANAGER, AUDITOR), TicketRules::hall);
    r.rule(
        "GET /halls/{hallId}/ledger/check",
        onTheUnit(MANAGER, AUDITOR),
        s -> hall(s).query("date", Stage.today()));
  }

  private static Draft hall(Stage s) {
    return at("hallId", s.here.id());
  }

  private static Draft ticket(Held ticket) {
    return at("ticketId", ticket.id());
  }

  private static Draft held(Held ticket) {
    return ticket(ticket).token(ticket.token());
  }
}
