package org.linli.servicewindow.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.HallWorld;
import org.linli.testing.Refusal;
import org.linli.testing.World;

/** A ticket's life and its refusals, through the API. */
@QuarkusTest
class TicketApiTest {
  @Inject World world;
  @Inject HallWorld halls;
  private HallWorld.Hall hall;

  @BeforeEach
  void twoWindowsTwoServices() {
    hall = halls.hall(2, "A", "B").open();
  }

  @Test
  void aVisitFromNumberToFinish() {
    var first = hall.take(0);
    var second = hall.take(0);
    assertThat(List.of(first.number(), second.number())).containsExactly("A001", "A002");
    second
        .get()
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("status", equalTo("WAITING"))
        .body("ahead", equalTo(1))
        .body("openWindows", equalTo(2));

    hall.callNext(0).then().statusCode(200).body("ticket.number", equalTo("A001"));
    second.get().then().body("ahead", equalTo(0));
    first
        .get()
        .then()
        .body("status", equalTo("CALLED"))
        .body("windowLabel", equalTo("1"))
        .body("ahead", nullValue());
    hall.board()
        .then()
        .body("calls.number", contains("A001"))
        .body("calls[0].serving", equalTo(false))
        .body("next", contains("A002"));

    hall.act(first.id(), "recall").then().statusCode(200).body("recalls", equalTo(1));
    hall.act(first.id(), "start").then().body("status", equalTo("SERVING"));
    hall.act(first.id(), "hold", "reason", "复印").then().body("status", equalTo("ON_HOLD"));
    hall.desk(0).then().body("current", nullValue()).body("onHold.number", contains("A001"));
    hall.act(first.id(), "resume", "windowId", hall.windows().get(1))
        .then()
        .body("status", equalTo("SERVING"))
        .body("windowLabel", equalTo("2"));
    hall.act(first.id(), "finish", "outcome", "已办结")
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("status", equalTo("COMPLETED"))
        .body("outcome", equalTo("已办结"));
    hall.desk(1).then().body("today.served", equalTo(1));
  }

  @Test
  void whereNobodyWaitsNobodyIsCalled() {
    var before = hall.ledger().size();
    hall.callNext(0).then().statusCode(200).body("ticket", nullValue());
    assertThat(hall.ledger()).hasSize(before);
  }

  @Test
  void aBusyWindowCallsNobodyAndSaysWhoIsThere() {
    hall.take(0);
    var second = hall.take(0);
    hall.callNext(0).then().statusCode(200);
    hall.callNext(0)
        .then()
        .spec(Refusal.of(409, "window-busy"))
        .body("detail", containsString("A001"));
    assertThat(hall.statusOf(second.id())).isEqualTo("WAITING");
  }

  @Test
  void aClosedOrPausedWindowCallsNobody() {
    var ticket = hall.take(0);
    var window = "/api/v1/windows/" + hall.windows().get(0);
    hall.clerk()
        .request()
        .body("{\"reason\":\"午休\"}")
        .post(window + "/pause")
        .then()
        .statusCode(200)
        .body("state", equalTo("PAUSED"));
    hall.callNext(0).then().spec(Refusal.of(409, "window-not-open"));
    hall.clerk().request().body("{}").post(window + "/close").then().statusCode(200);
    hall.callNext(0).then().spec(Refusal.of(409, "window-not-open"));
    hall.clerk()
        .request()
        .body("{\"reason\":\"午休\"}")
        .post(window + "/pause")
        .then()
        .spec(Refusal.of(409, "window-not-open"));
    assertThat(hall.statusOf(ticket.id())).isEqualTo("WAITING");
  }

  @Test
  void aWindowIsNotClosedUnderWhoeverIsThere() {
    hall.take(0);
    hall.callNext(0);
    hall.clerk()
        .request()
        .body("{}")
        .post("/api/v1/windows/" + hall.windows().get(0) + "/close")
        .then()
        .spec(Refusal.of(409, "window-busy"));
    hall.desk(0).then().body("window.state", equalTo("OPEN"));
  }

  @Test
  void aWrongStateIsRefusedInTheCallersLanguageAndChangesNothing() {
    var ticket = hall.take(0);
    var before = hall.ledger().size();
    hall.act(ticket.id(), "finish", "outcome", "已办结")
        .then()
        .spec(Refusal.of(409, "ticket-wrong-state"))
        .body("detail", containsString("A001"))
        .body("detail", containsString("waiting"));
    hall.clerk()
        .request()
        .header("Accept-Language", "zh-CN")
        .body("{}")
        .post("/api/v1/tickets/" + ticket.id() + "/start")
        .then()
        .statusCode(409);
    hall.ticket(ticket.id()).then().body("version", equalTo(0));
    assertThat(hall.ledger()).hasSize(before);
  }

  @Test
  void aCallOutOfOrderNeedsAReasonWhichTheLedgerKeeps() {
    hall.take(0);
    var second = hall.take(0);
    var window = hall.windows().get(0);
    hall.act(second.id(), "call", "windowId", window)
        .then()
        .spec(Refusal.ofField("reason", "required"));
    hall.act(second.id(), "call", "windowId", window, "reason", "行动不便")
        .then()
        .statusCode(200)
        .body("status", equalTo("CALLED"));
    var last = hall.ledger().get(hall.ledger().size() - 1);
    assertThat(last).containsEntry("kind", "TICKET_CALLED").containsEntry("reason", "行动不便");
  }

  @Test
  void aTransferKeepsNumberAndPlace() {
    var early = hall.take(0);
    var late = hall.take(1);
    hall.callNext(0).then().body("ticket.number", equalTo("A001"));
    hall.act(early.id(), "transfer", "serviceId", hall.services().get(1))
        .then()
        .statusCode(200)
        .body("status", equalTo("WAITING"))
        .body("number", equalTo("A001"));
    late.get().then().body("ahead", equalTo(1));
    hall.callNext(1).then().body("ticket.number", equalTo("A001"));
  }

  @Test
  void aTicketSentToOneWindowIsCalledThere() {
    var sent = hall.take(0);
    hall.callNext(0);
    hall.act(sent.id(), "transfer", "windowId", hall.windows().get(1)).then().statusCode(200);
    hall.callNext(0).then().body("ticket", nullValue());
    hall.act(sent.id(), "call", "windowId", hall.windows().get(0), "reason", "着急")
        .then()
        .spec(Refusal.of(409, "ticket-for-other-window"));
    hall.callNext(1).then().body("ticket.number", equalTo("A001"));
  }

  @Test
  void aTransferOutOfTheHallIsNotFound() {
    var ticket = hall.take(0);
    var other = halls.hall(1, "A");
    hall.callNext(0);
    hall.act(ticket.id(), "transfer", "serviceId", other.services().get(0))
        .then()
        .spec(Refusal.of(404, "not-found"));
    hall.act(ticket.id(), "transfer", "windowId", other.windows().get(0))
        .then()
        .spec(Refusal.of(404, "not-found"));
    hall.act(ticket.id(), "transfer").then().spec(Refusal.of(409, "transfer-nowhere"));
    assertThat(hall.statusOf(ticket.id())).isEqualTo("CALLED");
  }

  @Test
  void aNoShowComesBackBehindThreeOthers() {
    var late = hall.take(0);
    for (var i = 0; i < 4; i++) {
      hall.take(0);
    }
    hall.callNext(0);
    hall.act(late.id(), "no-show").then().body("status", equalTo("NO_SHOW"));
    hall.desk(0).then().body("noShows.number", contains("A001"));
    hall.act(late.id(), "requeue").then().body("status", equalTo("WAITING"));
    hall.board().then().body("next", contains("A002", "A003", "A004", "A001", "A005"));
  }

  @Test
  void theRecallBeyondTheLimitIsANoShow() {
    var ticket = hall.take(0);
    hall.callNext(0);
    for (var i = 0; i < 3; i++) {
      hall.act(ticket.id(), "recall").then().body("status", equalTo("CALLED"));
    }
    hall.act(ticket.id(), "recall").then().statusCode(200).body("status", equalTo("NO_SHOW"));
  }

  @Test
  void theHolderMayGiveTheNumberBackAndNobodyElse() {
    var mine = hall.take(0);
    var theirs = hall.take(0);
    new HallWorld.Held(mine.id(), mine.number(), theirs.token())
        .cancel()
        .then()
        .spec(Refusal.of(404, "not-found"));
    new HallWorld.Held(mine.id(), mine.number(), "x".repeat(43))
        .get()
        .then()
        .spec(Refusal.of(404, "not-found"));
    mine.cancel().then().statusCode(200).body("status", equalTo("CANCELLED"));
    mine.cancel().then().spec(Refusal.of(409, "ticket-wrong-state"));
    theirs.get().then().body("status", equalTo("WAITING")).body("ahead", equalTo(0));
  }

  @Test
  void aNumberIsTakenForAServiceOfTheHallOnly() {
    var other = halls.hall(1, "A");
    hall.tryTake(other.services().get(0)).then().spec(Refusal.of(404, "not-found"));
    hall.tryTake(UUID.randomUUID()).then().spec(Refusal.of(404, "not-found"));
  }

  @Test
  void theListIsFilteredAndPaged() {
    for (var i = 0; i < 3; i++) {
      hall.take(i % 2);
    }
    var list = "/api/v1/halls/" + hall.id() + "/tickets";
    hall.clerk().request().get(list).then().body("items.number", contains("A002", "B001", "A001"));
    hall.clerk()
        .request()
        .get(list + "?serviceId=" + hall.services().get(1))
        .then()
        .body("items.number", contains("B001"));
    hall.clerk().request().get(list + "?status=CALLED").then().body("items", empty());
    var first = hall.clerk().request().get(list + "?limit=2").then().extract().jsonPath();
    assertThat(first.getList("items")).hasSize(2);
    hall.clerk()
        .request()
        .get(list + "?limit=2&cursor=" + first.getString("nextCursor"))
        .then()
        .body("items.number", contains("A001"))
        .body("nextCursor", nullValue());
  }

  @Test
  void whoWaitsForADiscreetServiceIsNobodyElsesBusiness() {
    var police = hall.addWindow("9", true);
    var service = hall.addService("P", true, List.of(police));
    hall.windows().add(police);
    hall.services().add(service);
    var ticket = hall.take(2);
    hall.board()
        .then()
        .body("next", empty())
        .body("windows.find{it.label=='9'}.title", nullValue());
    hall.clerk()
        .request()
        .get("/api/v1/tickets/" + ticket.id())
        .then()
        .spec(Refusal.of(404, "not-found"));
    hall.clerk()
        .request()
        .get("/api/v1/halls/" + hall.id() + "/tickets")
        .then()
        .body("items", empty());
    hall.desk(2).then().body("waiting", empty()).body("waitingTotal", equalTo(0));
    hall.callNext(2).then().spec(Refusal.of(404, "not-found"));
    var colleague = world.staff(hall.place().community(), StaffRole.CLERK);
    colleague
        .request()
        .body("{}")
        .post("/api/v1/windows/" + police + "/open")
        .then()
        .spec(Refusal.of(403, "window-not-yours"));
    hall.open(police).then().statusCode(200);
    hall.desk(2).then().body("waiting", hasSize(1));
    colleague
        .request()
        .get("/api/v1/tickets/" + ticket.id())
        .then()
        .spec(Refusal.of(404, "not-found"));
    hall.callNext(2).then().body("ticket.number", equalTo("P001"));
    hall.board().then().body("calls.number", contains("P001"));
  }

  @Test
  void whoIsSentToADiscreetWindowIsNobodyElsesBusinessFromThenOn() {
    var police = hall.addWindow("9", true);
    var ticket = hall.take(0);
    var colleague = world.staff(hall.place().community(), StaffRole.CLERK);
    hall.act(colleague, hall.take(1).id(), "cancel", "reason", "试").then().statusCode(200);
    hall.open(police).then().statusCode(200);
    hall.callNext(0);
    hall.act(ticket.id(), "transfer", "windowId", police).then().statusCode(200);
    hall.board().then().body("next", empty());
    colleague
        .request()
        .get("/api/v1/tickets/" + ticket.id())
        .then()
        .spec(Refusal.of(404, "not-found"));
    colleague
        .request()
        .get("/api/v1/halls/" + hall.id() + "/tickets")
        .then()
        .body("items.number", contains("B001"));
  }

  @Test
  void aColleaguesWindowIsTakenOverByTheManagerOnly() {
    var window = hall.windows().get(0);
    var colleague = world.staff(hall.place().community(), StaffRole.CLERK);
    colleague
        .request()
        .body("{}")
        .post("/api/v1/windows/" + window + "/open")
        .then()
        .spec(Refusal.of(409, "window-occupied"));
    hall.desk(0).then().body("window.clerkId", equalTo(hall.clerk().accountId().toString()));
    hall.manager()
        .request()
        .body("{}")
        .post("/api/v1/windows/" + window + "/open")
        .then()
        .statusCode(200)
        .body("clerkId", equalTo(hall.manager().accountId().toString()));
  }
}
