package org.linli.servicewindow.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.servicewindow.hall.HallRef;
import org.linli.servicewindow.hall.HallService;
import org.linli.servicewindow.ledger.LedgerFact;
import org.linli.servicewindow.ledger.LedgerService;
import org.linli.servicewindow.service.ServiceService;
import org.linli.testing.HallWorld;

/** The few rows read for a call lead to the same choice as the whole line would. */
@QuarkusTest
class CandidatesTest {
  @Inject HallWorld worlds;
  @Inject HallService halls;
  @Inject ServiceService services;
  @Inject TicketRepository tickets;
  @Inject Overtakings overtakings;
  @Inject LedgerService ledger;
  @Inject Clock clock;

  @Test
  void aFewRowsAreEnoughToChoose() {
    var world = worlds.hall(2, "A", "B", "C");
    for (var seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      QuarkusTransaction.begin();
      try {
        var hall = halls.require(world.id());
        var line = fill(hall, world, random);
        var offered = world.services().stream().filter(s -> random.nextInt(3) > 0).toList();
        var window = world.windows().get(random.nextInt(2));
        services.offerAt(hall, window, offered);
        var chosen = NextTicket.choose(line, window, offered, hall.rules());
        assertThat(
                NextTicket.choose(
                    tickets.candidates(hall, window, 1), window, offered, hall.rules()))
            .as("seed " + seed)
            .isEqualTo(chosen);
        chosen.ifPresent(next -> samePassedOver(hall, next, window, offered, line));
      } finally {
        QuarkusTransaction.rollback();
      }
    }
  }

  /** What is counted in the database is what the rule says. */
  private void samePassedOver(
      HallRef hall, Waiting next, UUID window, List<UUID> offered, List<Waiting> line) {
    tickets.update("status = CALLED, windowId = ?1 where id = ?2", window, next.ticketId());
    var lock = halls.lock(hall.id());
    ledger.append(hall.id(), lock, LedgerFact.ofDay(hall.today()));
    tickets.flush();
    overtakings.count(hall, lock.lastSeq(), next, window, offered);
    var counted = overtakings.ofDay(hall.id(), hall.today()).values().stream();
    assertThat(counted.flatMap(ids -> ids.stream()))
        .containsExactlyInAnyOrderElementsOf(
            line.stream()
                .filter(w -> NextTicket.canServe(w, window, offered))
                .filter(w -> NextTicket.isPassedOver(w, next))
                .map(Waiting::ticketId)
                .toList());
  }

  private List<Waiting> fill(HallRef hall, HallWorld.Hall world, Random random) {
    var line = new ArrayList<Waiting>();
    for (var i = 1; i <= random.nextInt(25); i++) {
      var place = random.nextInt(1000);
      var ticket =
          new Ticket(hall.id(), hall.today(), new TicketNumber("A", i), place, clock.instant());
      var hash = new byte[32];
      random.nextBytes(hash);
      ticket.takenFor(new IssueTicket(world.services().get(random.nextInt(3)), null), hash);
      ticket.targetWindowId =
          random.nextInt(5) == 0 ? world.windows().get(random.nextInt(2)) : null;
      ticket.precedence.overtakes = random.nextInt(3) == 0;
      ticket.precedence.overtaken = ticket.precedence.overtakes ? 0 : random.nextInt(4);
      tickets.persist(ticket);
      line.add(
          new Waiting(
              ticket.id,
              ticket.serviceId,
              ticket.targetWindowId,
              ticket.precedence.overtakes,
              ticket.precedence.overtaken,
              ticket.queueRank,
              ticket.arrivedAt));
    }
    tickets.flush();
    return line;
  }
}
