package org.linli.servicewindow.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.linli.testing.Staff.nobody;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.HallWorld;
import org.linli.testing.Refusal;

/** Who goes before whom, through the API. */
@QuarkusTest
class FairnessApiTest {
  private static final String PHONE = "a-phone-of-its-own-000-";
  @Inject HallWorld halls;
  private HallWorld.Hall hall;

  @BeforeEach
  void twoWindowsTwoServices() {
    hall = halls.hall(2, "A", "B").open();
  }

  private String callAndFinish(int window) {
    var called = hall.callNext(window).then().statusCode(200).extract().jsonPath();
    var id = called.getUUID("ticket.id");
    hall.act(id, "start").then().statusCode(200);
    hall.act(id, "finish", "outcome", "已办结").then().statusCode(200);
    return called.getString("ticket.number");
  }

  private void everythingAddsUp(HallWorld.Held any) {
    hall.check(any.get().then().extract().path("businessDate"))
        .then()
        .statusCode(200)
        .body("differences", empty())
        .body("gap", nullValue());
  }

  @Test
  void anOrdinaryNumberIsOvertakenThreeTimesAndThenItIsItsTurn() {
    var first = hall.take(0);
    hall.take(0);
    for (var i = 0; i < 5; i++) {
      hall.take(0, "priorityClaim", i % 2 == 0 ? "ELDER" : "VETERAN");
    }
    hall.desk(0)
        .then()
        .body("waiting.number", contains("A003", "A004", "A005", "A001", "A002", "A006", "A007"));
    first.get().then().body("ahead", equalTo(3));
    assertThat(List.of(callAndFinish(0), callAndFinish(0), callAndFinish(0)))
        .containsExactly("A003", "A004", "A005");
    hall.ticket(first.id()).then().body("overtaken", equalTo(3));
    first.get().then().body("ahead", equalTo(0));
    assertThat(List.of(callAndFinish(0), callAndFinish(0), callAndFinish(0), callAndFinish(0)))
        .containsExactly("A001", "A002", "A006", "A007");
    everythingAddsUp(first);
  }

  @Test
  void theHallDecidesHowOften() {
    hall.rule("overtakingLimit", 0).then().statusCode(200);
    hall.take(0);
    hall.take(0, "priorityClaim", "PREGNANT");
    assertThat(callAndFinish(0)).isEqualTo("A001");
    hall.rule("overtakingLimit", 1).then().statusCode(200);
    hall.take(0);
    hall.take(0, "priorityClaim", "PREGNANT");
    assertThat(callAndFinish(0)).isEqualTo("A002");
    hall.take(0, "priorityClaim", "PREGNANT");
    assertThat(List.of(callAndFinish(0), callAndFinish(0), callAndFinish(0)))
        .containsExactly("A004", "A003", "A005");
  }

  @Test
  void theClaimIsNobodyElsesBusiness() {
    hall.take(0);
    var claimed = hall.take(0, "priorityClaim", "PREGNANT");
    claimed.get().then().body("priorityClass", equalTo("PREGNANT"));
    hall.board().then().body("next", contains("A001", "A002"));
    assertThat(hall.board().asString()).doesNotContain("PREGNANT").doesNotContain("priority");
    hall.act(claimed.id(), "classify", "priorityClass", "DISABLED", "reason", "坐轮椅")
        .then()
        .statusCode(200)
        .body("priorityClass", equalTo("DISABLED"))
        .body("priorityReason", equalTo("坐轮椅"));
    var last = hall.ledger().get(hall.ledger().size() - 1);
    assertThat(last)
        .containsEntry("kind", "TICKET_CLASSIFIED")
        .containsEntry("priorityClass", "DISABLED")
        .containsEntry("reason", "坐轮椅");
    hall.desk(0).then().body("waiting[0].priorityClass", equalTo("DISABLED"));
    everythingAddsUp(claimed);
  }

  @Test
  void aResidentCannotClaimToHaveBeenSentOn() {
    hall.tryTake(hall.services().get(0), "priorityClaim", "TRANSFER")
        .then()
        .spec(Refusal.ofField("priorityClaim", "choice"));
  }

  @Test
  void aClerkPutsAClaimRightWithAReason() {
    var first = hall.take(0);
    var claimed = hall.take(0, "priorityClaim", "ELDER");
    hall.act(claimed.id(), "classify", "priorityClass", "ORDINARY")
        .then()
        .spec(Refusal.ofField("reason", "required"));
    hall.ticket(claimed.id()).then().body("priorityClass", equalTo("ELDER"));
    hall.act(claimed.id(), "classify", "priorityClass", "ORDINARY", "reason", "42 岁，误选")
        .then()
        .statusCode(200);
    assertThat(callAndFinish(0)).isEqualTo("A001");
    hall.act(first.id(), "classify", "priorityClass", "ELDER", "reason", "太晚了")
        .then()
        .spec(Refusal.of(409, "ticket-wrong-state"));
    everythingAddsUp(first);
  }

  @Test
  void whoWillBeLateLetsOthersGoFirst() {
    var late = hall.take(0);
    for (var i = 0; i < 4; i++) {
      hall.take(0);
    }
    late.get().then().body("letGoFirst.left", equalTo(2));
    late.letGoFirst(3)
        .then()
        .statusCode(200)
        .body("status", equalTo("WAITING"))
        .body("ahead", equalTo(3))
        .body("letGoFirst.left", equalTo(1));
    hall.board().then().body("next", contains("A002", "A003", "A004", "A001", "A005"));
    late.letGoFirst(2).then().spec(Refusal.ofField("places", "choice"));
    late.letGoFirst(1).then().statusCode(200).body("letGoFirst", nullValue());
    late.letGoFirst(1).then().spec(Refusal.of(409, "let-go-first-limit"));
    everythingAddsUp(late);
  }

  @Test
  void whoIsCalledAndLetsOthersGoFirstFreesTheWindowAndMissedNothing() {
    var late = hall.take(0);
    hall.callNext(0).then().body("ticket.number", equalTo("A001"));
    late.letGoFirst(1)
        .then()
        .spec(Refusal.of(409, "nobody-behind"))
        .body("detail", containsString("A001"));
    late.get().then().body("status", equalTo("CALLED"));
    hall.take(0);
    late.letGoFirst(1).then().statusCode(200).body("windowId", nullValue());
    hall.desk(0).then().body("current", nullValue()).body("noShows", empty());
    assertThat(callAndFinish(0)).isEqualTo("A002");
    assertThat(callAndFinish(0)).isEqualTo("A001");
    hall.ticket(late.id()).then().body("gaveWay", equalTo(1)).body("requeues", equalTo(0));
    everythingAddsUp(late);
  }

  @Test
  void nobodyElseLetsOthersGoFirst() {
    var mine = hall.take(0);
    var theirs = hall.take(0);
    new HallWorld.Held(mine.id(), mine.number(), theirs.token())
        .letGoFirst(1)
        .then()
        .spec(Refusal.of(404, "not-found"));
    hall.board().then().body("next", contains("A001", "A002"));
  }

  @Test
  void aPriorityTicketThatLetsOthersGoFirstIsNotCalledBeforeThem() {
    hall.take(0);
    hall.take(0);
    var elder = hall.take(0, "priorityClaim", "ELDER");
    elder.letGoFirst(1).then().statusCode(200).body("priorityClass", equalTo("ELDER"));
    assertThat(List.of(callAndFinish(0), callAndFinish(0), callAndFinish(0)))
        .containsExactly("A001", "A003", "A002");
    everythingAddsUp(elder);
  }

  /** Letting one go is no way round the hall's limit. */
  @Test
  void elderlyWhoLetOneGoFirstStillPassOthersOnlyAsOftenAsAllowed() {
    hall.take(0);
    var patient = hall.take(0);
    for (var i = 0; i < 3; i++) {
      hall.take(0, "priorityClaim", "ELDER").letGoFirst(1).then().statusCode(200);
    }
    // Behind somebody who may not be passed again there is nobody to let go.
    hall.take(0, "priorityClaim", "ELDER")
        .letGoFirst(1)
        .then()
        .spec(Refusal.of(409, "nobody-behind"));
    hall.take(0, "priorityClaim", "ELDER");
    hall.take(0, "priorityClaim", "ELDER");
    hall.ticket(patient.id()).then().body("overtaken", equalTo(3));
    var called = new ArrayList<String>();
    for (var i = 0; i < 8; i++) {
      called.add(callAndFinish(0));
    }
    assertThat(called.indexOf(patient.number())).isLessThanOrEqualTo(4);
    everythingAddsUp(patient);
  }

  @Test
  void whoIsCalledOutOfOrderAndMissesItComesBackToTheirOwnPlace() {
    var first = hall.take(0);
    for (var i = 0; i < 6; i++) {
      hall.take(0);
    }
    var urgent = hall.take(0);
    hall.act(urgent.id(), "call", "windowId", hall.windows().get(0), "reason", "身体不适")
        .then()
        .statusCode(200);
    hall.act(urgent.id(), "no-show").then().statusCode(200);
    hall.act(urgent.id(), "requeue").then().statusCode(200);
    urgent.get().then().body("ahead", equalTo(7));
    everythingAddsUp(first);
  }

  @Test
  void aMissedCallOfAPriorityTicketComesBackBehindOthers() {
    var elder = hall.take(0, "priorityClaim", "ELDER");
    for (var i = 0; i < 4; i++) {
      hall.take(0);
    }
    hall.callNext(0).then().body("ticket.number", equalTo("A001"));
    hall.act(elder.id(), "no-show");
    hall.act(elder.id(), "requeue").then().statusCode(200).body("overtakes", equalTo(false));
    hall.desk(0).then().body("waiting.number", contains("A002", "A003", "A004", "A001", "A005"));
    everythingAddsUp(elder);
  }

  @Test
  void aTransferToAClosedWindowIsRefused() {
    var ticket = hall.take(0);
    hall.callNext(0);
    close(1);
    hall.act(ticket.id(), "transfer", "windowId", hall.windows().get(1))
        .then()
        .spec(Refusal.of(409, "transfer-window-closed"))
        .body("detail", containsString("2"));
    assertThat(hall.statusOf(ticket.id())).isEqualTo("CALLED");
  }

  @Test
  void whoWasSentToAWindowThatClosesIsCalledByTheOthers() {
    var sent = hall.take(0);
    hall.take(0);
    hall.callNext(0);
    hall.act(sent.id(), "transfer", "windowId", hall.windows().get(1)).then().statusCode(200);
    close(1);
    hall.ticket(sent.id()).then().body("targetWindowId", nullValue());
    assertThat(callAndFinish(0)).as("at its old place").isEqualTo("A001");
    assertThat(hall.ledger().stream().map(e -> e.get("kind")))
        .containsSubsequence("TICKET_TRANSFERRED", "TICKET_RELEASED", "WINDOW_CLOSED");
    everythingAddsUp(sent);
  }

  @Test
  void whoMissedTheCallOfAWindowThatClosedComesBackForTheOthers() {
    var sent = hall.take(0);
    hall.callNext(0);
    hall.act(sent.id(), "transfer", "windowId", hall.windows().get(1)).then().statusCode(200);
    hall.callNext(1);
    hall.act(sent.id(), "no-show").then().statusCode(200);
    close(1);
    hall.act(sent.id(), "requeue").then().statusCode(200).body("targetWindowId", nullValue());
    assertThat(callAndFinish(0)).isEqualTo("A001");
    everythingAddsUp(sent);
  }

  @Test
  void whoWasSentToADiscreetWindowStaysNobodysBusinessWhenItCloses() {
    var police = hall.addWindow("9", true);
    hall.open(police).then().statusCode(200);
    var sent = hall.take(0);
    hall.callNext(0);
    hall.act(sent.id(), "transfer", "windowId", police).then().statusCode(200);
    hall.clerk().request().body("{}").post("/api/v1/windows/" + police + "/close");
    hall.board().then().body("next", empty());
    assertThat(callAndFinish(0)).isEqualTo("A001");
    everythingAddsUp(sent);
  }

  @Test
  void aCallOutOfOrderIsCountedAndOvertakesNobody() {
    var first = hall.take(0);
    var urgent = hall.take(0, "priorityClaim", "ELDER");
    hall.act(urgent.id(), "call", "windowId", hall.windows().get(0), "reason", "身体不适")
        .then()
        .statusCode(200)
        .body("outOfOrderCalls", equalTo(1));
    hall.ticket(first.id()).then().body("overtaken", equalTo(0));
    everythingAddsUp(first);
  }

  @Test
  void onePhoneHoldsOnlySoManyNumbers() {
    hall.rule("ticketsPerPhone", 2).then().statusCode(200);
    var service = hall.services().get(0);
    var mother = hall.take(0, "phoneKey", PHONE);
    hall.take(0, "phoneKey", PHONE);
    hall.tryTake(service, "phoneKey", PHONE)
        .then()
        .spec(Refusal.of(409, "too-many-tickets"))
        .body("detail", containsString("2"));
    hall.take(0, "phoneKey", "another-phone-000000000");
    hall.take(0);
    mother.cancel().then().statusCode(200);
    // No number was used up by the refusal.
    assertThat(hall.take(0, "phoneKey", PHONE).number()).isEqualTo("A005");
  }

  @Test
  void aPhoneNamesItselfAndStaffNeedNot() {
    var path = "/api/v1/halls/" + hall.id() + "/tickets";
    var wish = Map.of("serviceId", hall.services().get(0));
    nobody().body(wish).post(path).then().spec(Refusal.ofField("phoneKey", "required"));
    // Whoever holds one number is still a phone.
    var held = hall.take(0);
    nobody()
        .auth()
        .oauth2(held.token())
        .body(wish)
        .post(path)
        .then()
        .spec(Refusal.ofField("phoneKey", "required"));
    hall.clerk().request().body(wish).post(path).then().statusCode(201);
  }

  @Test
  void rulesAreTheManagersAndResidentsReadThem() {
    var detail = "/api/v1/halls/" + hall.id() + "/detail";
    var stale = hall.manager().request().get(detail).header("ETag");
    hall.rule("letGoFirstPlaces", List.of(4, 2, 2), "letGoFirstLimit", 1)
        .then()
        .statusCode(200)
        .body("rules.letGoFirstPlaces", contains(2, 4));
    hall.manager()
        .request()
        .get("/api/v1/halls/" + hall.id())
        .then()
        .body("queueRules.letGoFirstPlaces", contains(2, 4))
        .body("queueRules.overtakingLimit", equalTo(3));
    hall.rule("overtakingLimit", 21).then().spec(Refusal.ofField("overtakingLimit", "range"));
    hall.rule("letGoFirstPlaces", List.of())
        .then()
        .spec(Refusal.ofField("letGoFirstPlaces", "size"));
    var rules = hall.manager().request().get(detail).jsonPath().getMap("rules");
    hall.manager()
        .request()
        .header("If-Match", stale)
        .body(rules)
        .put("/api/v1/halls/" + hall.id() + "/rules")
        .then()
        .spec(Refusal.of(412, "stale-version"));
    hall.clerk()
        .request()
        .header("If-Match", stale)
        .body(rules)
        .put("/api/v1/halls/" + hall.id() + "/rules")
        .then()
        .spec(Refusal.of(403, "not-allowed"));
    hall.manager().request().get(detail).then().body("rules.letGoFirstLimit", equalTo(1));
  }

  @Test
  void theListOfTicketsSaysWhoWasOvertaken() {
    hall.take(0);
    hall.take(0, "priorityClaim", "APPOINTMENT");
    callAndFinish(0);
    hall.clerk()
        .request()
        .get("/api/v1/halls/" + hall.id() + "/tickets?status=WAITING")
        .then()
        .body("items.overtaken", contains(1))
        .body("items.priorityClass", everyItem(not(equalTo("APPOINTMENT"))));
  }

  private void close(int window) {
    hall.clerk()
        .request()
        .body("{}")
        .post("/api/v1/windows/" + hall.windows().get(window) + "/close")
        .then()
        .statusCode(200);
  }
}
