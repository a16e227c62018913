package org.linli.servicewindow.ticket;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.testing.HallWorld;
import org.linli.testing.MutableClock;

/** The check must find what somebody altered behind the ledger's back. */
@QuarkusTest
class LedgerCheckTest {
  @Inject HallWorld halls;
  @Inject EntityManager database;
  @Inject MutableClock clock;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void aStatusAlteredBehindItsBackIsFound() {
    var hall = halls.hall(1, "A").open();
    var ticket = hall.take(0);
    hall.take(0);
    var date = ticket.get().then().extract().<String>path("businessDate");
    hall.check(date)
        .then()
        .body("differences", empty())
        .body("gap", nullValue())
        .body("tickets", equalTo(2))
        .body("entries", equalTo(3));
    alter("update Ticket set status = CANCELLED where id = :id", ticket.id());
    hall.check(date).then().body("differences", contains("A001"));
  }

  @Test
  void anEntryTakenOutIsFound() {
    var hall = halls.hall(1, "A").open();
    var ticket = hall.take(0);
    hall.callNext(0);
    hall.act(ticket.id(), "recall");
    hall.act(ticket.id(), "start");
    var date = ticket.get().then().extract().<String>path("businessDate");
    hall.act(ticket.id(), "finish", "outcome", "已办结");
    hall.check(date).then().body("gap", nullValue());
    alter("delete from LedgerEntry where ticketId = :id and kind = TICKET_RECALLED", ticket.id());
    hall.check(date).then().body("gap", equalTo("5 of 6 entries from 1 on"));
  }

  @Test
  void anEndCutOffIsFound() {
    var hall = halls.hall(1, "A").open();
    var ticket = hall.take(0);
    var date = ticket.get().then().extract().<String>path("businessDate");
    ticket.cancel();
    alter("delete from LedgerEntry where ticketId = :id and kind = TICKET_CANCELLED", ticket.id());
    hall.check(date).then().body("gap", notNullValue()).body("differences", contains("A001"));
  }

  @Test
  void whatIsMissingOnALaterDayIsNotMissingOnThisOne() {
    var hall = halls.hall(1, "A").open();
    hall.rule("closesDayItself", false).then().statusCode(200);
    var ticket = hall.take(0);
    ticket.cancel();
    var date = ticket.get().then().extract().<String>path("businessDate");
    clock.advance(Duration.ofDays(1));
    var manager = hall.again();
    var later = hall.take(0);
    var next = later.get().then().extract().<String>path("businessDate");
    later.cancel();
    alter("delete from LedgerEntry where ticketId = :id and kind = TICKET_CANCELLED", later.id());
    manager.check(date).then().body("gap", nullValue()).body("entries", equalTo(3));
    manager.check(next).then().body("gap", notNullValue());
    alter("delete from LedgerEntry where ticketId = :id and kind = TICKET_CANCELLED", ticket.id());
    manager.check(date).then().body("gap", notNullValue());
  }

  @Test
  void whoWasPassedOverIsInItToo() {
    var hall = halls.hall(1, "A").open();
    var ticket = hall.take(0);
    hall.take(0, "priorityClaim", "ELDER");
    hall.callNext(0).then().body("ticket.number", equalTo("A002"));
    hall.ticket(ticket.id()).then().body("overtaken", equalTo(1));
    var date = ticket.get().then().extract().<String>path("businessDate");
    hall.check(date).then().body("differences", empty()).body("gap", nullValue());
    alter("update Ticket set precedence.overtaken = 0 where id = :id", ticket.id());
    hall.check(date).then().body("differences", contains("A001"));
    alter("delete from Overtaking where ticketId = :id", ticket.id());
    hall.check(date).then().body("differences", empty());
    alter("update Ticket set precedence.overtakes = true where id = :id", ticket.id());
    hall.check(date).then().body("differences", contains("A001"));
  }

  private void alter(String statement, UUID ticket) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createQuery(statement).setParameter("id", ticket).executeUpdate());
  }
}
