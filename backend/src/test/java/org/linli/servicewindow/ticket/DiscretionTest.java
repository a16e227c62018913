package org.linli.servicewindow.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.account.StaffRole;
import org.linli.testing.Edits;
import org.linli.testing.HallWorld;
import org.linli.testing.HallWorld.Held;
import org.linli.testing.Refusal;
import org.linli.testing.Staff;
import org.linli.testing.World;

/** Discretion that is turned on or off while people are there. */
@QuarkusTest
class DiscretionTest {
  @Inject World world;
  @Inject HallWorld halls;
  private HallWorld.Hall hall;
  private Staff colleague;

  @BeforeEach
  void twoWindows() {
    hall = halls.hall(2, "A", "B").open();
    colleague = world.staff(hall.place().community(), StaffRole.CLERK);
  }

  @Test
  void aServiceThatBecomesDiscreetHidesWhoeverWaitsForIt() {
    var waits = hall.take(0);
    var other = hall.take(1);
    next(waits, other);
    discreetService(true);
    next(other);
    isHidden(waits);
    assertThat(hall.ledger().get(hall.ledger().size() - 1))
        .containsEntry("kind", "SERVICE_CHANGED");
    addsUp(waits);
    hall.callNext(0).then().body("ticket.id", equalTo(waits.id().toString()));
  }

  @Test
  void aWindowThatBecomesDiscreetHidesWhoeverIsThereOrWasSentThere() {
    var sent = hall.take(0);
    hall.callNext(0);
    hall.act(sent.id(), "transfer", "windowId", hall.windows().get(1)).then().statusCode(200);
    var there = hall.take(1);
    hall.act(there.id(), "call", "windowId", hall.windows().get(1), "reason", "预约")
        .then()
        .statusCode(200);
    next(sent);
    Edits.window(hall, hall.windows().get(1), "discreet", true).then().statusCode(200);
    hall.board().then().body("next", empty());
    isHidden(sent);
    isHidden(there);
    addsUp(sent);
  }

  @Test
  void whatWasTakenInConfidenceStaysSoWhenDiscretionEnds() {
    discreetService(true);
    var before = hall.take(0);
    discreetService(false);
    var after = hall.take(0);
    next(after);
    isHidden(before);
    // Nor does anything that happens to it bring it out.
    hall.callNext(0);
    hall.act(before.id(), "no-show").then().statusCode(200);
    hall.act(before.id(), "requeue").then().statusCode(200);
    next(after);
    isHidden(before);
    hall.act(before.id(), "call", "windowId", hall.windows().get(0), "reason", "预约")
        .then()
        .statusCode(200);
    isHidden(before);
    // Another matter is another matter.
    hall.act(before.id(), "transfer", "serviceId", hall.services().get(1)).then().statusCode(200);
    hall.board().then().body("next", containsInAnyOrder(before.number(), after.number()));
    addsUp(after);
  }

  private void discreetService(boolean discreet) {
    Edits.service(hall, hall.services().get(0), "discreet", discreet).then().statusCode(200);
  }

  private void next(Held... tickets) {
    hall.board()
        .then()
        .body("next", contains(List.of(tickets).stream().map(Held::number).toArray()));
  }

  private void isHidden(Held ticket) {
    colleague
        .request()
        .get("/api/v1/tickets/" + ticket.id())
        .then()
        .spec(Refusal.of(404, "not-found"));
  }

  private void addsUp(Held ticket) {
    hall.check(ticket.get().then().extract().path("businessDate"))
        .then()
        .body("differences", empty())
        .body("gap", nullValue());
  }
}
