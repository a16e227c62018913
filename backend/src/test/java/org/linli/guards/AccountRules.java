package org.linli.guards;

import static org.linli.guards.Access.anywhere;
import static org.linli.guards.Access.everyone;
import static org.linli.guards.Access.onTheUnit;
import static org.linli.guards.Access.whoeverIsSignedIn;
import static org.linli.guards.Draft.at;
import static org.linli.guards.Draft.draft;
import static org.linli.guards.Who.ADMINISTRATOR;
import static org.linli.guards.Who.AUDITOR;
import static org.linli.guards.Who.MANAGER;
import static org.linli.guards.Who.SECURITY;

import java.util.UUID;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Room account: signing in, oneself, and what administrators do with accounts. */
final class AccountRules {
  private static final String NEW_PASSWORD = "nine bridges 九座桥";

  private AccountRules() {}

  static void add(Rules r) {
    addOneself(r);
    addInvitations(r);
    addAccounts(r);
    addColleagues(r);
    r.rule(
        "GET /audit-entries",
        anywhere(AUDITOR),
        s -> draft().query("subjectId", s.here.id()).shows(s.here.id()));
    r.rule(
        "GET /audit-entries.csv",
        anywhere(AUDITOR),
        s -> draft().query("subjectId", s.here.id()).shows(s.here.id()));
    r.rule("GET /view-entries", anywhere(AUDITOR), AccountRules::looked);
    r.rule("GET /view-entries.csv", anywhere(AUDITOR), AccountRules::looked);
    r.rule("GET /sign-in-entries", anywhere(SECURITY, AUDITOR), AccountRules::cameIn);
    r.rule("GET /sign-in-entries.csv", anywhere(SECURITY, AUDITOR), AccountRules::cameIn);
    r.rule("GET /audit-entries/verification", anywhere(AUDITOR, ADMINISTRATOR), s -> draft());
  }

  private static void addOneself(Rules r) {
    r.rule(
        "POST /sessions",
        everyone(),
        s -> draft().with("username", s.here.clerk().username()).with("password", Staff.PASSWORD));
    r.rule("GET /sessions", whoeverIsSignedIn(), s -> draft());
    r.rule("POST /sessions/current/end", whoeverIsSignedIn(), s -> draft().spendsTheCaller());
    r.rule("POST /sessions/end-all", whoeverIsSignedIn(), s -> draft().spendsTheCaller());
    r.ruleForSelf(
        "POST /sessions/{sessionId}/end",
        whoeverIsSignedIn(),
        (s, self) ->
            at("sessionId", self == null ? UUID.randomUUID() : s.sessionOf(self))
                .spendsTheCaller());
    r.rule("GET /me", whoeverIsSignedIn(), s -> draft());
    r.rule(
        "POST /me/change-password",
        whoeverIsSignedIn(),
        s ->
            draft()
                .with("currentPassword", Staff.PASSWORD)
                .with("newPassword", NEW_PASSWORD)
                .spendsTheCaller());
  }

  private static void addInvitations(Rules r) {
    r.rule("POST /invitations/inspect", everyone(), s -> draft().with("token", s.invite().token()));
    r.rule(
        "POST /invitations/accept",
        everyone(),
        s -> draft().with("token", s.invite().token()).with("password", Staff.PASSWORD));
  }

  private static void addAccounts(Rules r) {
    r.rule(
        "GET /accounts",
        anywhere(ADMINISTRATOR, SECURITY),
        s -> draft().query("q", s.here.clerk().username()).shows(s.here.clerk().accountId()));
    r.rule(
        "POST /accounts",
        onTheUnit(ADMINISTRATOR),
        s ->
            draft()
                .with("personName", "王小明")
                .with("username", World.username())
                .with("unitId", s.community()));
    r.rule(
        "GET /accounts/{accountId}",
        onTheUnit(ADMINISTRATOR, SECURITY),
        s -> account(s.invite().id()));
    r.rule(
        "PUT /accounts/{accountId}",
        onTheUnit(ADMINISTRATOR),
        s -> {
          var id = s.invite().id();
          var tag = s.tag(s.here.place().administrator(), "/accounts/" + id);
          return account(id).version(tag).with("name", "李梅");
        });
    r.rule(
        "POST /accounts/{accountId}/invite",
        onTheUnit(ADMINISTRATOR, SECURITY),
        s -> account(s.invite().id()));
    r.rule(
        "POST /accounts/{accountId}/disable",
        onTheUnit(ADMINISTRATOR),
        s -> account(s.invite().id()));
    r.rule(
        "POST /accounts/{accountId}/enable", onTheUnit(ADMINISTRATOR), s -> account(s.disabled()));
    r.rule("POST /accounts/{accountId}/unlock", onTheUnit(SECURITY), s -> account(s.invite().id()));
    r.rule(
        "GET /accounts/{accountId}/sessions",
        onTheUnit(SECURITY),
        s -> account(s.here.clerk().accountId()));
    r.rule(
        "POST /accounts/{accountId}/end-sessions",
        onTheUnit(SECURITY),
        s -> account(s.colleague().accountId()));
    r.rule(
        "POST /accounts/{accountId}/grants",
        onTheUnit(SECURITY),
        s ->
            account(s.invite().id())
                .with("role", "AUDITOR")
                .with("unitId", s.community())
                .with("validFrom", "2999-01-01")
                .with("validUntil", "2999-12-31"));
    r.rule("POST /grants/{grantId}/limit", onTheUnit(SECURITY), AccountRules::limited);
    r.rule(
        "POST /grants/{grantId}/revoke",
        onTheUnit(SECURITY),
        s -> at("grantId", s.grantOf(s.colleague(), s.here.place().administrator())));
  }

  private static Draft limited(Stage s) {
    var grant = s.grantOf(s.colleague(), s.here.place().administrator());
    return at("grantId", grant).with("validUntil", "2999-12-31");
  }

  /** A look at somebody here. */
  private static Draft looked(Stage s) {
    var person = s.lookedAt();
    return draft().query("personId", person).shows(person);
  }

  private static Draft cameIn(Stage s) {
    var clerk = s.here.clerk().username();
    return draft().query("who", clerk).shows("Person " + clerk);
  }

  private static void addColleagues(Rules r) {
    r.rule(
        "GET /units/{unitId}/colleagues",
        onTheUnit(MANAGER),
        s -> at("unitId", s.community()).shows(s.here.clerk().accountId()));
  }

  private static Draft account(UUID id) {
    return at("accountId", id);
  }
}
