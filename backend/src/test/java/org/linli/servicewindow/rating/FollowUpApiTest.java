package org.linli.servicewindow.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.HallWorld;
import org.linli.testing.HallWorld.Held;
import org.linli.testing.MutableClock;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** What becomes of a bad rating. */
@QuarkusTest
class FollowUpApiTest {
  /** A Monday, 09:30 in Shanghai. */
  private static final Instant MORNING = Instant.parse("2031-06-09T01:30:00Z");

  private static final String PHONE = "13800001234";

  @Inject HallWorld halls;
  @Inject World world;
  @Inject MutableClock clock;
  @Inject PhoneForgetter forgetter;
  private RatedHall here;
  private Staff manager;

  @BeforeEach
  void aMorning() {
    here = new RatedHall(halls.hall(1, "A"));
    clock.stopAt(MORNING);
    here = here.signedInAgain();
    here.hall().open();
    manager = here.hall().manager();
  }

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  private Held badlyRated() {
    var ticket = here.served(0);
    ticket
        .rate(Map.of("level", "DISSATISFIED", "comment", "跑了两趟", "phone", PHONE))
        .then()
        .statusCode(200);
    return ticket;
  }

  private String pathOf(Held ticket) {
    return "/follow-ups/" + here.followUpId(manager, ticket);
  }

  private void days(int n) {
    clock.advance(Duration.ofDays(n));
    here = here.signedInAgain();
    manager = here.hall().manager();
  }

  @Test
  void aBadRatingHasAnOwnerAndALastDayInWorkingDays() {
    here.rule("deadlineWorkingDays", 3);
    RatedHall.post(
            manager,
            "/units/" + here.hall().place().community() + "/calendar/set-day",
            Map.of("day", "2031-06-11", "working", false, "name", "停电"))
        .then()
        .statusCode(200);
    var ticket = badlyRated();
    ticket.rating().then().body("answerBy", equalTo("2031-06-13"));
    var followUp = here.followUpOf(ticket);
    assertThat(followUp.getString("followUp.dueOn")).isEqualTo("2031-06-13");
    assertThat(followUp.getString("followUp.owner.accountId"))
        .isEqualTo(manager.accountId().toString());
    assertThat(followUp.getString("comment")).isEqualTo("跑了两趟");
    assertThat(followUp.getString("phone")).isEqualTo(PHONE);
    assertThat(followUp.getList("history.step")).isEqualTo(List.of("OPENED"));
  }

  @Test
  void theThresholdIsTheHalls() {
    here.rule("followUpFrom", "VERY_DISSATISFIED");
    here.served(0).rate("DISSATISFIED").then().statusCode(200);
    assertThat(here.hall().followUps().getList("items")).isEmpty();
    here.served(0).rate("VERY_DISSATISFIED").then().statusCode(200);
    assertThat(here.hall().followUps().getList("items")).hasSize(1);
  }

  @Test
  void theConfiguredOwnerGoesFirst() {
    var above = world.staff(here.hall().place().committee(), StaffRole.HALL_MANAGER);
    here.rule("ownerId", above.accountId().toString());
    assertThat(here.followUpOf(badlyRated()).getString("followUp.owner.accountId"))
        .isEqualTo(above.accountId().toString());
  }

  @Test
  void aClerkCannotBeMadeOwnerNorConfigured() {
    var clerk = world.staff(here.hall().place().community(), StaffRole.CLERK);
    var path = pathOf(badlyRated());
    RatedHall.post(manager, path + "/assign", Map.of("ownerId", clerk.accountId()))
        .then()
        .spec(Refusal.of(409, "owner-not-possible"));
    RatedHall.get(manager, path)
        .then()
        .body("followUp.owner.accountId", equalTo(manager.accountId().toString()));
  }

  /** A manager who sat at the window neither owns nor sees it; a colleague does. */
  @Test
  void whoeverServedTheVisitNeverSeesItsFollowUp() {
    RatedHall.post(manager, "/windows/" + here.hall().windows().get(0) + "/open", Map.of())
        .then()
        .statusCode(200);
    var alone = here.served(manager, 0, 0);
    alone.rate("VERY_DISSATISFIED").then().statusCode(200);
    assertThat(here.followUpId(manager, alone)).isNull();
    var colleague = world.staff(here.hall().place().community(), StaffRole.HALL_MANAGER);
    var id = here.followUpId(colleague, alone);
    assertThat(id).isNotNull();
    RatedHall.get(colleague, "/follow-ups/" + id)
        .then()
        .body("followUp.owner", nullValue())
        .body("owners.accountId", contains(colleague.accountId().toString()));
    var path = "/follow-ups/" + id;
    RatedHall.get(manager, path).then().spec(Refusal.of(404, "not-found"));
    for (var verb :
        Map.of(
                "/note", Map.of("words", "x"),
                "/call-back", Map.of("outcome", "DECLINED"),
                "/assign", Map.of("ownerId", manager.accountId()),
                "/close", Map.of("found", "x", "done", "x"))
            .entrySet()) {
      RatedHall.post(manager, path + verb.getKey(), verb.getValue())
          .then()
          .spec(Refusal.of(404, "not-found"));
    }
    RatedHall.post(colleague, path + "/assign", Map.of("ownerId", manager.accountId()))
        .then()
        .spec(Refusal.of(409, "owner-not-possible"));
    var next = here.served(manager, 0, 0);
    next.rate("DISSATISFIED").then().statusCode(200);
    RatedHall.get(colleague, "/follow-ups/" + here.followUpId(colleague, next))
        .then()
        .body("followUp.owner.accountId", equalTo(colleague.accountId().toString()));
  }

  @Test
  void calledBackAndClosedWithWhatWasFoundAndDone() {
    var path = pathOf(badlyRated());
    RatedHall.post(manager, path + "/close", Map.of("found", "缺一项", "done", "已补"))
        .then()
        .spec(Refusal.of(409, "call-back-missing"));
    RatedHall.post(manager, path + "/note", Map.of("words", "查了材料")).then().statusCode(200);
    RatedHall.post(manager, path + "/call-back", Map.of("outcome", "NOT_REACHED"))
        .then()
        .statusCode(200)
        .body("followUp.status", equalTo("OPEN"));
    clock.advance(Duration.ofHours(1));
    RatedHall.post(manager, path + "/call-back", Map.of("outcome", "REACHED", "words", "已说明"))
        .then()
        .statusCode(200)
        .body("followUp.status", equalTo("CALLED_BACK"))
        .body("history[3].outcome", equalTo("REACHED"))
        .body("history[3].at", equalTo("2031-06-09T02:30:00Z"))
        .body("history[3].words", equalTo("已说明"));
    RatedHall.post(manager, path + "/close", Map.of("found", "缺一项", "done", "已补"))
        .then()
        .statusCode(200)
        .body("followUp.status", equalTo("CLOSED"))
        .body("found", equalTo("缺一项"))
        .body("done", equalTo("已补"))
        .body("history.step", contains("OPENED", "NOTED", "CALLED", "CALLED", "CLOSED"));
    RatedHall.post(manager, path + "/note", Map.of("words", "又"))
        .then()
        .spec(Refusal.of(409, "follow-up-wrong-state"));
  }

  @Test
  void numbersAreMaskedInListAndLogAndDeletedInTime() {
    here.rule("phoneKeptDays", 10);
    var ticket = badlyRated();
    var path = pathOf(ticket);
    var list = RatedHall.get(manager, "/halls/" + here.hall().id() + "/follow-ups");
    list.then().body("items[0].phoneMasked", equalTo("138****34")).body(not(containsString(PHONE)));
    var auditor = world.staff(here.hall().place().community(), StaffRole.AUDITOR);
    RatedHall.get(auditor, "/audit-entries?limit=100").then().body(not(containsString(PHONE)));
    RatedHall.post(manager, path + "/call-back", Map.of("outcome", "REACHED"))
        .then()
        .statusCode(200);
    forgetter.forgetWhatIsDue();
    RatedHall.get(manager, path).then().body("phone", equalTo(PHONE));
    RatedHall.post(manager, path + "/close", Map.of("found", "缺", "done", "补"))
        .then()
        .body("forgetPhoneOn", equalTo("2031-06-19"));
    days(9);
    forgetter.forgetWhatIsDue();
    RatedHall.get(manager, path).then().body("phone", equalTo(PHONE));
    days(2);
    forgetter.forgetWhatIsDue();
    RatedHall.get(manager, path)
        .then()
        .body("phone", nullValue())
        .body("followUp.phoneMasked", nullValue())
        .body("forgetPhoneOn", nullValue());
  }

  @Test
  void whatIsOverdueStandsOnTopAndClosedOnesLast() {
    here.rule("deadlineWorkingDays", 10);
    var later = badlyRated();
    here.rule("deadlineWorkingDays", 1);
    var sooner = badlyRated();
    var done = badlyRated();
    var path = pathOf(done);
    RatedHall.post(manager, path + "/call-back", Map.of("outcome", "DECLINED"));
    RatedHall.post(manager, path + "/close", Map.of("found", "缺", "done", "补"))
        .then()
        .statusCode(200);
    days(3);
    var list = "/halls/" + here.hall().id() + "/follow-ups";
    RatedHall.get(manager, list)
        .then()
        .body("items.number", contains(sooner.number(), later.number(), done.number()))
        .body("items.overdue", contains(true, false, false));
    RatedHall.get(manager, list + "?overdue=true")
        .then()
        .body("items.number", contains(sooner.number()));
    RatedHall.get(manager, list + "?status=CLOSED")
        .then()
        .body("items.number", contains(done.number()));
    var first = RatedHall.get(manager, list + "?limit=2");
    first.then().body("items.number", contains(sooner.number(), later.number()));
    RatedHall.get(manager, list + "?limit=2&cursor=" + first.path("nextCursor"))
        .then()
        .body("items.number", contains(done.number()))
        .body("nextCursor", nullValue());
  }

  @Test
  void aManagerOfAnotherCommunityFindsNothing() {
    var path = pathOf(badlyRated());
    var other = world.staff(world.place().community(), StaffRole.HALL_MANAGER);
    RatedHall.get(other, path).then().spec(Refusal.of(404, "not-found"));
    RatedHall.get(other, "/halls/" + here.hall().id() + "/follow-ups")
        .then()
        .spec(Refusal.of(404, "not-found"));
    RatedHall.post(other, path + "/note", Map.of("words", "x"))
        .then()
        .spec(Refusal.of(404, "not-found"));
  }
}
