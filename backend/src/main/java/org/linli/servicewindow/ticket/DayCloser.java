package org.linli.servicewindow.ticket;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.servicewindow.hall.HallService;
import org.linli.shared.actor.CurrentActor;

/**
 * Closes the days that are over, where the hall leaves it to us. Every node tries; the hall's lock
 * lets one do it.
 */
@ApplicationScoped
class DayCloser {
  private final HallService halls;
  private final TicketRepository tickets;
  private final DayService days;
  private final CurrentActor actor;

  DayCloser(HallService halls, TicketRepository tickets, DayService days, CurrentActor actor) {
    this.halls = halls;
    this.tickets = tickets;
    this.days = days;
    this.actor = actor;
  }

  @Scheduled(
      every = "1m",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void closeWhatIsOver() {
    QuarkusTransaction.requiringNew()
        .call(halls::closingThemselves)
        .forEach(
            hall ->
                QuarkusTransaction.requiringNew()
                    .call(() -> tickets.openDaysBefore(hall.id(), hall.today()))
                    .forEach(date -> close(hall.id(), date)));
  }

  private void close(UUID hallId, LocalDate date) {
    var closing =
        actor.asSystem(
            () -> QuarkusTransaction.requiringNew().call(() -> days.close(hallId, date)));
    Log.infof("Closed %s of hall %s: %d tickets expired", date, hallId, closing.expired());
  }
}
